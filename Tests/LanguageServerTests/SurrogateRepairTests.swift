import Testing

@testable import LanguageServer

@Suite struct `Surrogate repair` {
  @Test(arguments: [
    (#"a\ud83db"#, #"a\ufffdb"#),
    (#"a\uDE00b"#, #"a\ufffdb"#),
    (#"\ud83d\ude00"#, #"\ud83d\ude00"#),
    (#"\ud83d\ud83d\ude00"#, #"\ufffd\ud83d\ude00"#),
    (#"\ud83d"#, #"\ufffd"#),
    (#"\ud83d\u0041"#, #"\ufffd\u0041"#),
    (#"\\ud83d"#, #"\\ud83d"#),
    (#"\\\ud83d"#, #"\\\ufffd"#),
    (#"\ud8"#, #"\ud8"#),
    (#"\"#, #"\"#),
    ("", ""),
  ])
  func `replaces halves of pairs and nothing else`(text: String, mended: String) {
    let bytes = SurrogateRepair.mended(Array(text.utf8))
    #expect(String(decoding: bytes, as: UTF8.self) == mended)
  }

  @Test(arguments: [
    (#"a\ud83d"#, true), (#"a\uD83D"#, true), (#"\\ud83d"#, false), (#"\n\u00e4"#, false),
    (#"\u"#, false), ("ä", false), ("", false),
  ])
  func `is needed only where something may have to be mended`(text: String, isNeeded: Bool) {
    #expect(SurrogateRepair.isNeeded(for: Array(text.utf8)) == isNeeded)
    #expect(SurrogateRepair.isNeeded(for: Array(text.utf8) + [0xFF]))
  }

  @Test func `replaces bytes that are not UTF-8`() {
    #expect(SurrogateRepair.mended([0x61, 0xFF, 0x62]) == Array("a\u{FFFD}b".utf8))
  }
}
