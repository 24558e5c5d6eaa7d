import Formats
import Testing

@testable import Profile

@Suite struct PublicationTests {
  static let cases: [(String, LeftOut.Reason?, String?)] = [
    ("draft: no", nil, nil),
    ("draft: yes", .draft, nil),
    ("draft: yes\npublish-from: 2026-07-01", .draft, nil),
    ("publish-from: 2026-06-01", nil, nil),
    ("publish-from: 2026-06-02", .notYet(from: day("2026-06-02")), "2026-06-02"),
    ("date: 2026-06-02", .notYet(from: day("2026-06-02")), "2026-06-02"),
    ("date: 2026-06-02\npublish-from: 2026-06-09", .notYet(from: day("2026-06-09")), "2026-06-09"),
    ("date: 2026-06-09\npublish-from: 2026-06-02", .notYet(from: day("2026-06-09")), "2026-06-09"),
    ("publish-until: 2026-06-01", nil, "2026-06-02"),
    ("publish-until: 2026-05-31", .expired(since: day("2026-05-31")), nil),
    (
      "publish-from: 2026-07-01\npublish-until: 2026-07-03", .notYet(from: day("2026-07-01")),
      "2026-07-01"
    ),
  ]

  static func day(_ text: String) -> CivilDate { CivilDate(text) ?? .earliest }

  @Test(arguments: cases)
  func `decides by the day of the build`(
    lines: String,
    reason: LeftOut.Reason?,
    change: String?
  ) throws {
    let common = try Sample.page("title: x\n\(lines)").common
    let publication = Publication(today: Sample.today, drafts: false, future: false)
    #expect(publication.reason(for: common) == reason)
    #expect(publication.nextChange(for: common)?.description == change)
  }

  @Test func `shows drafts and what is due later when asked to`() throws {
    let publication = Publication(today: Sample.today, drafts: true, future: true)
    let draft = try Sample.page("title: x\ndraft: yes\ndate: 2026-07-01\npublish-until: 2026-08-01")
      .common
    #expect(publication.reason(for: draft) == nil)
    #expect(publication.nextChange(for: draft)?.description == "2026-08-02")
    let past = try Sample.page("title: x\npublish-until: 2026-05-01").common
    #expect(publication.reason(for: past) == .expired(since: Self.day("2026-05-01")))
  }

  @Test func `finds that a later date hides a page for good`() throws {
    let common = try Sample.page("title: x\ndate: 2026-07-01\npublish-until: 2026-06-20").common
    let publication = Publication(today: Sample.today, drafts: false, future: false)
    #expect(publication.nextChange(for: common) == nil)
  }
}
