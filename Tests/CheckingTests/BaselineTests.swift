import BioCheck
import Diagnostics
import Testing

@testable import Checking

@Suite struct BaselineTests {
  private static let text = "We love our sales funnel.\n\nWe love our lead magnet.\n"

  @Test func `what is in the baseline is not told, what is new is`() {
    let baseline = Baseline(Sample.checkup(Self.text).findings)
    #expect(baseline.count == 2)
    var files = Sample.checkup("Nice.\n\n" + Self.text + "\nWe love our target market.\n").files
    let (known, gone) = baseline.taken(from: &files)
    #expect(known == 2 && gone == 0)
    #expect(files[0].findings.map { $0.file.text($0.warning.span) } == ["target market"])
  }

  @Test func `the same words twice are two warnings`() {
    let baseline = Baseline(Sample.checkup("We love our sales funnel.\n").findings)
    var files = Sample.checkup("We love our sales funnel. A sales funnel, yes.\n").files
    #expect(baseline.taken(from: &files).known == 1)
    #expect(files[0].report.warnings.count == 1)
  }

  @Test func `what was mended is counted, in files that were read`() {
    let baseline = Baseline(Sample.checkup(Self.text).findings)
    var files = Sample.checkup("We love our lead magnet.\n").files
    #expect(baseline.taken(from: &files).gone == 1)
    var others = Sample.checkup("Nice.\n", path: "other.md").files
    #expect(baseline.taken(from: &others).gone == 0)
  }

  @Test func `it is read as it was written, and the same every time`() throws {
    let findings = Sample.checkup(Self.text, path: "my pages/about me.md").findings
    let text = Baseline(findings).text
    #expect(text == Baseline(findings.reversed()).text)
    let again = try #require(Baseline(text))
    #expect(again.text == text && again.count == 2)
    #expect(text.hasPrefix("# candor baseline 1\n"))
  }

  @Test(arguments: ["", "{}", "# candor baseline 2\n", "# candor baseline 1\nabc\n"])
  func `anything else is no baseline`(text: String) {
    #expect(Baseline(text) == nil)
  }

  @Test func `a fingerprint does not mind lines, spaces and case`() {
    let texts = ["A sales funnel.", "\n\nA Sales\nfunnel."]
    let prints = texts.map { Sample.checkup($0).findings.first?.fingerprint }
    #expect(prints[0] != nil && prints[0] == prints[1])
  }
}
