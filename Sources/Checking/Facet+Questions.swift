import BioCheck

/// One way to ask for a facet.
struct Wording: Sendable {
  /// The facet whose sentence is quoted before the question, which goes on from it; nil for a question that stands alone.
  var from: Facet?
  /// Runs of words of which the quoted sentence must hold one, so that the question goes on from it; none where any sentence will do.
  var holding: [String] = []
  /// Whether it asks for a refusal, and is not asked where one is told.
  var asksForRefusal = false
  /// The question.
  var text: String

  fileprivate init(_ text: String, asksForRefusal: Bool = false) {
    self.text = text
    self.asksForRefusal = asksForRefusal
  }

  fileprivate init(_ from: Facet, holding: [String] = [], _ text: String) {
    self.from = from
    self.holding = holding
    self.text = text
  }
}

extension Facet {
  /// The ways to ask for it; the first stands alone and fits every page.
  ///
  /// A question that goes on from a sentence must fit whatever tells that facet, and must not press on a wound: none goes
  /// on from what happened to somebody, or from whom they love.
  var wordings: [Wording] {
    switch self {
    case .values, .belief, .limits, .promise: convictionWordings
    case .animals, .people, .community, .craft, .play, .place: lifeWordings
    case .story, .quirk: ownWordings
    }
  }

  private var convictionWordings: [Wording] {
    switch self {
    case .values:
      [
        Wording("What would you go on doing even if you lost money by it?"),
        Wording(
          "What have you turned down, or paid for, because of something you hold dear?",
          asksForRefusal: true
        ),
        Wording("What do you take longer over than anybody pays you for, and why?"),
        Wording("What do you never save time or money on, and why?"),
        Wording(.limits, "What matters to you in that?"),
        Wording(.limits, holding: Self.refusals, "What would be lost if you did?"),
        Wording(.promise, "What makes that worth the trouble to you?"),
        Wording(
          .belief,
          holding: Self.opinions,
          "What have you done, or left undone, because of it?"
        ),
        Wording(.community, "What is it that brings you back to it?"),
      ]
    case .belief:
      [
        Wording(
          "What do you hold true about your work that half your colleagues would argue with?"
        ),
        Wording("What does everybody in your line of work say that you no longer believe?"),
        Wording(.limits, "Who in your line of work would argue with that, and what do you answer?"),
        Wording(.promise, "Who in your line of work does it otherwise, and why don't you?"),
      ]
    case .limits:
      [
        Wording("Whom are you not for, and what would you rather keep to yourself?"),
        Wording("What do people ask you for that you do not do?"),
        Wording(.belief, holding: Self.opinions, "Whom would you send elsewhere because of it?"),
        Wording(.promise, "Where does that end: what would you not do even then?"),
      ]
    default:
      [
        Wording("What happens in the first ten minutes with you?"),
        Wording(
          "What happens in the first ten minutes with you, and what will you never do to a client?",
          asksForRefusal: true
        ),
        Wording("What do you do when somebody who came to you is not getting anywhere?"),
        Wording(
          .belief,
          holding: Self.opinions,
          "How would somebody who comes to you notice that on the first day?"
        ),
        Wording(.limits, holding: Self.refusals, "What can people count on from you instead?"),
      ]
    }
  }

  private var lifeWordings: [Wording] {
    switch self {
    case .animals:
      [
        Wording("Does an animal share your days, and what does it do that nobody taught it?"),
        Wording(
          .place,
          holding: Self.homes,
          "Does an animal share that place with you, and what does it do all day?"
        ),
      ]
    case .people:
      [
        Wording("Who taught you something that you still use, and what was it?"),
        Wording("Whose voice do you hear when you are about to get something wrong?"),
        Wording(.place, holding: Self.homes, "Who shares that with you?"),
        Wording(.community, "Who else is there, and what have you learned from them?"),
      ]
    case .community:
      [
        Wording("Where do you turn up when nobody pays you, and what do you do there?"),
        Wording("Is there anybody who gets your time for nothing, and how do you spend it?"),
        Wording(.place, holding: Self.homes, "Who there can count on you, paid or not?"),
      ]
    case .craft:
      [
        Wording(
          "What are you making, mending or reading at the moment, and where has it gone wrong?"
        ),
        Wording("Which book, tune or tool have you worn out, and how?"),
        Wording(.place, holding: Self.homes, "What lies there half made, or half read?"),
      ]
    case .play:
      [
        Wording("What did you last do for no reason but the joy of it, and where?"),
        Wording("What do you do badly, and gladly all the same?"),
        Wording("Where would somebody find you on a free afternoon, and doing what?"),
        Wording(
          .place,
          holding: Self.homes,
          "What do you do there on a day when nobody needs you?"
        ),
      ]
    default:
      [
        Wording("What do you pass on an ordinary morning that a stranger would not expect?"),
        Wording("What do you see when you look up from your work?"),
        Wording(
          .craft,
          holding: Self.makings,
          "What can be heard through the window while you do it?"
        ),
        Wording(.community, "How do you get there, and whom do you pass on the way?"),
        Wording(.animals, "Where is it most at home, and what can be seen from there?"),
      ]
    }
  }

  private var ownWordings: [Wording] {
    switch self {
    case .story:
      [
        Wording("What happened, on which day, that made you do this work and no other?"),
        Wording("What did you get wrong early on, and what have you done differently since?"),
        Wording(.belief, holding: Self.opinions, "When did you find that out?"),
        Wording(.limits, holding: Self.refusals, "When did you first say so?"),
        Wording(.promise, "When did you begin to do it that way, and why then?"),
      ]
    default:
      [
        Wording("What do you do that the people who know you best tease you about?"),
        Wording("What is on your desk, or in your pockets, that needs explaining?"),
        Wording("What do you do in your own way, though there is an easier one?"),
        Wording("What do you notice in a room that others walk past?"),
        Wording(.place, holding: Self.homes, "What would a guest notice first?"),
      ]
    }
  }

  /// How somebody says what they do not do.
  static let refusals = [
    "i don't", "i do not", "i won't", "i will not", "i never", "she doesn't", "she does not",
    "she won't", "she will not", "he doesn't", "he does not", "he won't", "he will not",
  ]
  /// How somebody says what they think.
  private static let opinions = [
    "i think", "i believe", "i reckon", "i still think", "i also think", "i don't think",
    "i don't believe", "i do not think", "i do not believe",
  ]
  /// Words for what one can be in.
  private static let homes = [
    "live", "flat", "house", "home", "garage", "shed", "barn", "kitchen", "cottage", "workshop",
    "studio", "garden", "farm", "boat", "room", "village", "attic", "cabin",
  ]
  /// Words for what one does with one's hands or an instrument.
  private static let makings = [
    "teach", "make", "mend", "build", "play", "paint", "sew", "bake", "carve", "repair", "fix",
    "knit", "grow", "bind", "weave", "sing",
  ]
}
