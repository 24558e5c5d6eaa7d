import Diagnostics
import Templates
import TestSupport
import Testing

@Suite struct NameCheckTests {
  static let shape: TemplateShape = [
    "title": .text, "body": .markup, "count": .number, "draft": .flag, "subtitle": .optional(.text),
    "tags": .list(.text), "author": ["name": .text, "site": ["url": .text]],
    "posts": .list(["title": .text, "intro": .markup, "hidden": .flag]),
  ]

  /// Templates with their mistakes marked; the first is checked, messages are in the order of all
  /// marks.
  struct Mistake: CustomTestStringConvertible, Sendable {
    var templates: KeyValuePairs<String, String>
    var messages: [String]

    init(_ page: String, _ messages: String...) {
      templates = ["page": page]
      self.messages = messages
    }

    init(_ templates: KeyValuePairs<String, String>, _ messages: String...) {
      self.templates = templates
      self.messages = messages
    }

    var testDescription: String { "\(templates.map(\.value))" }
  }

  private func check(_ mistake: Mistake) throws {
    let marked = mistake.templates.map { (name: $0.key, text: MarkedText($0.value)) }
    let files = marked.map { SourceFile(path: "\($0.name).mustache", text: $0.text.text) }
    let library = TemplateLibrary(zip(marked, files).map { (name: $0.name, file: $1) })
    #expect(library.diagnostics.isEmpty)
    let name = try #require(marked.first?.name)
    let found = library.check(name, against: Self.shape)
    let places = zip(marked, files).flatMap { template, file in
      template.text.spans.map(file.location)
    }
    #expect(Set(found.map(\.location)) == Set(places))
    #expect(found.map(\.message).sorted() == mistake.messages.sorted())
    #expect(found.allSatisfy { $0.severity == .error && $0.rule == "template-name" })
    #expect(found == found.sorted())
  }

  static let known =
    "known here: 'author', 'body', 'count', 'draft', 'posts', 'subtitle', 'tags', 'title'"

  @Test(arguments: [
    Mistake("<h1>\n  «{{titel}}»", "unknown name 'titel'; did you mean 'title'? \(known)"),
    Mistake(
      "«{{#dogs}}»«{{.x}}»{{/dogs}}",
      "unknown name 'dogs'; \(known)",
      "the name '.x' has an empty part; write 'x'"
    ),
    Mistake("«{{^xyz}}»{{/xyz}}", "unknown name 'xyz'; \(known)"),
    Mistake(
      "«{{{bodi}}}»«{{&bodi}}»",
      "unknown name 'bodi'; did you mean 'body'? \(known)",
      "unknown name 'bodi'; did you mean 'body'? \(known)"
    ),
    Mistake("«{{authr.name}}»", "unknown name 'authr'; did you mean 'author'? \(known)"),
    Mistake(
      "«{{author.nme}}»",
      "'author' has no 'nme'; did you mean 'name'? it has 'name', 'site'"
    ),
    Mistake("«{{author.site.x}}»", "'author.site' has no 'x'; it has 'url'"),
    Mistake("«{{title.x}}»", "'title' is text and has no 'x'; remove '.x'"),
    Mistake("«{{#draft.x}}»{{/draft.x}}", "'draft' is a flag and has no 'x'; remove '.x'"),
    Mistake(
      "«{{posts.title}}»",
      "'posts' is a list and has no 'title' of its own; write '{{#posts}}{{title}}{{/posts}}'"
    ),
    Mistake(
      "{{#posts}}«{{intr}}»{{/posts}}",
      "unknown name 'intr'; did you mean 'intro'? known here: 'hidden', 'intro', 'title',"
        + " 'author', 'body', 'count', 'draft', 'posts' and 2 more"
    ),
    Mistake("{{#posts}}{{title}}{{/posts}}«{{intro}}»", "unknown name 'intro'; \(known)"),
  ])
  func `names what is not declared, and the nearest that is`(_ mistake: Mistake) throws {
    try check(mistake)
  }

  @Test(arguments: [
    Mistake("«{{body}}»", "'body' is HTML; write '{{{body}}}'"),
    Mistake("«{{{title}}}»", "'title' is text and must be escaped; write '{{title}}'"),
    Mistake("«{{&subtitle}}»", "'subtitle' is text and must be escaped; write '{{subtitle}}'"),
    Mistake("«{{{count}}}»", "'count' is a number and needs no raw tag; write '{{count}}'"),
    Mistake("«{{draft}}»", "'draft' is a flag and cannot be shown; write '{{#draft}}…{{/draft}}'"),
    Mistake("«{{{tags}}}»", "'tags' is a list and cannot be shown; write '{{#tags}}…{{/tags}}'"),
    Mistake(
      "«{{author}}»",
      "'author' is a record and cannot be shown; write a part of it, such as '{{author.name}}'"
    ),
    Mistake(
      "«{{.}}»",
      "'.' is a record and cannot be shown; write a part of it, such as '{{author}}'"
    ),
    Mistake("{{#tags}}{{.}}«{{{.}}}»{{/tags}}", "'.' is text and must be escaped; write '{{.}}'"),
    Mistake("{{#body}}{{{.}}}«{{.}}»{{/body}}", "'.' is HTML; write '{{{.}}}'"),
    Mistake(
      "{{#posts}}«{{intro}}»{{{intro}}}{{/posts}}",
      "'intro' is HTML; write '{{{intro}}}'"
    ),
  ])
  func `names what is shown in the wrong way`(_ mistake: Mistake) throws { try check(mistake) }

