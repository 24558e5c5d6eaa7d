import Diagnostics
import Testing

@testable import BioCheck

@Suite struct AdjectiveListTests {
  @Test(
    arguments: [
      "I am a warm, caring, compassionate and empathetic coach.",
      "He is dynamic, creative and highly motivated.",
      "She is friendly, approachable and professional in all she does.",
      "I am a kind, loving and compassionate person.",
      "I am organised, discreet and professional.",
      "I'm friendly, bubbly and approachable.",
      "My approach is warm, direct and collaborative.",
      "People describe me as calm, thoughtful and easy to talk to.",
      "We are a fun, friendly and professional team.",
    ]
  )
  func `it is told`(text: String) {
    #expect(rules(text).contains("adjective-list"))
  }

  @Test(
    arguments: [
      "My sister calls me \"stubborn, loud, warm and impossible to park beside\".",
      "The room is warm in March because Tom lights the stove at five.",
      "I am not warm, caring, compassionate or empathetic.",
      "My sister wrote \u{2018}warm, caring, honest and impossible to park beside\u{2019} on the cake.",
      "I am patient with children and not with printers.",
      "My dog is patient, kind and gentle.",
      "My horse is calm, patient and friendly.",
      "My assistant Julie is friendly, patient and kind.",
      "I work with curious, kind and thoughtful people.",
      "The people I work with are curious, honest and kind.",
      "The atmosphere is warm, friendly and relaxed.",
      "The water is calm, clear and cold in October.",
      "My reviews say I'm warm, patient, kind and gentle. My ex-wife would like a word.",
      "I am patient, kind and afraid of geese.",
    ]
  )
  func `it is not told`(text: String) {
    expectNotTold("adjective-list", text)
  }

  @Test(
    arguments: [
      (
        "I'm reliable, honest, punctual and hard-working.",
        "reliable, honest, punctual and hard-working"
      ),
      ("I am a warm, unhurried, caring and honest coach.", "warm, unhurried, caring and honest"),
      (
        "People describe me as calm, thoughtful and easy to talk to.",
        "calm, thoughtful and easy to talk to"
      ),
    ]
  )
  func `the whole row is marked`(text: String, row: String) throws {
    let found = check(text).warnings.first { $0.rule == "adjective-list" }
    let span = try #require(found).span
    #expect(String(decoding: Array(text.utf8)[span.range], as: UTF8.self) == row)
  }
}
