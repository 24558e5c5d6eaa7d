import Diagnostics
import Testing

@testable import BioCheck

@Suite struct PlainTellingTests {
  @Test(
    arguments: [
      "I won't plaster over damp.", "I do not act for developers.",
      "He doesn't shoot weddings in August.",
      "I'm not for anyone who wants it done by Friday.",
      "She will not edit memoirs by politicians.",
      "I still don't work on Sundays.", "We no longer board reptiles.", "I never use glue.",
      "I am not the right one for you if you want a quick fix.",
      "What I won't do: facelifts, dogs under a year, radio.",
      "She never cooks for more than six.", "He never paints from photographs.",
      "We'll never use glue.", "He'll never paint one white.",
      "I say no to most of them.", "I really don't travel north of Perth.",
    ]
  )
  func `who says what they do not do tells a limit`(text: String) {
    #expect(tells(.limits, text))
    #expect(!tells(.craft, text))
  }

  @Test(
    arguments: [
      "I never take you for granted.", "I don't do things by halves.",
      "I don't do drama, I do results.",
      "I don't just train your body, I train your mind.", "I can't wait to meet you.",
      "I do not know why.",
      "My clients don't take risks.", "I won't judge you.", "You don't work alone.",
      "I am not alone.",
      "I never knew my father.", "Nothing works for everyone.",
    ]
  )
  func `a manner of speech or another's refusal is no limit`(text: String) {
    #expect(!tells(.limits, text))
  }

  @Test(
    arguments: [
      "If I can't mend it, you pay nothing.", "I ring you back the same day.",
      "I'll tell you the price before I unscrew anything.",
      "I will send you the raw files within a week.",
      "I never charge you for the first hour.",
      "You keep the only copy, and I delete it while you watch, before you pay.",
      "I'll come back until your tap is quiet.",
    ]
  )
  func `who can be held to what they will do tells a promise`(text: String) {
    #expect(tells(.promise, text))
  }

  @Test(
    arguments: [
      "I'll be by your side, whatever you choose.", "I will always love what I do.",
      "I love working with you.",
      "I tell you, it was cold.", "You will never look back.", "I'll help you shine.",
      "Nothing is free.",
      "My mother told me before she died.",
    ]
  )
  func `warm words are no promise`(text: String) {
    #expect(!tells(.promise, text))
  }

  @Test func `a refusal is told on a page that says little else, in its words`() {
    let text = """
      I repair pianos in Ludlow and the villages around it. Most of the work is done in the house where the piano stands. \
      I won't paint one white, whoever asks, since I once had to scrape such a coat off a Broadwood with a butter knife. \
      A tuning takes about two hours. Prices are on the next page.
      """
    let limits = check(text).facets.first { $0.facet == .limits }
    #expect(limits?.words.hasPrefix("I won't paint one white") == true)
  }

  private func tells(_ facet: Facet, _ text: String) -> Bool {
    let prose = Prose(SourceFile(path: "about.md", text: text))
    var counts = SentenceCounts()
    return prose.sentences.contains { sentence in
      prose.tokens(of: sentence).withUnsafeBufferPointer { tokens in
        counts.read(tokens)
        return PlainTelling(tokens, counts).tells(facet)
      }
    }
  }
}
