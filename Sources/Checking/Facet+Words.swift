public import BioCheck

extension Facet {
  /// What it is, said to the writer: the end of "a stranger can tell".
  public var words: String {
    switch self {
    case .values: "what you hold dear"
    case .belief: "what you believe that others may not"
    case .animals: "the animal you live with"
    case .people: "who matters to you"
    case .community: "where you turn up unpaid"
    case .craft: "what you make, read or play"
    case .play: "what you do for the joy of it"
    case .place: "where you live, as you live it"
    case .story: "what happened to you"
    case .limits: "where you stop, and what you keep to yourself"
    case .quirk: "an odd thing that is only yours"
    case .promise: "how you treat the people you serve"
    }
  }

  /// A question whose honest answer would show it.
  public var question: String {
    switch self {
    case .values: "What have you turned down, or paid for, because of something you hold dear?"
    case .belief:
      "What do you hold true about your work that half your colleagues would argue with?"
    case .animals: "Does an animal share your days, and what does it do that nobody taught it?"
    case .people: "Who taught you something that you still use, and what was it?"
    case .community: "Where do you turn up when nobody pays you, and what do you do there?"
    case .craft:
      "What are you making, mending or reading at the moment, and where has it gone wrong?"
    case .play: "What did you last do for no reason but the joy of it, and where?"
    case .place: "What do you pass on an ordinary morning that a stranger would not expect?"
    case .story: "What happened, on which day, that made you do this work and no other?"
    case .limits: "Whom are you not for, and what would you rather keep to yourself?"
    case .quirk: "What do you do that the people who know you best tease you about?"
    case .promise:
      "What happens in the first ten minutes with you, and what will you never do to a client?"
    }
  }

  /// How much it adds to how clearly readers meet a person, on their scale from 1 to 5.
  ///
  /// The coefficients of a linear regression of 724 bios' ratings on the facets that their raters ticked.
  public var weight: Double {
    switch self {
    case .quirk: 1.05
    case .values: 0.77
    case .play: 0.73
    case .promise: 0.71
    case .place: 0.70
    case .community: 0.67
    case .craft: 0.64
    case .story: 0.61
    case .people: 0.45
    case .belief: 0.30
    case .limits: 0.28
    case .animals: 0.26
    }
  }
}
