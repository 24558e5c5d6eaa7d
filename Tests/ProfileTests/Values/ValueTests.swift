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

  @Test(
    arguments: [
      ([], nil), (Array("größe".utf8), nil), ([0xC0, 0x80], 0), ([0x61, 0xFF], 1),
      ([0xE0, 0x80, 0x80], 0),
      ([0xED, 0xA0, 0x80], 0), ([0xF4, 0x90, 0x80, 0x80], 0), ([0xF0, 0x9F, 0x90], 0),
      ([0x61, 0xC3], 1),
      (Array("12345678🐕".utf8) + [0x80], 12), ([0xE2, 0x28, 0xA1], 0),
    ] as [([UInt8], Int?)]
  )
  func `finds the first byte that is not UTF-8`(bytes: [UInt8], offset: Int?) {
    #expect(UTF8Check.firstFault(in: bytes) == offset)
  }

  @Test func `agrees with the standard library on what is UTF-8`() {
    var seed: UInt64 = 11
    let signs: [UInt8] = [
      0x61, 0x80, 0xBF, 0xC2, 0xE0, 0xA0, 0xED, 0x9F, 0xF0, 0x90, 0xF4, 0x8F, 0xEF, 0xF5,
    ]
    for _ in 0..<20_000 {
      var bytes: [UInt8] = []
      for _ in 0..<10 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes.append(signs[Int(seed >> 33) % signs.count])
      }
      #expect(
        (UTF8Check.firstFault(in: bytes) == nil)
          == (String(validating: bytes, as: UTF8.self) != nil)
      )
    }
  }
}
