import Testing

@testable import Preview

@Suite struct PreviewPartsTests {
  @Test(
    arguments: [
      ("127.0.0.1:4000", true), ("localhost:4000", true), ("LOCALHOST:4000", true),
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
    let tag = "<script src=\"/_candor/live.js\" defer></script>\n"
    let page = String(decoding: LiveScript.added(to: Array(html.utf8)), as: UTF8.self)
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

  @Test func `an open page is told of a change, and forgotten when it goes`() async {
    let events = LiveEvents()
    var iterator: EventBody.Iterator? = EventBody(events: events.subscribe()).makeAsyncIterator()
    #expect(await iterator?.nextBuffer(suggested: 100) == Array("retry: 500\n: hello\n\n".utf8))
    #expect(events.count == 1)
    events.tellChanged()
    #expect(await iterator?.nextBuffer(suggested: 5) == Array("event".utf8))
    #expect(await iterator?.nextBuffer(suggested: 100) == Array(": changed\ndata: \n\n".utf8))
    iterator = nil
    #expect(events.count == 0)
  }
}
