import Diagnostics
import Templates
import Testing

@Suite struct RecursionCheckTests {
  static let endless =
    "this includes itself without end; put it into a section over a list that each item has"

  /// A menu whose items have menus.
  static let menu: TemplateShape = [
    "title": .text, "flag": .flag, "all": .list(["title": .text]),
    "menu": .named("menu", .list(["title": .text, "menu": .same(as: "menu")])),
  ]

  private func messages(_ templates: [String: String], _ shape: TemplateShape = menu) -> [String] {
    let sources = templates.map { (name: $0, file: SourceFile(path: $0, text: $1)) }
    return TemplateLibrary(sources).check("page", against: shape).map(\.message)
  }

  @Test func `a partial may include itself over a list that each item has`() throws {
    let templates = ["page": "{{>items}}", "items": "{{#menu}}<{{title}}{{>items}}>{{/menu}}"]
    #expect(messages(templates) == [])
    let sources = templates.map { (name: $0, file: SourceFile(path: $0, text: $1)) }
    let layout = try TemplateLibrary(sources).layout("page", for: Self.menu)
    let value: TemplateValue = [
      "title": "T",
      "menu": [
        ["title": "a", "menu": [["title": "b"], ["title": "c", "menu": []]]], ["title": "d"],
      ],
    ]
    #expect(String(decoding: layout.render(value), as: UTF8.self) == "<a<b><c>><d>")
  }

  @Test(arguments: [
    ["page": "{{>page}}"],
    ["page": "{{<page}}{{/page}}"],
    ["page": "{{#flag}}{{>page}}{{/flag}}"],
    ["page": "{{^flag}}{{>page}}{{/flag}}"],
    ["page": "{{#title}}{{>page}}{{/title}}"],
    ["page": "{{#all}}{{>page}}{{/all}}"],
    ["page": "{{>a}}", "a": "{{>b}}", "b": "{{>a}}"],
    [
      "page": "{{#menu}}{{#menu}}{{>page}}{{/menu}}{{#flag}}{{>a}}{{/flag}}{{/menu}}",
      "a": "{{>a}}",
    ],
    [
      "page": "{{>a}}", "a": "{{#all}}{{>b}}{{/all}}",
      "b": "{{#all}}{{#flag}}{{>a}}{{/flag}}{{/all}}",
    ],
    ["page": "{{<p}}{{$b}}{{>page}}{{/b}}{{/p}}", "p": "{{$b}}{{/b}}"],
  ])
  func `what includes itself over the same data is an error`(_ templates: [String: String]) {
    #expect(messages(templates) == [Self.endless])
  }

  @Test func `what doubles again and again is an error`() {
    var templates = ["page": "{{>p0}}", "p40": ""]
    for level in 0..<40 { templates["p\(level)"] = "{{>p\(level + 1)}}{{>p\(level + 1)}}" }
    let message = "this expands to more than 1000000 partials; include fewer, or use a list"
    let found = messages(templates)
    #expect(!found.isEmpty)
    #expect(Set(found) == [message])
  }

  @Test func `a thousand partials within one another are an error before they are rendered`() throws
  {
    let message = "this goes more than 1000 partials deep; include fewer within one another"
    func chain(_ count: Int) -> [String: String] {
      var templates = ["page": "{{>p1}}", "p\(count)": "end"]
      for level in 1..<count { templates["p\(level)"] = "{{>p\(level + 1)}}" }
      return templates
    }
    #expect(messages(chain(999)) == [])
    #expect(messages(chain(1_000)) == [message])
    let sources = chain(999).map { (name: $0, file: SourceFile(path: $0, text: $1)) }
    let layout = try TemplateLibrary(sources).layout("page", for: [:])
    #expect(layout.render([:]) == Array("end".utf8))

    var templates = chain(600)
    templates["page"] = "{{>p1}}{{#flag}}{{>q1}}{{/flag}}"
    for level in 1..<500 { templates["q\(level)"] = "{{>q\(level + 1)}}" }
    templates["q500"] = "{{>p1}}"
    #expect(messages(templates) == [message])
  }

  @Test func `a shape that refers to nothing is named`() {
    #expect(
      messages(["page": ""], ["a": .list(.same(as: "menu"))]) == [
        "the shape of 'page' refers to 'menu', but no shape around it has that name"
      ]
    )
    #expect(messages(["page": ""], ["a": .named("x", .same(as: "x"))]).count == 1)
  }
}
