import BioCheck
import Diagnostics
import Profile
import Testing

@testable import Checking

@Suite struct CheckupTests {
  @Test(
    arguments: [
      ("index.md", PageKind.bio), ("about.md", .bio), ("who-i-am.md", .bio), ("walks.md", .part),
      ("colophon.md", .offer), ("privacy.md", .offer), ("dog.md", .part), ("values/slow.md", .part),
      ("moments/m.md", .part), ("fit.md", .part), ("promise.md", .part), ("offers/tea.md", .offer),
      ("letters/a.md", .letter), ("journal/first.md", .journal), ("offers.md", .offer),
    ]
  )
  func `a page is read for what its kind is for`(path: String, kind: PageKind) throws {
    let words = "title: X\nname: X\ndate: 2026-01-01\nfrom: A B\nshown-as: A\n"
    let consent = "consent: { given: 2026-01-01, how: by mail }\n"
    var files = [path: "---\n\(words)\(consent)---\n> Theirs.\n\nText.\n"]
    if path == "offers.md" { files["offers/tea.md"] = "---\ntitle: Tea\n---\nText.\n" }
    let (profile, _) = try Sample.profile(files)
    let page = try #require(profile.pages.first { $0.path == path })
    #expect(PageKind(page) == kind)
  }

  @Test func `the journal is read only when it is asked for`() throws {
    let (profile, _) = try Sample.profile([
      "index.md": "---\ntitle: Ada\n---\nI mend clocks.\n",
      "journal/first.md": "---\ntitle: First\ndate: 2026-01-01\n---\nWe love our sales funnel.\n",
    ])
    let usual = Checkup.of(profile, .all(withJournal: false))
    #expect(usual.files.map(\.file.path) == ["content/index.md"])
    let whole = Checkup.of(profile, .all(withJournal: true))
    #expect(whole.findings.map(\.warning.rule) == ["predatory-language"])
    #expect(Checkup.of(profile, .paths(["journal/first.md"])).files.count == 1)
  }

  @Test func `a workshop's page is not asked for a person`() throws {
    let (profile, _) = try Sample.profile([
      "offers/tea.md": "---\ntitle: Tea\n---\n\(Sample.bland)\n"
    ])
    let checkup = Checkup.of(profile, .all(withJournal: false))
    let rules = Set(checkup.findings.map(\.warning.rule))
    #expect(!rules.contains("third-person-distance") && !rules.contains("interchangeable"))
    #expect(checkup.reading.facets.isEmpty)
    #expect(CheckSummary(checkup).text.isEmpty)
  }

  @Test func `the settings of the site reach the checker`() throws {
    let (profile, faults) = try Sample.profile([
      "site.yml": """
      name: Ada Low
      check:
        rules: { predatory-language: error, exposure: off }
        phrases: [hold space]
        vocabulary: [lead magnet]

      """,
      "index.md": """
      ---
      title: Ada
      ---
      I live at 14 Elm Street. I hold space. We love our sales funnel. We love our lead magnet.

      """,
    ])
    #expect(faults.isEmpty && profile.site.unknownRules.isEmpty)
    let found = Checkup.of(profile, .all(withJournal: false)).findings.map(\.warning)
    #expect(found.map(\.rule) == ["interchangeable", "predatory-language"])
    #expect(found.map(\.severity) == [.warning, .error])
  }

  @Test(
    arguments: [
      ("token-hobby", "there is no rule 'token-hobby'; did you mean 'token-hobbies'?"),
      ("xyz", "there is no rule 'xyz'; 'candor check --rules' lists them"),
    ]
  )
  func `a rule that does not exist is told with the nearest`(rule: String, message: String) throws {
    let (profile, _) = try Sample.profile([
      "site.yml": "name: A\ncheck:\n  rules: { \(rule): off }\n"
    ])
    let found = profile.site.unknownRules
    #expect(found.map(\.message) == [message])
    #expect(found.first?.severity == .error && found.first?.location?.start.line == 3)
  }

  @Test func `the person's names are the site's and those in the settings`() throws {
    let (profile, _) = try Sample.profile(["site.yml": "name: Ada Low\ncheck: { names: [Mrs L] }\n"]
    )
    #expect(BioChecker(for: profile).configuration.names == ["Ada Low", "Mrs L"])
  }

  @Test func `the same content gives the same answer`() throws {
    var files: [String: String] = [:]
    for number in 10..<40 {
      files["values/v\(number).md"] = "---\ntitle: V\n---\n\(Sample.vivid)\n\n\(Sample.bland)\n"
    }
    let (profile, _) = try Sample.profile(files)
    let answers = (0..<4).map { _ in
      let checkup = Checkup.of(profile, .all(withJournal: true))
      return TextOutput(checkup, printer: DiagnosticPrinter(color: false)).text
    }
    #expect(Set(answers).count == 1)
  }
}
