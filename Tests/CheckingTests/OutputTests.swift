import BioCheck
import Diagnostics
import Formats
import Testing

@testable import Checking

@Suite struct OutputTests {
  private static func text(
    _ checkup: Checkup,
    color: Bool = false,
    explained: Bool = false
  ) -> String {
    TextOutput(checkup, printer: DiagnosticPrinter(color: color), explained: explained).text
  }

  @Test func `a warning shows its line with the words marked, why, and one question`() {
    let text = Self.text(Sample.checkup("We see 日本 e\u{301}: our sales funnel.\n"))
    #expect(
      text.hasPrefix(
        """
        about.md:1:24: warning: this speaks of people as prey, and they can tell [predatory-language]
          1 | We see 日本 e\u{301}: our sales funnel.
            |                    ^~~~~~~~~~~~
          Who are these people to you? What would you call them if they were in the room?

        """
      ),
      "\(text)"
    )
  }

  @Test func `a page is read as a stranger reads it`() {
    let vivid = Self.text(Sample.checkup(Sample.vivid))
    #expect(
      vivid.contains(
        "about.md, as a stranger reads it\n  personal, a stranger meets somebody here\n"
      )
    )
    #expect(vivid.contains("  A stranger can tell\n"))
    #expect(vivid.contains("Biscuit sleeps on the offcuts"))
    let bland = Self.text(Sample.checkup(Sample.bland))
    #expect(bland.contains("  sanitized, anyone in your line of work could have signed it\n"))
    #expect(!bland.contains("A stranger can tell"))
    #expect(bland.contains("  They are left to guess everything but your line of work\n"))
    #expect(bland.contains("  and would guess it from\n    “passionate”, "))
    #expect(bland.contains("“That I keep to myself” is an answer too"))
  }

  @Test func `what shows on a page that is otherwise anybody's is not denied`() {
    let text = Self.text(
      Sample.checkup(
        "My cat Dora is deaf. " + Sample.bland + " " + Sample.bland
      )
    )
    #expect(text.contains("\n  sanitized, you show in one place and the rest could be anybody's\n"))
    #expect(!text.contains("could have signed it\n"))
    #expect(text.contains("“My cat Dora is deaf.”"))
  }

  @Test func `a page that says one thing over and over is not told that its words are too few`() {
    let text = Self.text(
      Sample.checkup(String(repeating: "My cat Dora is deaf and sleeps on the oven. ", count: 6))
    )
    #expect(
      text.contains("too little to tell, most of the 60 words are said twice or make no sentence\n")
    )
  }

  @Test func `nothing needs to change where the person shows, unless something is asked above`() {
    let vivid = Self.text(Sample.checkup(Sample.vivid))
    #expect(vivid.contains("\nNothing needs to change; what a stranger may still wonder\n"))
    let asked = Self.text(Sample.checkup(Sample.vivid + " I love my sales funnel."))
    #expect(!asked.contains("Nothing needs to change"))
    #expect(asked.contains("\nA stranger meets you already; what they may still wonder\n"))
    let bland = Self.text(Sample.checkup(Sample.bland))
    #expect(bland.contains("\nWhat would change most, if you care to answer\n"))
  }

  @Test func `whether there is an animal or an unpaid hour is not taken for granted`() {
    let text = Self.text(
      Sample.checkup("I caulk boats in Maldon with my aunt's mallet. " + Sample.bland)
    )
    #expect(
      !text.contains("the animal you live with") && !text.contains("where you turn up unpaid")
    )
  }

  @Test func `another language is named, and no more`() {
    let german =
      "Ich repariere Geigen in einem Schuppen hinter dem Haus, und ich spreche mit dem Holz.\n"
    #expect(
      Self.text(Sample.checkup(german)) == """
        about.md, as a stranger reads it
          not read, since it looks like German and only English is read

        """
    )
  }

  @Test func `no control character of a page reaches the terminal`() {
    let text = Self.text(
      Sample.checkup("\u{1B}[31mA sales funnel.\u{202E} \(Sample.vivid)", path: "a\u{1B}b.md")
    )
    #expect(!text.contains("\u{1B}") && !text.contains("\u{202E}"))
    let quoted = Self.text(
      Sample.checkup(Sample.vivid + " I won't sell \u{1B}[31ma bow\u{202E} to a child.")
    )
    #expect(!quoted.contains("\u{1B}") && !quoted.contains("\u{202E}"))
  }

  @Test func `colour is made where it is wanted`() {
    #expect(Self.text(Sample.checkup(Sample.bland), color: true).contains("\u{1B}[1m"))
    #expect(!Self.text(Sample.checkup(Sample.bland)).contains("\u{1B}"))
  }

  @Test func `explained sentences show what counted for and against`() {
    var configuration = BioChecker.Configuration()
    configuration.explains = true
    let file = SourceFile(path: "a.md", text: Sample.vivid)
    let report = BioChecker(configuration).check(file)
    let checkup = Checkup([CheckedFile(file: file, kind: .bio, report: report)])
    let text = Self.text(checkup, explained: true)
    #expect(text.contains("a.md:1:1: reveals "))
    #expect(text.contains("  reveals +") && text.contains("  stock -") && text.contains("  page +"))
  }

  @Test func `annotations are escaped, and count UTF-16`() {
    let checkup = Sample.checkup("😀 é sales funnel.\n", path: "a,b:c%d.md")
    #expect(
      GitHubOutput.text(checkup) == """
        ::warning file=a%2Cb%3Ac%25d.md,line=1,endLine=1,col=6,endColumn=18,title=predatory-language::this speaks \
        of people as prey, and they can tell. Who are these people to you? What would you call them if \
        they were in the room?

        """
    )
  }

  @Test func `columns are left out of annotations that span lines`() {
    let checkup = Sample.checkup("Our sales\nfunnel.\n")
    #expect(GitHubOutput.text(checkup).hasPrefix("::warning file=about.md,line=1,endLine=2,title="))
  }

  @Test func `SARIF counts UTF-16, knows its rules, and keeps its fingerprints`() throws {
    let log = SARIFOutput.value(
      Sample.checkup("😀 é sales funnel. Our sales funnel.\n", path: "a b.md"),
      version: "1.2.3"
    )
    guard case .array(let runs)? = log["runs"], let run = runs.first,
      case .array(let results)? = run["results"],
      case .array(let rules)? = run["tool"]?["driver"]?["rules"]
    else {
      Issue.record("the log has another shape")
      return
    }
    #expect(log["version"] == "2.1.0" && run["columnKind"] == "utf16CodeUnits")
    #expect(rules.count == BioChecker.rules.count)
    let first = try #require(results.first)
    guard case .integer(let index)? = first["ruleIndex"] else { return }
    #expect(rules[index]["id"] == first["ruleId"])
    guard case .array(let places)? = first["locations"] else { return }
    let place = places.first?["physicalLocation"]
    #expect(place?["artifactLocation"]?["uri"] == "a%20b.md")
    #expect(place?["region"]?["startColumn"] == 6 && place?["region"]?["endColumn"] == 18)
    let prints = results.map { $0["partialFingerprints"]?["candorWords/v1"] }
    #expect(prints.count == 2 && prints[0] != prints[1])
    let later = SARIFOutput.value(
      Sample.checkup("Nice.\n\n😀 é sales funnel.\n", path: "a b.md"),
      version: "1"
    )
    guard case .array(let laterRuns)? = later["runs"],
      case .array(let moved)? = laterRuns.first?["results"]
    else { return }
    #expect(moved.first?["partialFingerprints"]?["candorWords/v1"] == prints[0])
  }

  @Test func `JSON tells verdict, facets, questions and every warning`() throws {
    let value = JSONOutput.value(Sample.checkup(Sample.vivid + "\n\nOur sales funnel.\n"))
    #expect(value["verdict"] == "personal")
    guard case .array(let files)? = value["files"], let file = files.first,
      case .array(let warnings)? = file["warnings"], let warning = warnings.first
    else {
      Issue.record("the object has another shape")
      return
    }
    #expect(file["path"] == "about.md" && file["readAs"] == "bio" && file["language"] == "en")
    #expect(
      warning["rule"] == "predatory-language" && warning["line"] == 3 && warning["column"] == 5
    )
  }

  @Test func `the summary is one to three lines`() throws {
    #expect(
      CheckSummary(Sample.checkup(Sample.vivid)).text
        == "The bio: personal, a stranger meets somebody here."
    )
    let bland = CheckSummary(Sample.checkup(Sample.bland)).text.split(separator: "\n")
    #expect(bland.count == 2)
    #expect(bland.last?.hasSuffix("on 1 page; 'candor check' shows where, and asks.") == true)
  }
}
