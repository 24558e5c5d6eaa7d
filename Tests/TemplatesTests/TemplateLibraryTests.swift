import Diagnostics
import Templates
import Testing

@Suite struct TemplateLibraryTests {
  static let library = TemplateLibrary([
    (name: "page", file: SourceFile(path: "page", text: "{{#yes}}{{>card}}{{/yes}}{{none}}")),
    (name: "card", file: SourceFile(path: "card", text: "<{{dog}}>")),
  ])

  @Test func `renders a template by name`() throws {
    let value: TemplateValue = ["yes": true, "dog": "Gordon & co"]
    #expect(Self.library.names == ["card", "page"])
    #expect(try Self.library.render("page", with: value) == Array("<Gordon &amp; co>".utf8))
    var output = Array("a".utf8)
    try Self.library.render("card", with: value, into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "a<Gordon &amp; co>")
  }

  @Test func `names a template that is not there`() {
    let message = "unknown template 'crad'; did you mean 'card'? there are 'card', 'page'"
    let error = TemplateError.unknownTemplate("crad", known: ["card", "page"])
    #expect(throws: error) { try Self.library.render("crad", with: [:]) }
    #expect(throws: error) { try Self.library.layout("crad", for: [:]) }
    #expect(error.description == message)
    let diagnostic = Diagnostic(.error, rule: "template", message: message)
    #expect(error.diagnostics == [diagnostic])
    #expect(Self.library.check("crad", against: [:]) == [diagnostic])
  }

  @Test func `renders nothing while there are mistakes`() {
    let library = TemplateLibrary([
      (name: "a", file: SourceFile(path: "a", text: "a")),
      (name: "b", file: SourceFile(path: "b", text: "\n {{/b}}")),
    ])
    let error = #expect(throws: TemplateError.self) { try library.render("a", with: [:]) }
    #expect(error == .invalid(library.diagnostics))
    let message = "'{{/b}}' closes nothing; remove it, or open 'b' before it"
    #expect(error?.description == "b:2:2: \(message)")
    #expect(TemplateError.invalid([]).description == "the templates have mistakes")
  }

  @Test(arguments: [
    ("{{>a}}", ["a": "{{>a}}"]),
    ("{{>a}}", ["a": "  {{>b}}\n", "b": "\t{{>a}}\n"]),
    ("{{#x}}{{>a}}{{/x}}", ["a": "{{#x}}{{>a}}{{/x}}"]),
    ("{{<a}}{{$b}}1{{/b}}{{/a}}", ["a": "{{<a}}{{$b}}2{{/b}}{{/a}}"]),
    (
      "{{<a}}{{$b}}{{>c}}{{/b}}{{/a}}",
      ["a": "{{$b}}{{/b}}", "c": "{{<a}}{{$b}}{{>c}}{{/b}}{{/a}}"]
    ),
  ])
  func `ends what includes itself without end`(_ template: String, _ partials: [String: String]) {
    let error = #expect(throws: TemplateError.self) {
      try Template.render(template, with: ["x": [1, 2]], partials: partials)
    }
    #expect(
      error?.description == "template 'the template' goes more than 1000 partials deep;"
        + " let the recursion end with the data, inside a section"
    )
  }

  @Test(arguments: [
    "long text " + String(repeating: "long ", count: 200_000),
    "\n" + String(repeating: " ", count: 1_000_000) + "{{>p}}\n",
  ])
  func `ends what writes too much or takes too many steps`(_ text: String) {
    let open = String(repeating: "{{#l}}", count: 12)
    let close = String(repeating: "{{/l}}", count: 12)
    let error = #expect(throws: TemplateError.self) {
      try Template.render(open + text + close, with: ["l": [1, 2]], partials: ["p": ""])
    }
    #expect(
      error?.description == "template 'the template' takes more than 100000000 steps;"
        + " nest fewer sections over the same lists"
    )
  }

  @Test func `is strict about partials when asked to be`() {
    let error = #expect(throws: TemplateError.self) {
      try Template.render("{{>a}}", with: [:], mode: .strict)
    }
    #expect(error?.description == "template:1:1: unknown partial 'a'; there are 'the template'")
  }

  @Test func `a byte order mark is no part of a template`() throws {
    #expect(try Template.render("\u{FEFF}  {{! x }}\na", with: [:]) == "a")
    let partials = ["p": "\u{FEFF}a\n"]
    #expect(try Template.render("  {{>p}}\n", with: [:], partials: partials) == "  a\n")
  }

  @Test func `bytes that are not UTF-8 pass through`() throws {
    let bytes: [UInt8] = [0xFF, 0x00, 0x7B, 0x7B, 0x61, 0x7D, 0x7D, 0xC3]
    let library = TemplateLibrary([(name: "a", file: SourceFile(path: "a", bytes: bytes))])
    #expect(try library.render("a", with: ["a": "x"]) == [0xFF, 0x00, 0x78, 0xC3])
  }
}
