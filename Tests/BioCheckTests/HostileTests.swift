import Diagnostics
import Testing

@testable import BioCheck

@Suite struct HostileTests {
  static let inputs: [(String, [UInt8])] = [
    ("nothing", []),
    ("NULs", [UInt8](repeating: 0, count: 10_000)),
    ("invalid UTF-8", (0..<10_000).map { UInt8(truncatingIfNeeded: 0x80 &+ $0 &* 7) }),
    ("cut characters", Array("naïve “é".utf8.dropLast()) + [0xE2, 0x80]),
    ("no spaces", [UInt8](repeating: 0x61, count: 300_000)),
    ("one sentence", Array(String(repeating: "word ", count: 100_000).utf8)),
    ("nested quotes", [UInt8](repeating: 0x3E, count: 100_000)),
    ("quotation marks", [UInt8](repeating: 0x22, count: 100_000)),
    ("full stops", [UInt8](repeating: 0x2E, count: 300_000)),
    ("hyphens", Array(String(repeating: "a-'", count: 50_000).utf8)),
    ("right to left", Array(String(repeating: "שלום עולם. ", count: 5_000).utf8)),
    ("comments", Array(String(repeating: "<!-- candor:off x -->", count: 2_000).utf8)),
    ("open comments", Array(String(repeating: "<!--", count: 50_000).utf8)),
    ("capitals", Array(String(repeating: "A. B. C. ", count: 20_000).utf8)),
    ("carriage returns", Array(String(repeating: "I am.\r\r\n", count: 10_000).utf8)),
  ]

  @Test(.timeLimit(.minutes(1)), arguments: inputs.indices)
  func `any input is answered, with spans inside the text`(index: Int) {
    let (_, bytes) = Self.inputs[index]
    let report = BioChecker().check(SourceFile(path: "", bytes: bytes))
    for sentence in report.sentences {
      #expect(sentence.span.start >= 0 && sentence.span.end <= bytes.count)
    }
    #expect(report.score >= 0 && report.score <= 100)
  }

  @Test(
    arguments: [
      #"{"id":1,"text":"\ud800 lone"}"#, #"{"text":"a","id":"x\"y"}"#,
      #"{"id":{"a":[1,2]},"text":"\u00e9\ud83d\ude00"}"#,
    ]
  )
  func `odd lines are read`(line: String) {
    let answer = String(decoding: ReportLine.answer(Array(line.utf8), BioChecker()), as: UTF8.self)
    #expect(answer.contains("\"verdict\":\"too-little\""))
  }

  @Test(
    arguments: [
      ("", "null"), ("[]", "null"), ("{", "null"), (#"{"id":7}"#, "7"),
      (#"{"id":"a","text":3}"#, "\"a\""),
      (#"{"id":"a","text":"x"} x"#, "\"a\""), (#"{"id":"a","text":"\u12"}"#, "\"a\""),
    ]
  )
  func `lines that cannot be read get an error in their place`(line: String, id: String) {
    let answer = String(decoding: ReportLine.answer(Array(line.utf8), BioChecker()), as: UTF8.self)
    #expect(answer.hasPrefix("{\"id\":\(id),\"error\":\""))
  }
}
