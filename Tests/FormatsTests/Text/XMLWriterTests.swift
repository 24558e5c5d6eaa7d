import Formats
import Testing

@Suite struct XMLWriterTests {
  @Test func `writes a document`() {
    var xml = XMLWriter()
    xml.open("feed", [("xmlns", "http://www.w3.org/2005/Atom")])
    xml.element("title", [("type", "text")], text: "Tea & <honesty>")
    xml.open("entry")
    xml.empty("link", [("href", "a?b=1&c=\"2\"")])
    let text = String(decoding: xml.finish(), as: UTF8.self)
    #expect(
      text == """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom">
          <title type="text">Tea &amp; &lt;honesty&gt;</title>
          <entry>
            <link href="a?b=1&amp;c=&quot;2&quot;"/>
          </entry>
        </feed>

        """
    )
  }

  @Test func `keeps line ends of an attribute and closes no section`() {
    var xml = XMLWriter.fragment()
    xml.element("a", [("b", "1\r\n2\t3")], text: "]]>\r\nx")
    #expect(
      String(decoding: xml.finish(), as: UTF8.self) == "<a b=\"1&#10;2&#9;3\">]]&gt;\nx</a>\n"
    )
  }

  @Test func `holds nothing that XML forbids`() {
    var xml = XMLWriter.fragment()
    xml.element("a", [("b", HostileText.unholdable)], text: HostileText.unholdable)
    let clean = "a\u{FFFD}b\u{FFFD}c d e\u{FFFD}f\u{FFFD}g\u{FFFD}h\u{FFFD}i\u{FFFD}j"
    #expect(String(decoding: xml.finish(), as: UTF8.self) == "<a b=\"\(clean)\">\(clean)</a>\n")
  }

  @Test func `closing too often does nothing`() {
    var xml = XMLWriter.fragment()
    xml.close()
    #expect(xml.finish() == [])
  }
}
