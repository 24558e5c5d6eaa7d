import Foundation
import TestSupport
import Testing

/// What `candor build` does with its options and surroundings.
@Suite struct BuildCommandTests {
  private static let waiting = [
    "draft.md": "---\ntitle: Draft\ndraft: true\n---\nText.\n",
    "later.md": "---\ntitle: Later\npublish-from: 2026-12-24\n---\nText.\n",
    "over.md": "---\ntitle: Over\npublish-until: 2026-11-01\n---\nText.\n",
    "notes.md": "Buy milk.\n",
  ]

  @Test func `the summary names what is left out, and the next day that matters`() throws {
    let place = try Workplace(Self.waiting)
    let call = try place.program.run("build")
    #expect(
      call.out.split(separator: "\n").dropFirst() == [
        "Drafts left out: content/draft.md.",
        "Left out, without a title and a kind: content/notes.md.",
        "Not yet due: content/later.md (2026-12-24).",
        "Over: content/over.md (since 2026-11-01).",
        "The site will come out differently from 2026-12-24 on; build it again then.",
        "The bio: too little to tell, 3 words of your own where it takes 40.",
      ]
    )
  }

  @Test func `many names are shortened unless it is verbose`() throws {
    var files: [String: String] = [:]
    for number in 10...29 { files["note-\(number).md"] = "Buy milk.\n" }
    let place = try Workplace(files)
    let short = try place.program.run("build").out
    #expect(short.contains("note-17.md and 12 more (--verbose names them)."))
    let long = try place.program.run("build", "--verbose").out
    #expect(long.contains("content/note-29.md."))
    #expect(!long.contains("--verbose"))
  }

  @Test func `quiet says only what is wrong`() throws {
    let place = try Workplace(
      Self.waiting.merging(["dog.md": "---\nname: Pip\nborn: 2099\n---\nHi.\n"]) { $1 }
    )
    let call = try place.program.run("build", "--quiet")
    #expect(call.code == 0)
    #expect(call.out == "")
    #expect(call.err.contains("content/dog.md:3:7: warning:"))
    #expect(place.folder.has("site/index.html"))
  }

  @Test func `verbose adds notes`() throws {
    let place = try Workplace([
      "draft.md": "---\ntitle: Draft\ndraft: true\nnonsense: 1\n---\nText.\n"
    ])
    #expect(try place.program.run("build").err == "")
    #expect(
      try place.program.run("build", "--verbose").err.contains("note: unknown key 'nonsense'")
    )
  }

  @Test func `drafts and pages that are not due are published when asked for`() throws {
    let place = try Workplace(Self.waiting)
    _ = try place.program.run("build", "--drafts")
    #expect(place.folder.has("site/draft.html"))
    #expect(try place.folder.text("site/.candor.json").contains("\"drafts\": true"))
    _ = try place.program.run("build", "--future")
    #expect(place.folder.has("site/later.html"))
    #expect(!place.folder.has("site/draft.html"))
    _ = try place.program.run("build", "--date", "2026-12-24")
    #expect(place.folder.has("site/later.html"))
    _ = try place.program.run("build", "--date", "2026-12-23")
    #expect(!place.folder.has("site/later.html"))
    _ = try place.program.run("build", "--date", "2026-11-01")
    #expect(place.folder.has("site/over.html"))
  }

  @Test func `the moment counts in the site's zone, not in the machine's`() throws {
    // 2026-12-23 23:30 in UTC is already the 24th in Auckland, and nowhere else here.
    let file = ["later.md": "---\ntitle: Later\npublish-from: 2026-12-24\n---\nText.\n"]
    let sites = [("Europe/Lisbon", false), ("Pacific/Auckland", true)]
    for (zone, isThere) in sites {
      for machine in ["UTC", "Pacific/Auckland", "America/Los_Angeles"] {
        let place = try Workplace(
          file.merging(["site.yml": "name: Ada\ntime-zone: \(zone)\n"]) { $1 }
        )
        var program = place.program
        program.environment["SOURCE_DATE_EPOCH"] = "1798068600"
        program.environment["TZ"] = machine
        #expect(try program.run("build").code == 0)
        #expect(place.folder.has("site/later.html") == isThere, "\(zone) \(machine)")
      }
    }
  }

  @Test func `zone and language of the machine change no byte`() throws {
    let place = try Workplace(Self.waiting)
    _ = try place.program.run("build")
    var other = place.program
    other.environment.merge(["TZ": "Pacific/Auckland", "LC_ALL": "tr_TR.UTF-8"]) { $1 }
    #expect(try other.run("build", "--output", "other").code == 0)
    let site = FolderSnapshot(place.folder.path("site"))
    #expect(site.differences(from: FolderSnapshot(place.folder.path("other"))).isEmpty)
  }

  @Test func `one core makes the same bytes as all`() throws {
    let taskset = "/usr/bin/taskset"
    guard FileManager.default.isExecutableFile(atPath: taskset) else { return }
    var files = Self.waiting
    for number in 1...200 {
      files["journal/p\(number).md"] =
        "---\ntitle: P \(number)\ndate: 2026-01-01\ntags: [t\(number % 9)]\n---\nText.[^1]\n\n[^1]: x\n"
    }
    let place = try Workplace(files)
    #expect(try place.program.run("build").code == 0)
    var alone = place.program
    alone.file = URL(filePath: taskset)
    let call = try alone.run(["-c", "0", Program.built.path, "build", "--output", "other"])
    #expect(call.code == 0)
    let site = FolderSnapshot(place.folder.path("site"))
    #expect(site.paths.count > 200)
    #expect(site.differences(from: FolderSnapshot(place.folder.path("other"))).isEmpty)
  }

  @Test func `there is no colour where nobody sees it`() throws {
    let place = try Workplace(["dog.md": "---\nname: Pip\nspecis: dog\n---\nHi.\n"])
    var program = place.program
    #expect(try !program.run("build").err.contains("\u{1B}"))
    program.environment["TERM"] = "xterm-256color"
    #expect(try !program.run("build").err.contains("\u{1B}"))
  }

  @Test(
    arguments: [
      (nil, true), ("", true), ("1", false),
    ] as [(String?, Bool)]
  )
  func `NO_COLOR takes the colour away on a terminal`(value: String?, isColoured: Bool) throws {
    let place = try Workplace(["dog.md": "---\nname: Pip\nspecis: dog\n---\nHi.\n"])
    let script = "/usr/bin/script"
    guard FileManager.default.isExecutableFile(atPath: script) else { return }
    var terminal = place.program
    terminal.file = URL(filePath: script)
    terminal.environment["TERM"] = "xterm"
    terminal.environment["NO_COLOR"] = value
    let call = try terminal.run("-qec", "'\(Program.built.path)' build", "/dev/null")
    #expect(call.out.contains("unknown key"))
    #expect(call.out.contains("\u{1B}[") == isColoured)
  }

  @Test func `the theme and the address of the command line come first`() throws {
    let place = try Workplace()
    _ = try place.program.run("build", "--base-url", "https://other.test/me")
    #expect(try place.folder.text("site/sitemap.xml").contains("https://other.test/me/"))
    #expect(try !place.folder.text("site/index.html").contains("ada.test"))
  }

  @Test func `a partial with a slip in its name is a warning, and one that is right is not`() throws
  {
    let place = try Workplace()
    var program = place.program
    program.folder = place.folder.path("mine")
    try place.folder.write("mine/content/site.yml", "name: Ada\ntime-zone: Europe/Lisbon\n")
    try place.folder.write("mine/content/index.md", "---\ntitle: Ada\n---\nHi.\n")
    try place.folder.write("mine/themes/hearth/partials/foter.mustache", "<footer></footer>")
    let slip = try program.run("build")
    #expect(
      slip.err
        == "themes/hearth/partials/foter.mustache: warning: nothing uses this file; did you mean 'partials/footer.mustache'? [theme-unused]\n"
    )
    #expect(try program.run("build", "--strict").code == 1)
    try FileManager.default.moveItem(
      atPath: place.folder.path("mine/themes/hearth/partials/foter.mustache"),
      toPath: place.folder.path("mine/themes/hearth/partials/footer.mustache")
    )
    let right = try program.run("build", "--strict")
    #expect(right.code == 0 && right.err == "", "\(right.err)")
  }

  @Test func `a word of one's own is not asked for in languages that the site does not use`() throws
  {
    let place = try Workplace(["site.yml": "name: Ada\ntime-zone: Europe/Lisbon\nlanguage: de\n"])
    var program = place.program
    try place.folder.write("mine/themes/hearth/strings/en.yml", "hours: I am in\n")
    try place.folder.write(
      "mine/themes/hearth/partials/footer.mustache",
      "<footer>{{strings.hours}}</footer>"
    )
    program.folder = place.folder.path("mine")
    let german = try program.run("build", "--content", "../content")
    #expect(german.code == 0, "\(german.err)")
    try FileManager.default.moveItem(
      atPath: place.folder.path("content"),
      toPath: place.folder.path("mine/content")
    )
    let short = try program.run("build")
    #expect(short.err == "")
    #expect(
      short.out.contains(
        "note: the theme 'hearth' lacks 1 word in 'de'; the English one stands in (--verbose names it)\n"
      ),
      "\(short.out)"
    )
    let long = try program.run("build", "--verbose")
    #expect(!long.out.contains("lacks"))
    #expect(
      long.err.contains("strings/de.yml: note: 'hours' is not said here; 'I am in' stands in")
    )
    try place.folder.write("mine/content/site.yml", "name: Ada\ntime-zone: Europe/Lisbon\n")
    let english = try program.run("build", "--verbose")
    #expect(!english.err.contains("hours"))
  }
}

