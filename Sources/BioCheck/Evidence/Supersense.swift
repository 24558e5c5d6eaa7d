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

  static let act: UInt8 = 4
  static let animal: UInt8 = 5
  static let artifact: UInt8 = 6
  static let body: UInt8 = 8
  static let food: UInt8 = 13
  static let object: UInt8 = 17
  static let person: UInt8 = 18
  static let plant: UInt8 = 20

  /// Whether a word of this sense is a verb.
  static func isVerb(_ sense: UInt8) -> Bool { 29...43 ~= sense }

  /// Whether what a word of this sense names can be touched.
  static func isTouchable(_ sense: UInt8) -> Bool {
    switch sense {
    case animal, artifact, body, food, object, plant: true
    default: false
    }
  }
}
