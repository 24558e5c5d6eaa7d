import Formats
import Testing

@testable import Profile

@Suite struct ValueTests {
  @Test(arguments: [
    "en", "de", "no", "pt-BR", "zh-Hant-TW", "es-419", "sl-rozaj-biske", "de-1901",
    "zh-cmn-Hans-CN",
    "en-GB-x-private", "en-a-bbb-x-a", "sr-Latn", "de-CH-1996", "EN-gb",
  ])
  func `accepts language tags`(tag: String) {
    #expect(LanguageTag.fault(in: tag) == nil)
  }

  @Test(arguments: [
    "", "-", "e", "english-GB", "en-", "-en", "en--GB", "en GB", "en-GB-", "en-x", "en-a", "en-a-b",
    "en-123456789", "1n", "en-ä",
  ])
  func `refuses what is no language tag`(tag: String) {
    #expect(LanguageTag.fault(in: tag) != nil)
  }

  @Test(arguments: [
    "ana@example.org", "a.b+c@sub.example.org", "o'hara@example.org", "józef@müller.example",
  ])
  func `accepts e-mail addresses`(address: String) {
    #expect(MailAddress.isPlausible(address))
  }

  @Test(arguments: [
    "", "@", "a@", "@b.c", "a@b", "a b@example.org", "a@b@example.org", "a@-x.org", "a@x..org",
    ".a@example.org", "a.@example.org", "a@example.org\n", "a,b@example.org", "<a@example.org>",
    "a\u{202E}@example.org", "a@exa mple.org",
  ])
  func `refuses what is no e-mail address`(address: String) {
    #expect(!MailAddress.isPlausible(address))
  }

  @Test(arguments: [
    "https://example.org", "HTTPS://EXAMPLE.org/a?b=c#d", "http://localhost:8080/",
    "https://[::1]/",
    "https://müller.example/straße", "mailto:ana@example.org?subject=Hi%20there",
    "tel:+351-555-0100",
    "https://example.org/a@b", "https://xn--mller-kva.example/",
  ])
  func `accepts addresses to link to`(address: String) {
    #expect(WebAddress.any.fault(in: address) == nil)
  }

  @Test(arguments: [
    "", "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\nscript:x",
    "\u{1}javascript:x", "vbscript:x", "data:text/html,x", "file:///etc/passwd", "//example.org",
    "https://", "https:example.org", "https:/example.org", "https://a b.org",
    "https://exam\u{200B}ple.org",
    "https://example.org\\@evil.example", "https://ana@evil.example",
    "https://example.org/\u{202E}",
    "blob:https://example.org", "ftp://example.org", "mailto:", "tel:", "view-source:https://x.org",
    "https://.org", "https://example..org", "https://example.org:99999999/",
  ])
  func `refuses addresses that could do harm or lead nowhere`(address: String) {
    #expect(WebAddress.any.fault(in: address) != nil)
  }

  @Test func `knows the offset of a zone at a time of day`() throws {
    let zone = try #require(Zone(named: "Europe/Lisbon"))
    let summer = try #require(CivilDateTime("2026-07-01 10:00"))
    #expect(zone.moment(of: summer) == .once(try #require(DateTime("2026-07-01T10:00:00+01:00"))))
    let winter = try #require(CivilDateTime("2026-01-01 10:00"))
    #expect(zone.moment(of: winter) == .once(try #require(DateTime("2026-01-01T10:00:00Z"))))
    #expect(zone.moment(of: try #require(CivilDateTime("2026-03-29 01:30"))) == .missing)
    #expect(
      zone.moment(of: try #require(CivilDateTime("2026-10-25 01:30")))
        == .twice(
          try #require(DateTime("2026-10-25T01:30:00+01:00")),
          try #require(DateTime("2026-10-25T01:30:00Z"))
        )
    )
    #expect(zone.dateTime(atSecondsSinceEpoch: 1_782_000_000).offsetMinutes == 60)
    let kathmandu = try #require(Zone(named: "Asia/Kathmandu"))
    #expect(kathmandu.offsetMinutes(atSecondsSinceEpoch: 1_782_000_000) == 345)
  }

  @Test(arguments: [
    "", "CET", "EST", "GMT+5", "../etc/passwd", "Mars/Base", "europe/lisbon", "Europe",
  ])
  func `knows no zone where there is none`(name: String) {
    #expect(Zone(named: name) == nil)
  }

  @Test func `knows currencies and their decimals`() {
    #expect(Currency.codes == Currency.codes.sorted())
    #expect(Set(Currency.codes).count == Currency.codes.count)
    #expect(["EUR", "JPY", "KWD", "XYZ"].map { Currency.decimals(of: $0) } == [2, 0, 3, nil])
  }
}