/// What a build says about the bio, and when it fails for it.
@Suite struct BuildSummaryOfBioTests {
  @Test func `a build ends with the verdict and names the command for more`() throws {
    let place = try Workplace([
      "index.md": "---\ntitle: Ada Low\n---\n" + CheckCommandTests.bland
    ])
    let call = try place.program.run("build")
    #expect(call.code == 0 && call.err == "")
    let lines = call.out.split(separator: "\n").suffix(2)
    #expect(
      lines.first == "The bio: sanitized, anyone in your line of work could have signed it."
    )
    #expect(lines.last?.hasSuffix("on 1 page; 'candor check' shows where, and asks.") == true)
    #expect(try !place.program.run("build", "--quiet").out.contains("bio"))
    #expect(try place.program.run("build", "--strict").code == 0)
  }

  @Test func `a build fails for the bio when the site asks for it, and writes nothing`() throws {
    let place = try Workplace([
      "site.yml": "name: Ada\nbase-url: https://ada.test/\ncheck: { fail-on: warning }\n",
      "index.md": CheckCommandTests.predatory,
    ])
    let call = try place.program.run("build")
    #expect(call.code == 1)
    #expect(call.err.hasPrefix("content/index.md:4:13: warning: this speaks of people"))
    #expect(call.err.hasSuffix("1 warning: nothing was written, 'site' is as it was\n"))
    #expect(!place.folder.has("site"))
  }

  @Test func `a rule in the settings that does not exist is an error of the content`() throws {
    let place = try Workplace([
      "site.yml": "name: Ada\ncheck: { rules: { token-hobby: off } }\n"
    ])
    let call = try place.program.run("build")
    #expect(call.code == 1)
    #expect(call.err.contains("there is no rule 'token-hobby'; did you mean 'token-hobbies'?"))
  }

  @Test func `the journal is not read for the summary`() throws {
    let place = try Workplace([
      "journal/a.md": "---\ntitle: A\ndate: 2026-01-01\n---\nWe love our sales funnel.\n"
    ])
    #expect(try !place.program.run("build").out.contains("to ask about"))
  }
}
