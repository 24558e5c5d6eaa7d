import Testing

@testable import Formats

@Suite struct ComposedTextTests {
  static let texts = [
    ("", ""), ("plain", "plain"), ("cafe\u{301}", "caf\u{E9}"), ("A\u{30A}se", "\u{C5}se"),
    ("Vie\u{302}\u{323}t", "Vi\u{1EC7}t"), ("и\u{306}", "й"), ("か\u{3099}", "が"),
    ("\u{1112}\u{1161}\u{11AB}", "한"), ("\u{1112}\u{1161}", "하"), ("α\u{301}", "ά"),
    ("q\u{301}", "q\u{301}"), ("e\u{301}\u{35C}", "\u{E9}\u{35C}"), ("👩‍👧", "👩‍👧"), ("\r\n", "\r\n"),
    ("caf\u{E9}", "caf\u{E9}"), ("\u{301}", "\u{301}"),
  ]

  /// By scalar, since to Swift both forms are one text.
  @Test(arguments: texts)
  func `letters and their accents become one sign`(text: String, composed: String) {
    #expect(Array(text.composed.unicodeScalars) == Array(composed.unicodeScalars))
  }

  @Test(arguments: [
    ("My Page!", "my-page"), ("  Größe & Maß  ", "größe-maß"), ("日本", "日本"), ("---", "page"),
    ("a--b", "a-b"), ("Ada's cafe\u{301}", "adas-caf\u{E9}"), ("ⅷ", "page"),
  ])
  func `makes slugs`(text: String, slug: String) {
    #expect(Array(Slug.make(text).unicodeScalars) == Array(slug.unicodeScalars))
  }
}
