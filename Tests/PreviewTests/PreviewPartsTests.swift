import Synchronization
import Testing

@testable import Preview

@Suite struct PreviewPartsTests {
  @Test(
    arguments: [
      ("127.0.0.1:4000", true), ("localhost:4000", true), ("[::1]:4000", true),
      ("LOCALHOST:4000", true),
      ("127.0.0.1", false), ("127.0.0.1:4001", false), ("evil.example:4000", false),
      ("127.0.0.1:4000.evil.example", false), ("", false), (nil, false),
    ]
  )
  func `only this computer's own names are answered`(header: String?, isOwn: Bool) {
    #expect(OwnHosts(port: 4000).includes(header) == isOwn)
  }

  @Test func `the usual port may be left away`() {
    #expect(OwnHosts(port: 80).includes("localhost"))
  }

  @Test(
    arguments: [
      ("<body>a</body></html>", "<body>aSCRIPT</body></html>"),
      ("<p></body> in text</body>\n", "<p></body> in textSCRIPT</body>\n"),
      ("no end", "no endSCRIPT"),
      ("", "SCRIPT"),
    ]
  )
  func `the script stands before the end of the page`(html: String, expected: String) {
    let tag = "<script src=\"/_candor/live.js\" data-edition=\"7\" defer></script>\n"
    let added = LiveScript.added(to: Array(html.utf8), Edition(number: 7))
    let page = String(decoding: added, as: UTF8.self)
    #expect(page == expected.replacing("SCRIPT", with: tag))
  }

  @Test(
    arguments: [
      ("a.html", "text/html; charset=utf-8"), ("x/y.WOFF2", "font/woff2"),
      ("card.vcf", "text/vcard; charset=utf-8"), ("LICENSE", "application/octet-stream"),
      (".well-known/x.unknown", "application/octet-stream"),
    ]
  )
  func `a file is served as what its name says`(name: String, type: String) {
    #expect(ServedType.of(name) == type)
  }

  @Test func `an open page is told the newest edition and all later ones, until it is forgotten`() {
    let events = LiveEvents(Edition(number: 7))
    let told = Mutex<[Int64]>([])
    let key = events.add { edition in told.withLock { $0.append(edition.number) } }
    events.tell(Edition(number: 8))
    #expect(events.count == 1)
    events.remove(key)
    events.tell(Edition(number: 9))
    #expect(told.withLock { $0 } == [7, 8])
    #expect(events.count == 0)
  }

  @Test func `an edition is newer than those of an earlier preview`() {
    let first = Edition.first()
    #expect(first.next.number > first.number)
    // Later than the year 2020, in milliseconds, and small enough for a number of JavaScript.
    #expect(1_577_836_800_000..<(1 << 53) ~= first.number)
  }
}
