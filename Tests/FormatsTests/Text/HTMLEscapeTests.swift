import Formats
import Testing

@Suite struct HTMLEscapeTests {
  @Test(arguments: [
    ("", ""),
    ("plain, naïve 🐕", "plain, naïve 🐕"),
    ("a < b & c > d", "a &lt; b &amp; c &gt; d"),
    ("\"'", "\"'"),
    ("&amp;", "&amp;amp;"),
    ("one\r\ntwo\rthree\nfour\tfive", "one\ntwo\nthree\nfour\tfive"),
    ("\r", "\n"),
    ("&", "&amp;"),
  ])
  func `escapes text`(text: String, expected: String) {
    #expect(Array(HTMLEscape.text(text).utf8) == Array(expected.utf8))
  }

  @Test func `no combining mark carries a quote past it`() {
    let escaped = HTMLEscape.attribute("\"\u{301} '\u{301} <\u{338} >\u{338} &\u{301}")
    #expect(
      Array(escaped.utf8)
        == Array("&quot;\u{301} &#39;\u{301} &lt;\u{338} &gt;\u{338} &amp;\u{301}".utf8)
    )
  }

  @Test func `what HTML cannot hold becomes the replacement character`() {
    let escaped = HTMLEscape.attribute(HostileText.unholdable)
    #expect(escaped == "a\u{FFFD}b\u{FFFD}c d e\u{FFFD}f\u{FFFD}g\u{FFFD}h\u{FFFD}i\u{FFFD}j")
  }

  @Test func `neighbours of what cannot be held stay`() {
    let text = "\u{A0}\u{FDCF}\u{FDF0}\u{FFFD}\u{FEFF}\u{1FFFD}\u{10FFFD}é\u{80000}\u{202E}"
    #expect(HTMLEscape.text(text) == text)
  }

  @Test func `bytes that are no UTF-8 hide no tag`() {
    for prefix: [UInt8] in [[0xC2], [0xE2, 0x80], [0xEF, 0xBF], [0xF0, 0x9F, 0xBF], [0xFF]] {
      var out: [UInt8] = []
      (prefix + [0x3C, 0x22]).withUnsafeBufferPointer { HTMLEscape.appendAttribute($0, to: &out) }
      #expect(out == prefix + Array("&lt;&quot;".utf8))
      out = []
      prefix.withUnsafeBufferPointer { HTMLEscape.appendText($0, to: &out) }
      #expect(out == prefix)
    }
  }
}
