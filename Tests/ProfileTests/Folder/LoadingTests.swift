import Diagnostics
import Formats
import Glibc
import Testing

@testable import Profile

@Suite struct LoadingTests {
  let folder = TemporaryFolder()

  init() {
    folder.write("site.yml", "name: Ana\ntime-zone: Europe/Lisbon\n")
    folder.write("index.md", "# Hello\n")
  }

  func load(
    drafts: Bool = false,
    future: Bool = false
  ) throws -> (profile: Profile, diagnostics: [Diagnostic]) {
    try Profile.load(
      folder: folder.path,
      shownAs: "content",
      date: Sample.today,
      drafts: drafts,
      future: future
    )
  }

  /// `path:line:column severity message`, sorted.
  func complaints() throws -> [String] {
    try load().diagnostics.sorted().map { "\($0.location?.path ?? "-"):\($0.line)" }
  }

  @Test func `sorts a folder into pages, assets and what is left out`() throws {
    folder.write("values/love.md")
    folder.write("values.md", "Our values\n")
    folder.write("dog.md", "---\nname: Gordon\n---\n")
    folder.write("about.md", "---\ntitle: About\n---\nWords.\n")
    folder.write("notes/idea.md", "not for the public\n")
    folder.write("journal/a.md", "---\ndate: 2026-05-01\n---\nWords.\n")
    folder.write("journal/b.md", "---\ndate: 2026-07-01\n---\nWords.\n")
    folder.write("journal/c.md", "---\ndate: 2026-05-01\ndraft: yes\ntags: love\n---\nWords.\n")
    folder.write("journal/d.md", "---\ndate: 2026-05-01\npublish-until: 2026-05-09\n---\nWords.\n")
    folder.write("photos/Dog.JPG", bytes: [0xFF])
    folder.write("static/.well-known/security.txt")
    folder.write("static/README.md")
    let (profile, diagnostics) = try load()
    #expect(profile.site.name == "Ana")
    #expect(
      profile.pages.map(\.path) == [
        "about.md", "dog.md", "index.md", "journal/a.md", "values.md", "values/love.md",
      ]
    )
    #expect(profile.pages.first?.file.path == "content/about.md")
    #expect(profile.pages.map(\.introduces) == [nil, nil, nil, nil, .value, nil])
    #expect(
      profile.assets == ["photos/Dog.JPG", "static/.well-known/security.txt", "static/README.md"]
    )
    #expect(
      profile.leftOut == [
        LeftOut(path: "journal/b.md", reason: .notYet(from: PublicationTests.day("2026-07-01"))),
        LeftOut(path: "journal/c.md", reason: .draft),
        LeftOut(path: "journal/d.md", reason: .expired(since: PublicationTests.day("2026-05-09"))),
        LeftOut(path: "notes/idea.md", reason: .stray),
      ]
    )
    #expect(profile.nextChange?.description == "2026-07-01")
    #expect(
      diagnostics.map(\.line) == [
        "4:7 note 'tags' should be a list, such as [love, dogs], found 'love'"
      ]
    )
    #expect(try load(drafts: true, future: true).profile.pages.count == 8)
    #expect(try load(drafts: true).diagnostics.map(\.severity) == [.error])
  }

  @Test func `gives the same however often it is read`() throws {
    for number in 0..<200 {
      folder.write(
        "journal/\(number).md",
        "---\ndate: 2026-01-0\(number % 10)\n---\n# Post \(number)\n"
      )
    }
    let first = try load()
    for _ in 0..<5 {
      let again = try load()
      #expect(again.profile.pages.map(\.path) == first.profile.pages.map(\.path))
      #expect(again.diagnostics == first.diagnostics)
    }
    #expect(first.profile.pages.map(\.path) == first.profile.pages.map(\.path).sorted())
    #expect(first.diagnostics.count == 20)
  }

  @Test(arguments: [
    ".hidden.md", "dog.md~", "#dog.md#", "dog.md.bak", ".dog.md.swp", "dog.swp", "~$dog.md",
    "dog (Ana's conflicted copy 2026-01-01).md", "dog.sync-conflict-20260101-120000-ABC.md",
    ".git/config.md", "Thumbs.db", "desktop.ini", ".DS_Store", "dog.md.orig", "x.tmp",
    "static/.htpasswd", "photos/.well-known/x",
  ])
  func `never sees leftovers`(name: String) throws {
    folder.write(name, "---\ntitle: Secret\n---\n")
    let (profile, diagnostics) = try load()
    #expect(profile.pages.map(\.path) == ["index.md"])
    #expect(profile.assets.isEmpty)
    #expect(profile.leftOut.isEmpty)
    #expect(diagnostics.isEmpty)
  }

  @Test func `says what to do when there is no site.yml`() throws {
    unlink("\(folder.path)/site.yml")
    #expect(
      try complaints() == [
        "content/site.yml:error 'site.yml' is missing; write one that says who this is, "
          + "beginning with 'name: …'"
      ]
    )
  }

  @Test(arguments: ["name: Ana\ntime-zone: [", nil])
  func `does not miss a zone in a site.yml that cannot be read`(text: String?) throws {
    unlink("\(folder.path)/site.yml")
    if let text { folder.write("site.yml", text) }
    folder.write("offers/a.md", "---\nstart: 2026-09-12 10:00\nplace: x\n---\nx\n")
    #expect(try complaints().count == 1)
  }

  @Test(arguments: ["site.yaml", "Site.yml", "site.yml.txt", "_config.yml"])
  func `names a file that was meant to be site.yml`(name: String) throws {
    unlink("\(folder.path)/site.yml")
    folder.write(name, "name: Ana\n")
    #expect(
      try complaints() == [
        "content/\(name):error 'site.yml' is missing, but this is there; rename it"
      ]
    )
    #expect(try load().profile.assets.isEmpty)
  }

  @Test func `misses the front page`() throws {
    unlink("\(folder.path)/index.md")
    #expect(
      try complaints() == [
        "content/index.md:error 'index.md' is missing; it is the front page, "
          + "a letter that says who you are"
      ]
    )
  }

  @Test(arguments: [
    ("", "is empty; write a letter that says who you are"),
    ("---\n---\n", "is empty; write a letter that says who you are"),
    (
      "---\ndraft: yes\n---\nHi.\n",
      "is a draft, and there is no site without it; remove 'draft', or build with '--drafts'"
    ),
    (
      "---\npublish-from: 2026-07-01\n---\nHi.\n",
      "is left out until 2026-07-01, and there is no site without it; remove the day"
    ),
    (
      "---\npublish-until: 2026-05-01\n---\nHi.\n",
      "is left out since 2026-05-01, and there is no site without it; remove 'publish-until'"
    ),
  ])
  func `has no site without its front page`(text: String, reason: String) throws {
    folder.write("index.md", text)
    #expect(try complaints() == ["content/index.md:error the front page \(reason)"])
  }

  @Test(arguments: [
    ("jounal/a.md", "---\ntitle: A\n---\nx\n", "journal"),
    ("jounal/a.md", "Words alone.\n", "journal"), ("Mements/a.md", "# A\n\nx\n", "moments"),
    ("jounal/a.md", "---\ntitle: A\nkind: page\n---\nx\n", nil),
    ("walks/a.md", "---\ntitle: A\n---\nx\n", nil), ("photos/a.md", "x\n", nil),
    ("Journal/a.md", "---\ndate: 2026-05-01\n---\nx\n", nil),
  ])
  func `asks about a folder that is nearly a section`(
    path: String,
    text: String,
    meant: String?
  ) throws {
    folder.write(path, text)
    folder.write(path.replacing("a.md", with: "b.md"), text)
    let name = path.split(separator: "/")[0]
    let question = meant.map {
      "content/\(name):warning the folder '\(name)' is no section; did you mean '\($0)'? "
        + "if not, write 'kind: page' at the top of its files"
    }
    #expect(try complaints() == [question].compactMap { $0 })
  }

  @Test func `allows one opening a section`() throws {
    folder.write("values.md", "---\ntitle: x\n---\nx")
    folder.write("values/index.md")
    folder.write("values/love.md")
    #expect(
      try complaints() == [
        "content/values/index.md:1:1 error 'values.md' opens the section 'values' already; "
          + "keep one of the two"
      ]
    )
  }

  @Test func `says what is wrong with files that are no text`() throws {
    folder.write("values/a.md", bytes: Array("---\ntitle: x\n---\nCaf".utf8) + [0xE9, 0x0A])
    folder.write("values/b.md", bytes: [0xFF, 0xFE, 0x41, 0x00])
    folder.write("values/c.md", "")
    folder.write("values/d.md", bytes: Array(repeating: 0x20, count: 6 << 20))
    folder.write("values/e.md", bytes: Array("# A\u{0}B\n".utf8))
    #expect(
      try complaints() == [
        "content/values/a.md:4:4 error the byte E9 here is not UTF-8; save the file as UTF-8",
        "content/values/b.md:1:1 error this file is UTF-16; save the file as UTF-8",
        "content/values/c.md:1:1 warning this file is empty; write something, or remove it",
        "content/values/d.md:error this file has 6 MB; at most 5 MB of text are read, so divide it",
      ]
    )
    #expect(try load().profile.leftOut == [LeftOut(path: "values/c.md", reason: .empty)])
  }

  @Test func `keeps a page that cannot be read, so that links to it are not reported`() throws {
    folder.write("values/a.md", bytes: [0xE9])
    folder.write("about.md", bytes: [0xE9])
    #expect(try load().profile.pages.map(\.path) == ["about.md", "index.md", "values/a.md"])
  }

  @Test func `follows links inside the folder and no others`() throws {
    let outside = TemporaryFolder()
    outside.write("secret.md", "---\ntitle: Secret\n---\n")
    outside.makeFolder("dir")
    folder.write("values/love.md")
    folder.link("values/same.md", to: "love.md")
    folder.link("beliefs", to: "values")
    folder.link("secret.md", to: "\(outside.path)/secret.md")
    folder.link("dir", to: "\(outside.path)/dir")
    folder.link("up", to: "..")
    folder.link("nowhere.md", to: "missing.md")
    folder.link("round.md", to: "round.md")
    folder.link("values/again", to: "../values")
    #expect(
      try complaints() == [
        "content/beliefs/again:error this link leads in a circle; remove it",
        "content/dir:error this link leads out of the content folder; copy the file itself here",
        "content/nowhere.md:error this link leads nowhere; remove it",
        "content/round.md:error this link leads in a circle; remove it",
        "content/secret.md:error this link leads out of the content folder; copy the file itself here",
        "content/up:error this link leads out of the content folder; copy the file itself here",
        "content/values/again:error this link leads in a circle; remove it",
      ]
    )
    #expect(
      try load().profile.pages.map(\.path) == [
        "beliefs/love.md", "beliefs/same.md", "index.md", "values/love.md", "values/same.md",
      ]
    )
  }

  @Test func `does not miss as well what it refused`() throws {
    unlink("\(folder.path)/site.yml")
    unlink("\(folder.path)/index.md")
    folder.link("site.yml", to: "/etc/hostname")
    folder.link("index.md", to: "/etc/hostname")
    let message = "error this link leads out of the content folder; copy the file itself here"
    #expect(try complaints() == ["content/index.md:\(message)", "content/site.yml:\(message)"])
  }

  @Test func `does not take a neighbour whose name begins alike for the folder itself`() throws {
    let sibling = "\(folder.path)-more"
    mkdir(sibling, 0o755)
    defer { rmdir(sibling) }
    folder.link("more", to: sibling)
    #expect(
      try complaints() == [
        "content/more:error this link leads out of the content folder; copy the file itself here"
      ]
    )
  }

  @Test func `says what is wrong with things that are no files`() throws {
    folder.makeFolder("dir.md")
    mkfifo("\(folder.path)/pipe.md", 0o644)
    folder.makeFolder("values")
    let name =
      Array("\(folder.path)/values/x".utf8CString.dropLast()) + [CChar(bitPattern: 0xE9), 0]
    close(open(name, O_CREAT | O_WRONLY, 0o644))
    #expect(
      try complaints() == [
        "content/dir.md:warning this is a folder with a file's name; rename it",
        "content/pipe.md:error this is neither a file nor a folder; remove it",
        "content/values:error a file here has a name that is not UTF-8; give it another",
      ]
    )
    unlink(name)
  }

  @Test func `says so when a file vanishes between listing and reading`() throws {
    folder.write("values/love.md")
    let content = try ContentFolder(folder.path, shownAs: "content")
    unlink("\(folder.path)/values/love.md")
    guard case .fault(let fault) = content.read("values/love.md", limit: 1) else {
      return #expect(Bool(false))
    }
    #expect(fault.line == "error this file was there a moment ago and is gone; build again")
    #expect(fault.location?.path == "content/values/love.md")
  }

  @Test(arguments: [
    (EACCES, "this file may not be read; give yourself the permission to read it"),
    (ELOOP, "this link leads in a circle; remove it"),
    (EIO, "this file cannot be read: Input/output error"),
  ])
  func `words what the system says`(number: Int32, message: String) {
    #expect(ContentFile.complaint(about: number, "a.md").message == message)
  }

  @Test func `throws when the folder itself cannot be read`() {
    #expect(throws: ProfileError.missingFolder(path: "content")) {
      try Profile.load(folder: "\(folder.path)/none", shownAs: "content", date: Sample.today)
    }
    #expect(throws: ProfileError.notAFolder(path: "content")) {
      try Profile.load(folder: "\(folder.path)/site.yml", shownAs: "content", date: Sample.today)
    }
    #expect(
      [
        ProfileError.missingFolder(path: "content"), .notAFolder(path: "a.md"),
        .unreadableFolder(path: "content", reason: "Permission denied"),
      ].map(\.description) == [
        "cannot find the content folder 'content'; make one with a 'site.yml' in it, "
          + "or name another with '--content'",
        "the content folder 'a.md' is a file; name the folder it lies in",
        "cannot read the folder 'content': Permission denied",
      ]
    )
  }

  @Test func `tells the zone before a build begins`() {
    #expect(Site.zone(ofFolder: folder.path).name == "Europe/Lisbon")
    folder.write("site.yml", "name: x: y")
    #expect(Site.zone(ofFolder: folder.path).name == "UTC")
    #expect(Site.zone(ofFolder: "/nonexistent").name == "UTC")
  }

  @Test func `reads folders with a thousand files and deep ones`() throws {
    folder.write((0..<30).map { "d\($0)" }.joined(separator: "/") + "/x.txt")
    #expect(try complaints().isEmpty)
    var path = "d"
    for _ in 0..<60 {
      folder.makeFolder(path)
      path += "/d"
    }
    let found = try complaints()
    #expect(found.count == 1)
    #expect(found.first?.hasSuffix("folders are nested deeper than 40; write them flatter") == true)
  }
}
