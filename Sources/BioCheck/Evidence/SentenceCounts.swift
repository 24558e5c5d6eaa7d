/// What is counted in one sentence before it becomes measures.
struct SentenceCounts {
  var words = 0
  var letters = 0
  var longWords = 0
  var names = 0
  var acronyms = 0
  var numbers = 0
  var years = 0
  var unknown = 0
  var quoted = 0
  var contractions = 0
  var capitals = 0
  var touchable = 0
  /// Words that may be among what everyone likes.
  var liked = 0
  var pronouns = Pronouns()
  var marks = Marks()
  var classes: UInt32 = 0
  /// A bit for each supersense that was met.
  var senseBits: UInt64 = 0
  /// How often each class was met; as many as `classes` has bits.
  var hits = InlineArray<32, UInt8>(repeating: 0)
  /// How often each supersense was met; as many as `senseBits` has bits.
  var senses = InlineArray<64, UInt8>(repeating: 0)
  var negations = 0
  var because = 0
  var pastVerbs = 0
  var ownPast = 0

  struct Pronouns {
    var first = 0
    var third = 0
    var you = 0
    var we = 0
  }

  struct Marks {
    var comma = 0
    var bracket = 0
    var exclamation = 0
    var question = 0
    var colon = 0
    var semicolon = 0
    var quote = 0
    var slash = 0
    var at = 0
    var dash = 0
    var ellipsis = 0
    var pictogram = 0
    var numberSign = 0
  }

  /// Whether `wordClass` was met.
  func has(_ wordClass: WordClass) -> Bool { hits[wordClass.rawValue] > 0 }
}

extension SentenceCounts.Marks {
  mutating func add(_ token: Token) {
    switch token.byte {
    case 0x2C: comma += 1
    case 0x23: numberSign += 1
    case 0x28: bracket += 1
    case 0x21: exclamation += 1
    case 0x3F: question += 1
    case 0x3A: colon += 1
    case 0x3B: semicolon += 1
    case 0x22: quote += 1
    case 0x2F: slash += 1
    case 0x40: at += 1
    case 0x2D where token.form.contains(.spaced), Glyph.dash: dash += 1
    case Glyph.ellipsis: ellipsis += 1
    case Glyph.pictogram: pictogram += 1
    default: break
    }
  }
}
