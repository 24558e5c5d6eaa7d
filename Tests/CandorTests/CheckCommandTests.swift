import Foundation
import TestSupport
import Testing

/// What `candor check` does with its paths, options and surroundings.
@Suite struct CheckCommandTests {
  static let predatory = "---\ntitle: Ada Low\n---\nWe love our sales funnel.\n"

  @Test func `0: there are warnings, and nobody asked to fail for them`() throws {
    let place = try Workplace(["index.md": Self.predatory])
    let call = try place.program.run("check")
    #expect(call.code == 0)
    #expect(call.err == "")
    #expect(
      call.out.hasPrefix(
        """
        content/index.md:4:13: warning: this speaks of people as prey, and they can tell [predatory-language]
          4 | We love our sales funnel.
            |             ^~~~~~~~~~~~
          Who are these people to you? What would you call them if they were in the room?

        content/index.md, as a stranger reads it
          too little to tell, 5 words of your own where it takes 40

        """
      ),
      "\(call.out)"
    )
    #expect(call.out.hasSuffix("\n1 file read: 1 thing to ask about.\n"))
  }

  @Test(
    arguments: [
      (["--fail-on", "warning"], "", 1), (["--fail-on", "error"], "", 0), ([], "", 0),
      (["--fail-on", "never"], "  rules: { predatory-language: error }\n", 0),
      ([], "  rules: { predatory-language: error }\n", 1), ([], "  fail-on: warning\n", 1),
      (["--fail-on", "error"], "  fail-on: warning\n", 0),
      (["--fail-on", "warning"], "  rules: { predatory-language: note }\n", 0),
      (["--fail-on", "warning"], "  rules: { predatory-language: off }\n", 0),
    ] as [([String], String, Int32)]
  )
  func `1: something at or above the chosen severity`(
    options: [String],
    settings: String,
    code: Int32
  ) throws {
    let check = settings.isEmpty ? "" : "check:\n" + settings
    let place = try Workplace(["site.yml": "name: Ada\n" + check, "index.md": Self.predatory])
    #expect(try place.program.run(["check"] + options).code == code)
  }

  @Test func `1: the content cannot be read as it was meant`() throws {
    let place = try Workplace([
      "site.yml": "name: Ada\ncheck:\n  rules: { predatory-langage: off }\n"
    ])
    let call = try place.program.run("check")
    #expect(call.code == 1)
    #expect(
      call.err == """
        content/site.yml:3:12: error: there is no rule 'predatory-langage'; did you mean 'predatory-language'? [site-yml]
          3 |   rules: { predatory-langage: off }
            |            ^~~~~~~~~~~~~~~~~

        """
    )
  }

  @Test(
    arguments: [
      (["nothing.md"], "cannot find 'nothing.md'; check its name and folder"),
      (["--content", "nowhere"], "cannot find the content folder 'nowhere'"),
      (["empty"], "there is no Markdown in 'empty'; name a file or another folder"),
      (
        ["--baseline", "none.txt"],
        "cannot find the baseline 'none.txt'; '--write-baseline' makes it"
      ),
      (["--baseline", "content/index.md"], "'content/index.md' is no baseline; "),
      (["--baseline", "no/such/folder.txt", "--write-baseline"], "cannot use the baseline "),
    ]
  )
  func `2: the program cannot do its work`(arguments: [String], message: String) throws {
    let place = try Workplace()
    try place.folder.write("empty/notes.txt", "x")
    let call = try place.program.run(["check"] + arguments)
    #expect(call.code == 2)
    #expect(call.err.hasPrefix("candor: error: " + message), "\(call.err)")
    #expect(call.out == "")
  }

  @Test(
    arguments: [
      ["--format", "xml"], ["--fail-on", "note"], ["--write-baseline"], ["-", "a.md"],
      ["--explain", "--format", "sarif"], ["--training-rows"], ["--nonsense"],
      ["--format", "jsonl", "-", "--baseline", "b"],
    ]
  )
  func `64: the command is not understood`(arguments: [String]) throws {
    let place = try Workplace()
    #expect(try place.program.run(["check"] + arguments).code == 64)
  }

  @Test func `a file and a folder of no site are read as pages about their writer`() throws {
    let place = try Workplace()
    try place.folder.write("bios/a.md", "---\ntitle: [broken\n---\n" + Self.bland)
    try place.folder.write("bios/deep/b.markdown", "\u{FEFF}" + Self.bland)
    try place.folder.write("bios/notes.txt", Self.bland)
    let file = try place.program.run("check", "bios/a.md")
    #expect(file.code == 0)
    #expect(file.out.contains("bios/a.md:4:"))
    #expect(file.out.contains("bios/a.md, as a stranger reads it\n  sanitized, "))
    let folder = try place.program.run("check", "bios/")
    #expect(folder.out.contains("bios/deep/b.markdown, as a stranger"))
    #expect(folder.out.contains("All pages together, as a stranger reads them\n  sanitized, "))
    #expect(folder.out.contains("2 files read: "))
  }

  static let bland = """
    I am a passionate and dedicated coach who helps individuals unlock their full potential. With over 20 years of \
    experience, I am committed to empowering clients on their journey of growth and transformation. My holistic \
    approach creates a safe and supportive space for meaningful change.

    """

  @Test func `a file of a site is read for what it is, with the site's settings, drafts too`()
    throws
  {
    let place = try Workplace([
      "site.yml": "name: Ada\ncheck: { rules: { predatory-language: error } }\n",
      "offers/tea.md": "---\ntitle: Tea\ndraft: true\n---\nWe love our sales funnel.\n",
      "notes.md": "We love our lead magnet.\n",
    ])
    let offer = try place.program.run("check", "content/offers/tea.md", "--format", "json")
    #expect(offer.code == 1)
    #expect(offer.out.contains("\"readAs\": \"offer\""))
    let note = try place.program.run("check", "content/notes.md")
    #expect(note.out.contains("content/notes.md:1:13: "))
    let folder = try place.program.run("check", "content/offers")
    #expect(folder.out.contains("1 file read"))
    #expect(try !place.program.run("check").out.contains("tea.md:"))
    var inside = place.program
    inside.folder = place.folder.path("content/offers")
    let there = try inside.run("check", "tea.md")
    #expect(there.code == 1)
    #expect(there.out.hasPrefix("../offers/tea.md:5:13: error: "), "\(there.out)")
  }

  @Test func `standard input is read as a page about its writer`() throws {
    let place = try Workplace()
    var program = place.program
    program.input = Data("---\nprivate: x\n---\nWe love our sales funnel.\n".utf8)
    let call = try program.run("check", "-", "--fail-on", "warning")
    #expect(call.code == 1)
    #expect(call.out.hasPrefix("-:4:13: warning: "))
    program.input = Data([0xFF, 0x00, 0x41])
    #expect(try program.run("check", "-").code == 0)
    program.input = nil
    #expect(try program.run("check", "-").code == 0)
  }

  @Test func `a file that is not UTF-8 is told, and the others are read`() throws {
    let place = try Workplace()
    try place.folder.write("bios/a.md", Data([0x41, 0xFF]))
    try place.folder.write("bios/b.md", "We love our sales funnel.\n")
    let call = try place.program.run("check", "bios")
    #expect(call.code == 1)
    #expect(call.err.contains("bios/a.md:1:2: error: the byte FF here is not UTF-8"))
    #expect(call.out.contains("bios/b.md:1:13: "))
  }

  @Test func `what of a site is not read is said, with the journal only where the journal is read`()
    throws
  {
    let place = try Workplace([
      "index.md": "---\ntitle: Ada\n---\nNice.\n",
      "about/dog.md": "---\ntitle: Rex\ndraft: true\n---\nA dog.\n",
      "about/later.md": "---\ntitle: Later\npublish-from: 2199-01-01\n---\nLater.\n",
      "journal/van.md": "---\ntitle: Van\ndate: 2020-01-01\ndraft: true\n---\nA van.\n",
    ])
    let lines = """
      Drafts left out: content/about/dog.md.
      Not yet due: content/about/later.md (2199-01-01).
      1 file read: no sentence to ask about.

      """
    #expect(try place.program.run("check").out.hasSuffix(lines))
    let whole = try place.program.run("check", "--journal").out
    #expect(whole.contains("\nDrafts left out: content/about/dog.md, content/journal/van.md.\n"))
    #expect(try !place.program.run("check", "content/about/dog.md").out.contains("left out"))
  }

  @Test func `a page without a sentence at fault is not told that all is well where nobody shows`()
    throws
  {
    let plain = """
      I work as a surveyor in Kent and have done so for sixteen years. Before that I studied at Reading and worked for a \
      large firm in the area. I carry out surveys of houses and flats of every age. Reports are sent within five working \
      days and can be discussed by telephone. Fees depend on the size of the property.
      """
    let place = try Workplace(["index.md": "---\ntitle: Ada\n---\n\(plain)\n"])
    let out = try place.program.run("check").out
    #expect(
      out.hasSuffix(
        "\n1 file read: no single sentence is at fault; what is missing is the person.\n"
      ),
      "\(out)"
    )
  }

  @Test func `the rules are listed with what they ask`() throws {
    let place = try Workplace()
    let call = try place.program.run("check", "--rules")
    #expect(call.code == 0)
    #expect(call.out.hasPrefix("abstract-fog (warning): "))
    #expect(call.out.contains("\nthird-person-distance (note): "))
  }

  @Test func `a baseline lets an old site be taken on step by step`() throws {
    let place = try Workplace(["index.md": Self.predatory])
    let made = try place.program.run("check", "--baseline", "old.txt", "--write-baseline")
    #expect(made.code == 0)
    #expect(made.out == "Wrote 1 warning into 'old.txt'; from now on only new ones are told.\n")
    let options = ["check", "--baseline", "old.txt", "--fail-on", "warning"]
    let same = try place.program.run(options)
    #expect(same.code == 0)
    #expect(same.out.hasSuffix("1 file read: no sentence to ask about; 1 more in the baseline.\n"))
    try place.folder.write("content/index.md", Self.predatory + "\nWe love our lead magnet.\n")
    let more = try place.program.run(options)
    #expect(more.code == 1)
    #expect(more.out.hasPrefix("content/index.md:6:13: "))
    try place.folder.write("content/index.md", "---\ntitle: Ada\n---\nNice.\n")
    #expect(
      try place.program.run(options).out
        .hasSuffix("; 1 of the baseline mended, '--write-baseline' takes them out.\n")
    )
  }

  @Test func `there is colour on a terminal only, and none with NO_COLOR`() throws {
    let place = try Workplace(["index.md": Self.predatory])
    #expect(try !place.program.run("check").out.contains("\u{1B}"))
    let script = "/usr/bin/script"
    guard FileManager.default.isExecutableFile(atPath: script) else { return }
    for (value, isColoured) in [(nil, true), ("1", false)] as [(String?, Bool)] {
      var terminal = place.program
      terminal.file = URL(filePath: script)
      terminal.environment["TERM"] = "xterm"
      terminal.environment["NO_COLOR"] = value
      let call = try terminal.run("-qec", "'\(Program.built.path)' check", "/dev/null")
      #expect(call.out.contains("sales funnel"))
      #expect(call.out.contains("\u{1B}[") == isColoured)
    }
  }

  @Test func `comments to the checker are obeyed and never reach the site`() throws {
    let place = try Workplace([
      "index.md": """
      ---
      title: Ada Low
      ---
      <!-- candor:off predatory-language -->

      We love our sales funnel.

      <!-- candor:on predatory-language -->

      We love our lead magnet. <!-- candor:off-line predatory-language -->

      > A quotation <!-- candor:off-line exposure --> of somebody.

      """
    ])
    let check = try place.program.run("check", "--format", "github")
    #expect(check.out.split(separator: "\n").count == 1)
    #expect(check.out.contains("title=suppression::nothing here breaks 'exposure'"))
    #expect(try place.program.run("build").code == 0)
    let site = FolderSnapshot(place.folder.path("site"))
    for path in site.paths { #expect(site.text(path)?.contains("candor:o") == false, "\(path)") }
  }
}
