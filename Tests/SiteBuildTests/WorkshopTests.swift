import Diagnostics
import Formats
import Foundation
import Profile
import SiteBuild
import TestSupport
import Testing

/// When a workshop is, as people write it, and what is said of one that is over.
@Suite struct WorkshopTests {
  private func page(_ fields: String, on day: CivilDate? = nil) throws -> String {
    let site = try ScratchSite([
      "offers/tea.md": "---\ntitle: Tea\ntype: workshop\n\(fields)\n---\nWe drink tea.\n"
    ])
    let report = try site.build { if let day { $0.today = .day(day) } }
    #expect(report.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
    return site.snapshot.text("offers/tea.html") ?? ""
  }

  @Test(arguments: [
    ("start: 2027-03-06 10:00\nend: 2027-03-06 16:30", "Saturday 6 March 2027, 10:00 to 16:30<"),
    ("start: 2027-03-06\nend: 2027-03-07", "Saturday 6 March 2027 to Sunday 7 March 2027<"),
    ("start: 2027-03-06\nonline: true", "Saturday 6 March 2027<"),
    ("start: 2027-03-06 10:00\nonline: true", "Saturday 6 March 2027, 10:00, Lisbon time<"),
    (
      "start: 2027-03-06 22:00\nend: 2027-03-07 01:00\ntime-zone: America/New_York",
      "Saturday 6 March 2027, 22:00 to Sunday 7 March 2027, 01:00, New York time<"
    ),
    (
      "start: 2027-03-06 10:00\ntime-zone: America/Argentina/Buenos_Aires",
      "Saturday 6 March 2027, 10:00, Buenos Aires time<"
    ),
    ("start: 2027-03-06 10:00\ntime-zone: UTC", "Saturday 6 March 2027, 10:00 (UTC)<"),
    ("start: 2027-03-06 10:00\ntime-zone: Etc/GMT-2", "Saturday 6 March 2027, 10:00 (UTC+2)<"),
    ("start: 2027-03-06 10:00\ntime-zone: Etc/GMT+3", "Saturday 6 March 2027, 10:00 (UTC−3)<"),
  ])
  func `the clock's city is named where nobody could know it`(
    _ fields: String,
    _ words: String
  ) throws {
    #expect(try page(fields).contains(words))
  }

  /// `heure de Lisbon` would be wrong, and nobody can list what every city is called in every language.
  @Test(arguments: ["ar", "de", "es", "fr", "nl"])
  func `in other languages the clock is named by its distance`(language: String) throws {
    let site = try ScratchSite([
      "site.yml": "name: Ada Low\nlanguage: \(language)\ntime-zone: Europe/Lisbon\n",
      "offers/tea.md": "---\ntype: workshop\nstart: 2027-07-06 10:00\nonline: true\n---\nTea.\n",
    ])
    try site.build {
      $0.theme = "plain"
      $0.themeFolders = [ContractTests.root.appending(path: "themes").path]
    }
    #expect(site.snapshot.text("offers/tea.html")?.contains(" (UTC+1)<") == true)
  }

  @Test(arguments: [(-1, true), (0, true), (1, false)])
  func `nobody can book one that is over`(daysAfter: Int, isOpen: Bool) throws {
    let end = try #require(CivilDate(year: 2026, month: 11, day: 22))
    let page = try page(
      "start: 2026-11-21\nend: 2026-11-22\nprice: { amount: 5, currency: EUR }",
      on: end.adding(days: daysAfter)
    )
    #expect(page.contains("\"@type\":\"Event\""))
    #expect(page.contains("EventScheduled") == isOpen)
    #expect(page.contains("InStock") == isOpen)
  }
}
