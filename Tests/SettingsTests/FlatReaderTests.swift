import Diagnostics
import Testing

@testable import Settings

@Suite struct FlatReaderTests {
  private func flat(_ bytes: [UInt8], base: Int = 0) -> Node? {
    bytes.withUnsafeBufferPointer { FlatReader.read($0, base: base) }
  }

  private func events(_ bytes: [UInt8], base: Int = 0) -> (node: Node?, hasNotice: Bool) {
    bytes.withUnsafeBufferPointer { bytes in
      let reader = EventReader(bytes, base: base)
      let node = try? reader.root()
      return (node ?? nil, !reader.cutOff.isEmpty)
    }
  }

  @Test func `reads ordinary front matter`() throws {
    let text = """
      title: The dog who hates noon
      date: 2026-03-14

      slug: 'größe'
      alt: ""
      link: https://example.org/a#b:c
      summary: "He: is #1"
      tags: [love, strange dogs , 7]
      """
    let node = try #require(flat(Array(text.utf8), base: 4))
    #expect(node == events(Array(text.utf8), base: 4).node)
    #expect(node.entries?.count == 7)
  }

  @Test(arguments: [
    "", "title:", "title: ", "title: a: b", "title: a #b", "title: |", "a:\n  b: c", "- a",
    "title: *a", "title: \"a\\n\"", "title: 'it''s'", "tags: []", "tags: [a,]", "tags: ['a']",
    "Title: x", "title: \tx", "title: a\tb", " title: x", "title: x\n  y", "# x",
    "title: a\u{2028}b",
    "title: ~", "title: -x", "title: \"a\" b", "tags: [a] b", "title: a\u{85}b", "title: \u{FEFF}a",
  ])
  func `leaves to libyaml what is not plain`(text: String) {
    #expect(flat(Array(text.utf8)) == nil)
  }

  @Test func `gives the answer of libyaml or none`() throws {
    var random = SplitMix(state: 99)
    let parts =
      [
        "title", "a", "-", "b-c", ": ", ":", " ", "\n", "\r\n", "\r", "x", "Word", "7", "'", "\"",
        "[", "]",
        ", ", ",", "#", " #", "é", "日", "🐕", "\u{A0}", "\u{85}", "\u{2028}", "\u{FEFF}", "\u{FFFF}",
        "\t", "\\",
        "\n", "key: value", "k: 'v'", "k: \"v\"", "k: [a, b]", "\n", "?", "---", "...", "~", "&",
        "*", "\u{7F}",
        "k: ", "\nk: ", "\nlong-key: ", "http://x", "\u{0}", "%",
      ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE2, 0x80]]
    var answers = 0
    for _ in 0..<60_000 {
      var bytes: [UInt8] = random.below(3) == 0 ? [] : Array("k: ".utf8)
      for _ in 0..<random.below(7) + 1 { bytes += parts[random.below(parts.count)] }
      guard let node = flat(bytes, base: 10) else { continue }
      answers += 1
      let (expected, hasNotice) = events(bytes, base: 10)
      try #require(node == expected, "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
      try #require(!hasNotice)
    }
    #expect(answers > 2500)
  }
}
