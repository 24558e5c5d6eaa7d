import Testing

@testable import LanguageServer

@Suite struct `Reading in a site` {
  private static let files = [
    "site.yml": "name: Ana Sousa\nlanguage: en\n",
    "index.md": "---\ntitle: Hello\n---\nA letter.\n",
    "dog.md": "---\ntitle: Gordon\nname: Gordon\nspecies: dog\n---\nHe is afraid of bells.\n",
    "values/one.md": "---\ntitle: One\n---\nOne.\n",
    "values/two.md": "---\ntitle: Two\n---\nTwo.\n",
    "photos/gordon.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
  ]

  @Test func `tells the mistakes of a page as it stands in the editor`() throws {
    let site = try TemporarySite(Self.files)
    var editor = Editor.connected()
    let uri = site.uri("dog.md")
    editor.open(uri, try #require(Self.files["dog.md"]))
    #expect(editor.rules(uri) == [])
    editor.change(uri, 2, "---\ntitel: Gordon\nname: Gordon\nspecies: dog\n---\nHe is.\n")
    #expect(editor.rules(uri) == ["front-matter"])
    let message = try #require(editor.published(uri))
    #expect(
      message["params.diagnostics.0.message"] == "unknown key 'titel'; did you mean 'title'?"
    )
    #expect(
      message["params.diagnostics.0.range"]
        == #"{"end":{"character":5,"line":1},"start":{"character":0,"line":1}}"#
    )
    #expect(message["params.diagnostics.0.severity"] == "1")
    editor.change(uri, 3, try #require(Self.files["dog.md"]))
    #expect(editor.rules(uri) == [])
  }

  @Test(arguments: [
    ("values/three.md", "---\ntitle: Three\nborn: 2020\n---\nx\n", ["front-matter"]),
    ("stray.md", "No title here.\n", []),
    ("empty.md", "", ["content"]),
    ("open.md", "---\ntitle: x\n", ["front-matter"]),
    ("draft.md", "---\ntitle: x\ndraft: yes\nkey: 1\n---\nx\n", ["front-matter"]),
    ("a b/ö.md", "---\ntitle: x\nkey: 1\n---\nx\n", ["front-matter"]),
  ])
  func `reads a page that was never saved where it would lie`(
    path: String,
    text: String,
    rules: [String]
  ) throws {
    let site = try TemporarySite(Self.files)
    var editor = Editor.connected()
    editor.open(site.uri(path), text)
    #expect(editor.rules(site.uri(path)) == rules)
  }

  @Test func `calls the mistakes of a draft notes, as a build does`() throws {
    let site = try TemporarySite(Self.files)
    var editor = Editor.connected()
    let uri = site.uri("draft.md")
    editor.open(uri, "---\ntitle: x\ndraft: yes\nkey: 1\n---\nx\n")
    #expect(editor.published(uri)?["params.diagnostics.0.severity"] == "3")
  }

  @Test(arguments: [
    ("[x](dog.md)", []), ("[x](./dog.md#walk)", []), ("[x](/values/one.md)", []),
    ("[x](values/one.md?y)", []), ("[x](https://example.org/dgo.md)", []), ("[x](values)", []),
    ("[x](values.md)", []), ("[x](dgo.md)", ["link"]), ("[x](values/on.md#a)", ["link"]),
    ("![A dog](photos/gordon.svg)", []), ("![A dog](gordon.svg)", []),
    ("![A dog](photos/gorden.svg)", ["image"]), ("`[x](dgo.md)`", []),
  ])
  func `tells links and pictures that lead nowhere`(line: String, rules: [String]) throws {
    let site = try TemporarySite(Self.files)
    var editor = Editor.connected()
    editor.open(site.uri("page.md"), "---\ntitle: x\n---\n\(line)\n")
    #expect(editor.rules(site.uri("page.md")) == rules)
  }

  @Test func `knows a new page as soon as it is saved`() throws {
    let site = try TemporarySite(Self.files)
    var editor = Editor.connected()
    let uri = site.uri("page.md")
    editor.open(uri, "---\ntitle: x\n---\n[x](cat.md)\n")
    #expect(editor.rules(uri) == ["link"])
    try site.write("---\ntitle: Cat\nname: Cat\nspecies: cat\n---\nMeow.\n", to: "cat.md")
    editor.tell("textDocument/didSave", #"{"textDocument":{"uri":"\#(uri)"}}"#)
    #expect(editor.rules(uri) == [])
  }

  @Test func `tells the mistakes of site yml`() throws {
    let site = try TemporarySite(Self.files)
    var editor = Editor.connected()
    let uri = site.uri("site.yml")
    editor.open(uri, "nam: Ana\n", language: "yaml")
    #expect(editor.rules(uri) == ["site-yml", "site-yml"])
    editor.change(uri, 2, "name: Ana Sousa\nlanguage: en\n")
    #expect(editor.rules(uri) == [])
  }

  @Test func `becomes part of a site that is begun around it`() throws {
    let site = try TemporarySite(["page.md": ""])
    var editor = Editor.connected()
    let uri = site.uri("page.md")
    editor.open(uri, "---\ntitle: x\nkey: 1\n---\nx\n")
    #expect(editor.rules(uri) == [])
    try site.write("name: Ana Sousa\n", to: "site.yml")
    editor.tell("workspace/didChangeWatchedFiles", #"{"changes":[]}"#)
    #expect(editor.rules(uri) == ["front-matter"])
  }

  @Test func `knows the other pages of the site as they are saved`() throws {
    let letter =
      "---\nfrom: Ines Albers\nshown-as: I.\nconsent:\n  given: 2026-01-02\n  how: mail\n"
    var files = Self.files
    files["letters/one.md"] = letter + "---\n> Thank you.\n"
    let site = try TemporarySite(files)
    var editor = Editor.connected()
    let page = site.uri("page.md")
    editor.open(page, "---\ntitle: x\n---\nInes Albers wrote to me.\n")
    #expect(editor.rules(page) == ["content"])
    let settings = site.uri("site.yml")
    editor.open(settings, "name: Ana Sousa\ntagline: As Ines Albers says\n", language: "yaml")
    #expect(editor.rules(settings) == ["content"])
  }

  @Test(arguments: ["static/x.md", ".hidden.md", "x.md.bak/y.md"])
  func `tells no mistakes of what is read as no page`(path: String) throws {
    let site = try TemporarySite(Self.files)
    var editor = Editor.connected()
    editor.open(site.uri(path), "---\ntitel: x\n---\nWords.\n")
    #expect(editor.rules(site.uri(path)) == [])
  }
}
