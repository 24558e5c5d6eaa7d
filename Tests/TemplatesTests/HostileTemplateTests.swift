import Diagnostics
import Templates
import Testing

/// Each of these once took, or could take, for ever, all memory or the whole stack.
@Suite struct HostileTemplateTests {
  private func library(_ text: String) -> TemplateLibrary {
    TemplateLibrary([(name: "page", file: SourceFile(path: "page", text: text))])
  }

  /// Compiles, checks and renders; how many mistakes there were.
  private func run(_ text: String, with value: TemplateValue = ["a": true]) -> Int {
    let library = library(text)
    let names = library.check("page", against: ["a": .flag])
    _ = try? library.render("page", with: value)
    return library.diagnostics.count + names.count
  }

  @Test(arguments: [
    "{{", "{", "{{{", "}}", "{{{{", "{{=", "{{#", "{{a", "{{!", "{{= =}}", "{{#a}}", "{{/a}}",
    "{{<a}}", "{{$a}}", "{{>a}}", "{{^a}}", "{{a}}", "{{.}}", "{{a.}}", "{{}}", " {{#a}}\n", "\n",
    " ",
    "{{=<% %>=}}<%={{ }}=%>", "{{$a}}\n  ",
  ])
  func `one thing over and over`(_ piece: String) {
    _ = run(String(repeating: piece, count: 50_000 / piece.utf8.count))
  }

  @Test(arguments: [("#", 20_000), ("^", 10_000), ("$", 10_000), ("<", 10_000)])
  func `sections nested very deep`(_ sign: String, _ depth: Int) {
    let open = String(repeating: "{{\(sign)a}}", count: depth)
    let library = library(open + String(repeating: "{{/a}}", count: depth))
    #expect(
      library.diagnostics.map(\.message) == [
        "sections are nested more than 500 deep; move some of them to a partial"
      ]
    )
    #expect(library.check("page", against: [:]).isEmpty)
    #expect(throws: TemplateError.self) { try library.render("page", with: ["a": true]) }
  }

  @Test func `sections nested 500 deep are fine`() throws {
    let open = String(repeating: "{{#a}}\n", count: 500)
    let close = String(repeating: "{{/a}}", count: 500)
    #expect(try Template.render(open + "x" + close, with: ["a": true]) == "x")
    #expect(library(open + close).check("page", against: ["a": .flag]).isEmpty)
  }

  @Test func `a name of a megabyte`() {
    let name = String(repeating: "a", count: 1_000_000)
    #expect(run("{{\(name)}}{{#\(name)}}{{/\(name)}}{{#\(name)}}") > 0)
    let dots = String(repeating: "a.", count: 500_000)
    #expect(run("{{\(dots)a}}") == 1)
  }

  @Test func `delimiters that are looked for in vain`() {
    let change = "{{=\(String(repeating: "x", count: 16)) y=}}"
    #expect(run(change + String(repeating: "x", count: 15) + "z\n") == 0)
    _ = run(change + String(repeating: "x", count: 1_000_000))
  }

  @Test func `ten thousand wrong names on one line`() {
    let text = String(repeating: "{{dog}}", count: 10_000)
    let found = library(text).check("page", against: ["cat": .text])
    #expect(found.count == 1_001)
    let more = "template 'page' has more than 1000 such mistakes; mend these first"
    #expect(found.contains { $0.message == more && $0.location == nil })
  }

  @Test func `ten thousand syntax errors`() {
    let found = library(String(repeating: "{{/dog}}", count: 10_000)).diagnostics
    let more = "template 'page' has 1000 mistakes or more; mend these first"
    #expect(found.count == 1_001)
    #expect(found.contains { $0.message == more && $0.location == nil })
  }

  @Test func `ten thousand missing partials`() {
    let found = library(String(repeating: "{{>dog}}", count: 10_000)).diagnostics
    let more = "the templates have 1000 mistakes or more; mend these first"
    #expect(found.count == 1_001)
    #expect(found.contains { $0.message == more && $0.location == nil })
  }

  @Test func `a chain of 10,000 partials`() {
    let count = 10_000
    let sources = (0...count).map { index in
      let text = index < count ? "{{>p\(index + 1)}}" : "end"
      return (name: "p\(index)", file: SourceFile(path: "p\(index)", text: text))
    }
    let library = TemplateLibrary(sources)
    #expect(library.diagnostics.isEmpty)
    #expect(library.check("p0", against: [:]).count == 1)
    #expect(throws: TemplateError.endlessRecursion("p0")) { try library.render("p0", with: [:]) }
  }

  @Test func `blocks in blocks with long indentation`() {
    let blanks = String(repeating: " ", count: 500)
    let open = (0..<400).map { "{{<a}}{{$b\($0)}}\n\(blanks)\($0)\n" }.joined()
    let close = (0..<400).reversed().map { "{{/b\($0)}}{{/a}}\n" }.joined()
    let library = library(open + close)
    #expect(library.diagnostics.map(\.severity).contains(.error))
  }
}
