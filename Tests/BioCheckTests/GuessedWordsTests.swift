import Diagnostics
import Testing

@testable import BioCheck

@Suite struct GuessedWordsTests {
  /// Sentences that hide whoever wrote them, so that words remain to guess from.
  private static let flat =
    " We offer services in the area. Please get in touch for more information about what is available. There are "
    + "several options and each of them can be changed at a later time if that is needed."

  private static func guesses(_ text: String) -> [String] {
    let all = text + flat
    return check(all).guessedFrom.map { span in
      String(decoding: Array(all.utf8)[span.range], as: UTF8.self)
    }
  }

  @Test(
    arguments: [
      ("I am a certified career coach and keynote speaker.", ["certified", "coach", "speaker"]),
      ("Dedicated, dynamic and detail-oriented.", ["Dedicated", "dynamic", "detail-oriented"]),
      ("I hold an MSc and a PhD from Leeds.", ["MSc", "PhD"]),
      ("As a licensed therapist, I offer support.", ["licensed", "therapist"]),
      ("We are passionate, friendly and reliable.", ["passionate", "friendly", "reliable"]),
      ("My passion is communication.", ["passion"]),
      ("I bring a strategic and innovative approach.", ["strategic", "innovative"]),
    ]
  )
  func `what is said of the writer is guessed from`(text: String, words: [String]) {
    let found = Self.guesses(text)
    #expect(words.allSatisfy(found.contains), "\(found)")
  }

  @Test(
    arguments: [
      "I am not a lawyer and I will never be your manager.", "The chair by the window is taken.",
      "I read the papers on the top deck.", "Please be patient with me on Mondays.",
      "The key hangs by the door and the lead is on the hook.",
      "The doctor's surgery is across the road from us.",
      "My sister is a teacher and my brother is a nurse.",
      "A patient asked me for an honest answer.", "We have driven to Wales in a warm car.",
      "You may be a senior executive or a junior member of staff.",
      "I don't call myself an expert.", "We work with directors, founders and teachers.",
      "I like honest people.", "The head of the bed is by the master switch.",
      "I am a university and college examiner.",
    ]
  )
  func `what is denied, another's or a part of something else is not`(text: String) {
    #expect(Self.guesses(text).isEmpty)
  }
}
