/// WordNet's supersenses (its lexicographer files), by their numbers there; 0 stands for none.
enum Supersense {
  static let names = [
    "none", "adj.pert", "adv.all", "noun.Tops", "noun.act", "noun.animal", "noun.artifact",
    "noun.attribute", "noun.body", "noun.cognition", "noun.communication", "noun.event",
    "noun.feeling", "noun.food", "noun.group", "noun.location", "noun.motive", "noun.object",
    "noun.person", "noun.phenomenon", "noun.plant", "noun.possession", "noun.process",
    "noun.quantity", "noun.relation", "noun.shape", "noun.state", "noun.substance", "noun.time",
    "verb.body", "verb.change", "verb.cognition", "verb.communication", "verb.competition",
    "verb.consumption", "verb.contact", "verb.creation", "verb.emotion", "verb.motion",
    "verb.perception", "verb.possession", "verb.social", "verb.stative", "verb.weather", "adj.ppl",
  ]

  static let pertainym: UInt8 = 1
  static let adverb: UInt8 = 2
  static let act: UInt8 = 4
  static let animal: UInt8 = 5
  static let artifact: UInt8 = 6
  static let body: UInt8 = 8
  static let food: UInt8 = 13
  static let location: UInt8 = 15
  static let object: UInt8 = 17
  static let person: UInt8 = 18
  static let plant: UInt8 = 20
  static let substance: UInt8 = 27
  static let participle: UInt8 = 44

  /// Whether a word of this sense is a noun.
  static func isNoun(_ sense: UInt8) -> Bool { 3...28 ~= sense }

  /// Whether a word of this sense is a verb.
  static func isVerb(_ sense: UInt8) -> Bool { 29...43 ~= sense }

  /// Whether a word of this sense may be an adjective: most adjectives have no sense at all.
  static func isAdjectival(_ sense: UInt8) -> Bool {
    sense == 0 || sense == pertainym || sense == participle
  }

  /// The senses of acts, qualities, thoughts, feelings, states and their like.
  private static let abstract: Set<String> = [
    "noun.Tops", "noun.act", "noun.attribute", "noun.cognition", "noun.event", "noun.feeling",
    "noun.motive", "noun.phenomenon", "noun.process", "noun.relation", "noun.state",
  ]
  private static let abstractBits: UInt64 = names.indices.reduce(0) {
    abstract.contains(names[$1]) ? $0 | 1 << UInt64($1) : $0
  }

  /// Whether nobody can touch what a word of this sense names, and it is no word, person, time or number.
  static func isAbstract(_ sense: UInt8) -> Bool {
    sense < 64 && abstractBits & 1 &<< UInt64(sense) != 0
  }

  /// Whether what a word of this sense names can be touched.
  static func isTouchable(_ sense: UInt8) -> Bool {
    switch sense {
    case animal, artifact, body, food, object, plant: true
    default: false
    }
  }
}
