import BioCheck
import Diagnostics
import Testing

@testable import Checking

/// What a sentence gives away is not shown as what it tells.
@Suite struct SparedQuotationTests {
  private static let rest = """
     I mend clocks in a shed behind the chapel, and the cat sleeps in the long cases. In 2009 I lost the shop, and for \
    a year I could not hear a chime without sitting down. I will not polish a dial that somebody's grandfather wore dull.
    """

  private static func text(_ text: String) -> String {
    TextOutput(Sample.checkup(text), printer: DiagnosticPrinter(color: false)).text
  }

  @Test func `a facet is quoted from a sentence that gives nothing away where there is one`() {
    let text = """
      My daughter Nell goes to Larkfield Primary School and winds the hall clock on Fridays. My daughter Nell plays the \
      tuba to my wife Ada, who taught her to whistle.
      """
    let checkup = Sample.checkup(text + Self.rest)
    let people = checkup.reading.facets.first { $0.finding.facet == .people }
    #expect(people?.isExposed == false)
    #expect(people?.finding.words.contains("tuba") == true)
  }

  @Test func `where it is the only one, the facet stays and its words are not repeated`() {
    let text = "My daughter Nell goes to Larkfield Primary School." + Self.rest
    let exposed = Sample.checkup(text).reading.facets.filter(\.isExposed)
    let told = Self.text(text)
    #expect(!told.contains("“My daughter Nell"), "\(told)")
    let note = "told by a sentence that gives away more than that"
    #expect(told.contains(note) == !exposed.isEmpty)
  }

  @Test func `the place of a quotation is its line and column`() {
    #expect(Self.text(Sample.vivid).contains("(line 1:"))
  }

  @Test func `neighbours that say the same are told why and asked once`() {
    let file = SourceFile(path: "a.md", text: "One. Two. Three. Four.")
    let spans = [(0, 4), (5, 9), (10, 16), (17, 22)].map { SourceSpan($0.0, $0.1) }
    let report = Report(
      language: "en",
      verdict: .sanitized,
      sentences: spans.map { SentenceReading(span: $0, reveals: 0, stock: 1) },
      warnings: [0, 1, 3].map { place in
        Warning(
          rule: "interchangeable",
          severity: .warning,
          span: spans[place],
          message: "why",
          question: "What?"
        )
      }
    )
    let checked = CheckedFile(file: file, kind: .bio, report: report)
    #expect(WarningRun.runs(of: checked).map(\.findings.count) == [2, 1])
    let text = TextOutput(Checkup([checked]), printer: DiagnosticPrinter(color: false)).text
    #expect(text.contains("a.md:1:6: warning: the same here [interchangeable]\n"))
    #expect(text.split(separator: "\n").count { $0 == "  What?" } == 2)
  }

  @Test func `abbreviations keep their capitals`() {
    let page = Sample.checkup(
      "I hold a BA and am a DEDICATED coach. We offer services in the area. Please get in touch for more information "
        + "about what is available. There are several options, and each of them can be changed at a later time."
    )
    #expect(page.reading.guessedFrom.contains("BA"), "\(page.reading.guessedFrom)")
    #expect(page.reading.guessedFrom.contains("dedicated"))
  }
}
