import Diagnostics
import Testing

@Suite struct DiagnosticPrinterTests {
  @Test func `shows the place, the sentence, the line and a caret`() {
    let text = "---\ntitle: x\ndate: yesterday\n---\n"
    let file = SourceFile(path: "content/offers/tea.md", text: text)
    let diagnostic = Diagnostic(
      .error,
      rule: "front-matter",
      message: "'date' should look like 2026-03-14, found 'yesterday'",
      location: file.location(SourceSpan(19, 28))
    )
    let lines = DiagnosticPrinter(color: false).lines(for: diagnostic).split(separator: "\n")
    let sentence = "'date' should look like 2026-03-14, found 'yesterday'"
    #expect(lines.first == "content/offers/tea.md:3:7: error: \(sentence) [front-matter]")
    #expect(lines.dropFirst() == ["  3 | date: yesterday", "    |       ^~~~~~~~~"])
  }

  @Test func `puts the caret under wide and combining characters rightly`() {
    let file = SourceFile(path: "a.md", text: "日本e\u{301} bad")
    let lines = DiagnosticPrinter(color: false).lines(
      for: Diagnostic(.note, rule: "x", message: "m", location: file.location(SourceSpan(10, 13)))
    )
    #expect(lines.hasSuffix("    |       ^~~\n"))
  }

  @Test(arguments: [0, 1, 100, 3_000, 500_000, 999_990])
  func `a line of a megabyte is shown around the place, as it stands there`(offset: Int) {
    let text = String(repeating: "é word ", count: 125_000)
    let file = SourceFile(path: "a.md", text: text)
    let span = SourceSpan(offset, offset + 4)
    let location = file.location(span)
    #expect(location.excerpt.utf8.count <= 4_102)
    let whole = Diagnostics.SourceLocation(
      path: "a.md",
      start: location.start,
      end: location.end,
      excerpt: text
    )
    func lines(_ location: Diagnostics.SourceLocation) -> String {
      DiagnosticPrinter(color: false).lines(
        for: Diagnostic(.note, rule: "x", message: "m", location: location)
      )
    }
    #expect(lines(location) == lines(whole))
  }

  @Test func `never sends control characters to the terminal`() {
    let lines = DiagnosticPrinter(color: false).lines(
      for: Diagnostic(.note, rule: "x", message: "\u{1B}[2J\u{202E}")
    )
    #expect(lines == "note: ·[2J· [x]\n")
  }

  @Test func `sorts by path, place and severity`() {
    let file = SourceFile(path: "b.md", text: "abc")
    func diagnostic(_ severity: Severity, at offset: Int) -> Diagnostic {
      let location = file.location(SourceSpan(offset, offset + 1))
      return Diagnostic(severity, rule: "r", message: "m", location: location)
    }
    let late = diagnostic(.error, at: 2)
    let early = diagnostic(.note, at: 0)
    let worse = diagnostic(.error, at: 0)
    let nowhere = Diagnostic(.note, rule: "r", message: "m")
    #expect([late, early, worse, nowhere].sorted() == [nowhere, worse, early, late])
  }
}
