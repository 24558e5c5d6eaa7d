import Diagnostics
import Templates
import Testing

@Suite struct TemplateLayoutTests {
  /// Renders a template whose names are checked against a shape.
  private func render(
    _ template: String,
    for shape: TemplateShape,
    with value: TemplateValue
  ) throws -> String {
    let file = SourceFile(path: "page", text: template)
    let layout = try TemplateLibrary([(name: "page", file: file)]).layout("page", for: shape)
    return String(decoding: layout.render(value), as: UTF8.self)
  }

  @Test func `shows what is declared`() throws {
    let html = try render(
      "<h1>{{title}}</h1>{{#tags}}[{{.}}]{{/tags}}{{{body}}}{{^draft}}done{{/draft}}",
      for: ["title": .text, "tags": .list(.text), "body": .markup, "draft": .flag],
      with: [
        "title": "Tea & toast", "tags": ["a", "<b>"], "body": .markup("<p>"), "draft": false,
      ]
    )
    #expect(html == "<h1>Tea &amp; toast</h1>[a][&lt;b&gt;]<p>done")
  }

  @Test func `knows every name it could show, in partials and in what it fills its parents with`()
    throws
  {
    let sources = [
      ("page", "{{<base}}{{$main}}{{a.b}}{{>part}}{{/main}}{{/base}}"),
      ("base", "{{^c}}{{$main}}{{d}}{{/main}}{{/c}}"), ("part", "{{#e}}{{.}}{{/e}}"),
      ("stranger", "{{f}}"),
    ]
    let library = TemplateLibrary(
      sources.map { ($0, SourceFile(path: $0, text: $1)) },
      mode: .lenient
    )
    let shape: TemplateShape = [
      "a": ["b": .text], "c": .flag, "d": .text, "e": .list(.text), "f": .text,
    ]
    let layout = try library.layout("page", for: shape)
    #expect(layout.names == ["a", "b", "c", "d", "e"])
  }

  @Test func `what is declared and not there is empty and never an outer value`() throws {
    let shape: TemplateShape = [
      "title": .text, "more": .flag, "author": ["name": .text],
      "posts": .list(["title": .optional(.text), "more": .flag, "author": ["name": .text]]),
    ]
    let template =
      "{{title}}:{{#posts}}[{{title}}{{#more}}!{{/more}}{{^more}}?{{/more}}{{author.name}}]{{/posts}}"
    let value: TemplateValue = [
      "title": "T", "more": true, "author": ["name": "A"],
      "posts": [["title": "a", "more": true], [:], ["title": nil, "author": [:]]],
    ]
    #expect(try render(template, for: shape, with: value) == "T:[a!][?][?]")
  }

  @Test func `names of outer records are seen from inside`() throws {
    let shape: TemplateShape = ["a": .text, "l": .list(["b": .list(["c": .text])])]
    let template = "{{#l}}{{#b}}{{a}}{{c}}{{/b}}{{/l}}"
    let value: TemplateValue = ["a": "x", "l": [["b": [["c": 1], ["c": 2]]], ["b": [["c": 3]]]]]
    #expect(try render(template, for: shape, with: value) == "x1x2x3")
  }

  @Test(
    arguments: [
      ("{{a}}", ["a": ["x"]], ""),
      ("{{a}}", ["a": true], ""),
      ("{{a}}", ["a": .markup("<b>")], "<b>"),
      ("{{{m}}}", ["m": "<script>"], "&lt;script&gt;"),
      ("{{{m}}}", ["m": 3], "3"),
      ("{{#l}}{{b}}{{/l}}", ["l": ["b": "one"]], "one"),
      ("{{#l}}[{{b}}]{{/l}}", ["l": "text", "b": "outer"], "[]"),
      ("{{#r}}[{{b}}]{{/r}}", ["r": [["b": 1], ["b": 2]]], "[1][2]"),
      ("{{r.b}}", ["r": "text"], ""),
      ("{{a}}", "text", ""),
    ] as [(String, TemplateValue, String)]
  )
  func `a value that does not fit its shape is never an error nor a hole`(
    _ template: String,
    _ value: TemplateValue,
    _ output: String
  ) throws {
    let shape: TemplateShape = [
      "a": .text, "b": .text, "m": .markup, "l": .list(["b": .text]), "r": ["b": .text],
    ]
    #expect(try render(template, for: shape, with: value) == output)
  }

  @Test func `appends to what is there`() throws {
    let file = SourceFile(path: "page", text: "  {{>card}}\n")
    let card = SourceFile(path: "card", text: "{{a}}\n{{a}}\n")
    let library = TemplateLibrary([(name: "page", file: file), (name: "card", file: card)])
    let layout = try library.layout("page", for: ["a": .text])
    var output = Array("before\n".utf8)
    layout.render(["a": "x"], into: &output)
    layout.render(["a": "y"], into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "before\n  x\n  x\n  y\n  y\n")
  }

  @Test func `is refused with every mistake there is`() {
    let library = TemplateLibrary([
      (name: "page", file: SourceFile(path: "page", text: "{{x}}\n{{y}}")),
      (name: "other", file: SourceFile(path: "other", text: "{{#z}}")),
    ])
    let error = #expect(throws: TemplateError.self) {
      try library.layout("page", for: ["a": .text])
    }
    #expect(error?.diagnostics.map { $0.location?.path } == ["other", "page", "page"])
    #expect(error?.description == "other:1:1: '{{#z}}' is never closed; write '{{/z}}'")
  }

  @Test func `is refused when its own template cannot be read`() {
    let file = SourceFile(path: "page", text: "{{#z}}")
    let library = TemplateLibrary([(name: "page", file: file)])
    let error = #expect(throws: TemplateError.self) { try library.layout("page", for: [:]) }
    #expect(error == .invalid(library.diagnostics))
  }

  @Test func `warnings do not refuse it`() throws {
    let library = TemplateLibrary([
      (name: "page", file: SourceFile(path: "page", text: "{{<base}} a {{/base}}")),
      (name: "base", file: SourceFile(path: "base", text: "{{$b}}b{{/b}}")),
    ])
    #expect(library.diagnostics.map(\.severity) == [.warning])
    #expect(try library.layout("page", for: [:]).render([:]) == Array("b".utf8))
  }

  @Test func `renders the same on many threads`() async throws {
    let file = SourceFile(path: "page", text: "{{#l}}{{a}}{{.}}{{/l}}")
    let layout = try TemplateLibrary([(name: "page", file: file)])
      .layout("page", for: ["a": .text, "l": .list(.number)])
    let value: TemplateValue = ["a": "x", "l": .list((0..<100).map { .number($0) })]
    let expected = layout.render(value)
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<50 { group.addTask { layout.render(value) == expected } }
      for await isSame in group { #expect(isSame) }
    }
  }
}