  @Test(arguments: [
    Mistake(
      ["page": "{{#posts}}{{>card}}{{/posts}}", "card": "{{title}}\n«{{titl}}»"],
      "unknown name 'titl'; did you mean 'title'? known here: 'hidden', 'intro', 'title',"
        + " 'author', 'body', 'count', 'draft', 'posts' and 2 more"
    ),
    Mistake(
      ["page": "{{>card}}{{>card}}{{#posts}}{{>card}}{{/posts}}", "card": "«{{intro}}»"],
      "unknown name 'intro'; \(known)",
    ),
    Mistake(
      [
        "page": "{{<base}}{{$main}}«{{x}}»{{/main}}{{/base}}",
        "base": "«{{y}}»{{#posts}}{{$main}}{{z}}{{/main}}{{/posts}}",
      ],
      "unknown name 'x'; known here: 'hidden', 'intro', 'title', 'author', 'body', 'count',"
        + " 'draft', 'posts' and 2 more",
      "unknown name 'y'; \(known)"
    ),
    Mistake(
      ["page": "{{<base}}{{/base}}", "base": "{{$main}}«{{z}}»{{/main}}"],
      "unknown name 'z'; \(known)"
    ),
    Mistake(
      [
        "page": "{{<base}}«{{$mian}}»{{/mian}}{{$head}}{{/head}}{{/base}}",
        "base": "{{$main}}{{/main}}{{>part}}", "part": "{{$head}}{{/head}}",
      ],
      "'base' has no block 'mian'; did you mean 'main'? it has 'head', 'main'"
    ),
    Mistake(
      ["page": "{{<base}}«{{$main}}»{{/main}}{{/base}}", "base": ""],
      "'base' has no block 'main'; it has none"
    ),
  ])
  func `looks into partials, parents and blocks`(_ mistake: Mistake) throws { try check(mistake) }

  @Test(arguments: [
    "{{title}}{{{body}}}{{&body}}{{count}}{{subtitle}}{{#draft}}{{/draft}}{{^draft}}{{/draft}}",
    "{{#tags}}{{.}}{{title}}{{/tags}}{{author.site.url}}{{#author}}{{name}}{{site.url}}{{/author}}",
    "{{#author.site}}{{url}}{{name}}{{/author.site}}".replacing("{{name}}", with: "{{title}}"),
    "{{#posts}}{{title}}{{{intro}}}{{#hidden}}{{^tags}}{{/tags}}{{/hidden}}{{/posts}}",
    "{{#title}}{{.}}{{count}}{{/title}}{{#count}}{{.}}{{/count}}{{#.}}{{title}}{{/.}}",
  ])
  func `has nothing to say where every name is declared`(_ template: String) throws {
    try check(Mistake(template))
  }

  @Test func `says nothing of templates that cannot be read`() {
    let library = TemplateLibrary([
      (name: "page", file: SourceFile(path: "page", text: "{{>card}}{{x}}")),
      (name: "card", file: SourceFile(path: "card", text: "{{y}}{{#z}}")),
    ])
    #expect(library.check("page", against: ["a": .text]).map { $0.location?.path } == ["page"])
    #expect(library.check("card", against: ["a": .text]).isEmpty)
    #expect(library.diagnostics.count == 1)
  }

  @Test func `names partials that are missing from a lenient library`() {
    let file = SourceFile(path: "page", text: "{{>crad}}{{<base}}{{/base}}")
    let card = SourceFile(path: "card", text: "")
    let library = TemplateLibrary(
      [(name: "page", file: file), (name: "card", file: card)],
      mode: .lenient
    )
    #expect(
      library.check("page", against: [:]).map(\.message) == [
        "unknown partial 'crad'; did you mean 'card'? there are 'card', 'page'",
        "unknown parent 'base'; there are 'card', 'page'",
      ]
    )
  }

  @Test func `says that nothing is known where nothing is`() {
    let library = TemplateLibrary([(name: "page", file: SourceFile(path: "p", text: "{{a}}"))])
    #expect(
      library.check("page", against: [:]).map(\.message) == ["unknown name 'a'; known here: none"]
    )
  }
}
