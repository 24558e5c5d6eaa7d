import Diagnostics
import Testing

@testable import BioCheck

/// The words of the herd, the hunt and the till, and their innocent twins.
@Suite struct PredatoryGameTests {
  @Test(
    arguments: [
      "I show you how to monetise every click on your site.",
      "We monetise forgotten baskets and lapsed accounts.",
      "Every conversation can be monetised.",
      "Our flows win back abandoned baskets while you sleep.",
      "We chase abandoned checkouts by text message.",
      "Milk your existing customers before you look for new ones.",
      "I milk a mailing list until it is dry.",
      "Our reps stalk enterprise accounts for months.",
      "I stalk prospects on the web before I call them.",
      "My pages herd shoppers to the checkout.",
      "We land a small deal and expand into the whole account.",
      "I teach account managers the land-and-expand model.",
      "I go after whales, the clients who spend ten times the rest.",
      "My speciality is whale clients.",
      "Never leave cash on the table again.",
      "Stop leaving money on the table with every customer you serve.",
      "Clinics leave money on the table when patients go home without a second booking.",
      "I get your brand in front of more eyeballs.",
      "I deliver eyeballs to your brand.",
      "Each client is an asset to be sweated.",
      "I see each patient as an asset on the balance sheet.",
      "We turn one-off guests into recurring revenue.",
      "I look for the buyer's weak spot and lean on it.",
      "I teach reps to press on a customer's sore spot.",
      "I treat every wedding as a pipeline.",
      "We follow your visitors around the web until they give in.",
    ]
  )
  func `people who are game or stock are told`(text: String) {
    expectTold("predatory-language", text)
  }

  @Test(
    arguments: [
      "I milk two goats before breakfast.",
      "I milk my brother's cows when he is away.",
      "My collie herds anything, including visitors to the shop.",
      "I herd sheep on the fell above Dent.",
      "I stalk hares with a sketchbook.",
      "On holiday we went whale watching and saw no whales.",
      "I sing to the whales off Mull and they do not answer.",
      "We harvest plums and the wasps harvest us.",
      "There is an abandoned cart in the lane behind my house, full of nettles.",
      "My daughter draws eyeballs on the eggs.",
      "She was an asset to the team and to the tombola.",
      "My clients' gardens are an asset to the street.",
      "My uncle was a hunter and shot two deer a year.",
      "I left money on the table and the waiter ran after me.",
      "I left no money on the table, only my keys.",
      "An abandoned basket stood in the checkout for a week, with a fish in it.",
      "I would rather leave money on the table than ring anybody twice.",
      "My own weak spot is the left knee.",
      "Terriers are my customers' weak spot.",
      "I have a soft spot for donkeys.",
      "The hot leads of the roof burnt my knees in May.",
      "The trout land on the ice, and the ice expands in the box.",
      "We walked until he gave in and carried the bag.",
      "I treat every wedding as a rehearsal for the next.",
      "I never monetised the blog, and I never will.",
      "I don't see my patients as assets.",
      "I have a recurring dream about a ferry.",
    ]
  )
  func `a goat, a whale in the sea and a cart in a lane are not`(text: String) {
    expectNotTold("predatory-language", text)
  }

  @Test func `a sentence with nothing but prey in it reveals nobody`() throws {
    let text = "Her landing pages herd shoppers softly towards the checkout, one click at a time."
    let report = check(plainPage(with: text))
    let told = try #require(report.warnings.first { $0.rule == "predatory-language" })
    let sentence = try #require(
      report.sentences.first { $0.span.range.overlaps(told.span.range) }
    )
    #expect(sentence.reveals <= 0.08)
    #expect(!report.facets.contains { $0.span == sentence.span })
  }

  @Test func `what else it tells of the writer's life counts`() throws {
    let text = "I monetised my followers while my mother lay in the next room and asked what I did."
    let report = check(plainPage(with: text))
    let told = try #require(report.warnings.first { $0.rule == "predatory-language" })
    let sentence = try #require(
      report.sentences.first { $0.span.range.overlaps(told.span.range) }
    )
    #expect(sentence.reveals > 0.3)
  }
}
