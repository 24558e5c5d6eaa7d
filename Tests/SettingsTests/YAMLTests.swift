import Diagnostics
import Settings
import TestSupport
import Testing

@Suite struct YAMLTests {
  static func read(_ text: String) -> Node? {
    let file = SourceFile(path: "site.yml", text: text)
    return YAML.read(SourceSpan(0, file.bytes.count), of: file, rule: "site-yml").node
  }

  @Test func `finds every key and value at its bytes`() throws {
    for seed in 0..<600 {
      let lead: [UInt8] = seed % 3 == 0 ? [0xEF, 0xBB, 0xBF, 0x2D, 0x2D, 0x2D, 0x0A] : []
      var writer = YAMLWriter(seed: UInt64(seed), lead: lead, crlf: seed % 2 == 0)
      let expected = writer.root()
      let file = SourceFile(path: "x.md", bytes: writer.bytes)
      let read = YAML.read(SourceSpan(lead.count, file.bytes.count), of: file, rule: "x")
      try #require(read.node == expected, "seed \(seed):\n\(file.text(SourceSpan(0, 9999)))")
      #expect(read.diagnostics.isEmpty)
    }
  }

  @Test(arguments: [
    "1984", "no", "yes", "2026-02-30", "0306406152", "0x1F", "1e3", "NULL", ".inf", "1_000",
    "12:30",
  ])
  func `keeps what looks like a number, a date or yes and no as text`(text: String) {
    let node = Self.read("key: \(text)")?.entries?.first?.value
    #expect(node?.text == text)
    #expect(node?.isNull == false)
  }

  @Test(arguments: ["key:", "key: ~", "key: null", "key: # nothing"])
  func `knows when nothing was written`(text: String) {
    #expect(Self.read(text)?.entries?.first?.value.isNull == true)
  }

  @Test(arguments: ["", "\n", "# only a comment\n", "---\n", "~"])
  func `finds no node where there is nothing`(text: String) {
    #expect(Self.read(text)?.text ?? "~" == "~")
  }

  @Test func `keeps a key that was written twice`() {
    let entries = Self.read("a: 1\nb: 2\na: 3")?.entries
    #expect(entries?.map(\.key) == ["a", "b", "a"])
    #expect(entries?.map(\.value.text) == ["1", "2", "3"])
  }

  @Test func `joins the lines of a long text`() {
    let sample = MarkedText("«key»: «a long\n  text, on\n\n  four lines»\nnext: 1")
    let entry = Self.read(sample.text)?.entries?.first
    #expect(entry?.value.text == "a long text, on\nfour lines")
    #expect(entry?.keySpan == sample.spans[0])
    #expect(entry?.value.span == sample.spans[1])
  }

  @Test func `counts bytes behind line separators that YAML knows and Markdown does not`() {
    let sample = MarkedText("a: \"x\u{2028}y\u{85}z\"\n«b»: «ü»")
    let entry = Self.read(sample.text)?.entries?.last
    #expect(entry?.keySpan == sample.spans[0])
    #expect(entry?.value.span == sample.spans[1])
  }

  @Test(arguments: [
    String(repeating: "[", count: 100_000),
    String(repeating: "- ", count: 100_000),
    String(repeating: "a: {", count: 50_000),
    String(repeating: "? ", count: 100_000),
    String(repeating: " ", count: 500_000) + "a",
    String(repeating: "a: b\n", count: 100_000),
    String(repeating: "a\n", count: 100_000),
    "a: " + String(repeating: "b ", count: 200_000),
    "a: \"" + String(repeating: "\\", count: 200_001),
    "a: [" + String(repeating: "b,", count: 200_000) + "]",
    "a: [" + String(repeating: "[],", count: 100_000) + "]",
    String(repeating: "#\n", count: 200_000),
    "a: &a [x]\nb: *a",
    (0..<9).map { "k\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]" }.joined(separator: "\n"),
  ])
  func `reads or refuses hostile text`(text: String) {
    let file = SourceFile(path: "x", text: text)
    let read = YAML.read(SourceSpan(0, file.bytes.count), of: file, rule: "x")
    #expect((read.node == nil) != read.diagnostics.isEmpty || text.hasPrefix("#"))
  }

  @Test func `never crashes on bytes of any kind`() {
    var random = SplitMix(state: 7)
    let signs = Array("---:  \n\n\r\t[]{}#&*!|>'\"%@`,?ab1\u{FEFF}é".utf8) + [0, 0xFF, 0xC3, 0x80]
    for _ in 0..<4000 {
      let bytes = (0..<random.below(40)).map { _ in signs[random.below(signs.count)] }
      let file = SourceFile(path: "x", bytes: bytes)
      let read = YAML.read(SourceSpan(0, bytes.count), of: file, rule: "x")
      for diagnostic in read.diagnostics {
        #expect(diagnostic.location?.start.offset ?? -1 <= bytes.count)
        #expect(!diagnostic.message.isEmpty)
      }
    }
  }
}
