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
    (
      "refused words",
      Array(("## What I don't do\n\n" + String(repeating: "upsell ", count: 5_000)).utf8)
    ),
    ("open brackets", Array(String(repeating: "trained in (", count: 5_000).utf8)),
    ("superlatives", Array(String(repeating: "one of the best ", count: 5_000).utf8)),
    ("names", Array(String(repeating: "Quoted In, ", count: 5_000).utf8)),
    ("carriage returns", Array(String(repeating: "I am.\r\r\n", count: 10_000).utf8)),
  ]

  @Test(.timeLimit(.minutes(15)), arguments: inputs.indices)
  func `any input is answered, with spans inside the text`(index: Int) {
    let (_, bytes) = Self.inputs[index]
    let report = BioChecker().check(SourceFile(path: "", bytes: bytes))
    for sentence in report.sentences {
      #expect(sentence.span.start >= 0 && sentence.span.end <= bytes.count)
    }
    #expect(report.score >= 0 && report.score <= 100)
  }

  private static let plain = page(
    with: "I teach the fiddle to four retired miners and lose at dominoes to all of them."
  )

  @Test(
    arguments: [
      String(repeating: "!", count: 40), " " + String(repeating: "!", count: 3_000),
      "\n\n" + String(repeating: "! ", count: 3_000), String(repeating: "?!", count: 50),
      "\n\n" + String(repeating: "🌿", count: 200),
      String(repeating: "\n\n... --- ...", count: 50),
    ]
  )
  func `marks in a row count for nothing`(marks: String) {
    let (without, with) = (check(Self.plain), check(Self.plain + marks))
    #expect(abs(with.score - without.score) < 5)
    #expect(with.verdict == without.verdict)
    #expect(with.sentences.count == without.sentences.count)
  }

  @Test(arguments: ["a", "é", "ж", "ab-"])
  func `a word of more letters than any has is none`(letters: String) {
    let report = check(String(repeating: letters, count: 20_000) + "x")
    #expect(report.score == 0 && report.words == 0)
  }

  @Test func `a long word is one`() {
    #expect(check("pneumonoultramicroscopicsilicovolcanoconiosis").words == 1)
    #expect(check(String(repeating: "一", count: 90)).words == 1)
  }

  @Test(
    arguments: [
      #"{"id":1,"text":"\ud800 lone"}"#, #"{"text":"a","id":"x\"y"}"#,
      #"{"id":{"a":[1,2]},"text":"\u00e9\ud83d\ude00"}"#,
    ]
  )
  func `odd lines are read`(line: String) {
    let answer = String(
      decoding: ReportLine.answer(Array(line.utf8), BioChecker()).line,
      as: UTF8.self
    )
    #expect(answer.contains("\"verdict\":\"too-little\""))
  }

  @Test(
    arguments: [
      ("", "null"), ("[]", "null"), ("{", "null"), (#"{"id":7}"#, "7"),
      (#"{"id":"a","text":3}"#, "\"a\""),
      (#"{"id":"a","text":"x"} x"#, "\"a\""), (#"{"id":"a","text":"\u12"}"#, "\"a\""),
      (#"{"id":abc,"text":"x"}"#, "null"), (#"{"id":[1 2],"text":"x"}"#, "null"),
      (#"{"id":{"a":1,},"text":"x"}"#, "null"), (#"{"id":01,"text":"x"}"#, "0"),
      (#"{"id":1.,"text":"x"}"#, "null"), (#"{"id":"a" "text":"x"}"#, "\"a\""),
      (#"{"id":[1,2}],"text":"x"}"#, "null"), (#"{1:2,"text":"x"}"#, "null"),
      ("{\"id\":1,\"text\":\"a\tb\"}", "1"), ("{\"id\":1,\"text\":\"a\0b\"}", "1"),
      ("{\"id\":\"a\0\",\"text\":\"b\"}", "null"),
    ]
  )
  func `lines that cannot be read get an error in their place`(line: String, id: String) {
    let answer = String(
      decoding: ReportLine.answer(Array(line.utf8), BioChecker()).line,
      as: UTF8.self
    )
    #expect(answer.hasPrefix("{\"id\":\(id),\"error\":\""))
  }

  @Test(
    arguments: [
      #"{"id":[],"text":"a"}"#, #"{"id":{},"text":"a"}"#,
      #"{"id":[{"a":[]},-1.5e+3,true],"text":"a"}"#,
      #" { "x" : null , "text" : "a" , "id" : false } "#, #"{"text":"a\u0000b","id":0}"#,
    ]
  )
  func `every JSON value may be an id, and other keys are passed over`(line: String) {
    let answer = String(
      decoding: ReportLine.answer(Array(line.utf8), BioChecker()).line,
      as: UTF8.self
    )
    #expect(!answer.contains("\"error\""))
  }

  @Test func `bytes that are not UTF-8 are an error with their place, and never in the answer`() {
    let line = Array(#"{"id":"é","text":"a"#.utf8) + [0xFF] + Array(#""}"#.utf8)
    let answer = ReportLine.answer(line, BioChecker()).line
    #expect(
      String(decoding: answer, as: UTF8.self)
        == #"{"id":"é","error":"byte 20 of the line is not UTF-8; write JSON in UTF-8"}"#
    )
    let broken = Array(#"{"id":"a"#.utf8) + [0xFF] + Array(#"","text":"a"}"#.utf8)
    let text = String(decoding: ReportLine.answer(broken, BioChecker()).line, as: UTF8.self)
    #expect(text.hasPrefix(#"{"id":null,"error":"byte 8"#))
  }

  @Test func `the answer has the documented shape, to the byte`() {
    let line = Array(#"{"id":7,"text":"We love our sales funnel."}"#.utf8)
    let (answer, worst) = ReportLine.answer(line, BioChecker())
    #expect(worst == .warning)
    let text = String(decoding: answer, as: UTF8.self)
    #expect(text.hasPrefix(#"{"id":7,"language":"en","verdict":"too-little","score":"#))
    #expect(text.contains(#""sentences":[{"start":0,"end":25,"reveals":"#))
    #expect(
      text.hasSuffix(
        #""warnings":[{"rule":"predatory-language","severity":"warning","start":12,"end":24,"message":"#
          + #""this speaks of people as prey, and they can tell","question":"Who are these "#
          + #"people to you? What would you call them if they were in the room?"}]}"#
      )
    )
  }
}
