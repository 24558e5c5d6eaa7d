import Diagnostics
import SiteBuild
import TestSupport
import Testing

/// What people leave out when they write a link, and what they are told.
@Suite struct LinkHintTests {
  static let links = [
    ("[x](dog)", "there is no 'dog'; write 'dog.md'"),
    ("[x](/dog)", "there is no '/dog'; write '/dog.md'"),
    ("[x](offers/tea)", "there is no 'offers/tea'; write 'offers/tea.md'"),
    (
      "[x](www.example.org/a)", "there is no 'www.example.org/a'; write 'https://www.example.org/a'"
    ),
    ("[x](ada@example.org)", "there is no 'ada@example.org'; write 'mailto:ada@example.org'"),
    ("[x](/)", "there is no '/'; write 'index.md'"),
    ("[x](cat.md)", "there is no 'cat.md'; check its name and folder"),
    ("[x](dg.md)", "there is no 'dg.md'; did you mean 'dog.md'?"),
    ("[x](photos/pip.png)", "there is no 'photos/pip.png'; did you mean 'photos/pip.svg'?"),
    (
      "![Pip](photos/pop.svg)",
      "there is no picture 'photos/pop.svg'; did you mean 'photos/pip.svg'?"
    ),
    (
      "[x](my dog.md)",
      "'my dog.md' is not read as an address, since it holds a space; write it between < and >, as in"
        + " (<my dog.md>)"
    ),
  ]

  private func site(_ index: String, menu: String = "") throws -> ScratchSite {
    try ScratchSite([
      "site.yml": "name: Ada Low\ntime-zone: Europe/Lisbon\n\(menu)",
      "index.md": "---\ntitle: Ada\n---\n\(index)\n", "dog.md": "---\nname: Pip\n---\nWords.\n",
      "fit.md": "---\nfor: [you walk]\nnot-for: [you run]\n---\nWords.\n",
      "offers/tea.md": "---\ntitle: Tea\n---\nWords.\n",
      "photos/pip.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"2\" height=\"1\"/>",
    ])
  }

  @Test(arguments: links)
  func `says what a link lacks`(link: String, message: String) throws {
    #expect(try site(link).messages() == [message])
  }

  static let lines = [
    ("cat.md", "there is no 'cat.md'; check its name and folder"),
    ("dog", "there is no 'dog'; write 'dog.md'"),
    ("dog.html", "there is no 'dog.html'; write 'dog.md'"),
    ("/dog.md", "there is no '/dog.md'; write 'dog.md'"),
    ("/offers.html", "there is no '/offers.html'; write 'offers'"),
    (
      "moments",
      "there is nothing in 'moments' yet; write the first page of it, or take this line away"
    ),
    ("ofers", "there is no 'ofers'; did you mean 'offers'?"),
  ]

  @Test(arguments: lines)
  func `says what a line of the menu lacks`(line: String, message: String) throws {
    #expect(try site("Words.", menu: "menu: [\(line)]\n").messages() == [message])
  }

  @Test(arguments: [
    (
      "aliases: [/fit.html]",
      "'fit.html' is already the address of '/fit.md'; take this alias away, since the address is in"
        + " use"
    ),
    (
      "aliases: [/old.html, /Old.html]",
      "'Old.html' is already taken by the alias '/old.html' of '/book.md' (as 'old.html', which some"
        + " hosts cannot tell apart); keep one of the two"
    ),
  ])
  func `says what to do about an alias that is taken`(line: String, message: String) throws {
    let site = try site("Words.")
    try site.write("book.md", "---\ntitle: Book\n\(line)\n---\nWords.\n")
    let found = try site.messages().map { $0.replacing(site.content, with: "") }
    #expect(found == [message])
  }

  @Test func `a picture's description is no part of a summary`() throws {
    let site = try ScratchSite([
      "journal/quit.md":
        "---\ntitle: Quit\ndate: 2026-01-01\n---\n![Alone](p.svg)\n\nI cried. ![In a *car*](p.svg) Then [no ![x y](p.svg)](index.md) more.\n",
      "journal/p.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"2\" height=\"1\"/>",
    ])
    #expect(try site.build().isWritten)
    #expect(
      site.snapshot.text("journal.html")?.contains(
        "<p class=\"summary\">I cried. Then no more.</p>"
      )
        == true
    )
  }

  @Test func `files that no page links to are named`() throws {
    let site = try ScratchSite([
      "index.md": "---\ntitle: Ada\n---\n[It](a.pdf)\n", "a.pdf": "%PDF-1.4", "b.pdf": "%PDF-1.4",
      "journal/a.txt": "x", "static/c.txt": "x",
      "draft.md": "---\ntitle: D\ndraft: yes\n---\n[b](b.pdf)\n",
    ])
    #expect(try site.build().unlinked == ["b.pdf", "journal/a.txt"])
  }
}
