/// What is counted in one sentence before it becomes measures.
struct SentenceCounts {
  var words: Int32 = 0
  var letters: Int32 = 0
  var longWords: Int32 = 0
  var names: Int32 = 0
  var acronyms: Int32 = 0
  var numbers: Int32 = 0
  var years: Int32 = 0
  var unknown: Int32 = 0
  var quoted: Int32 = 0
  var contractions: Int32 = 0
  var capitals: Int32 = 0
  var touchable: Int32 = 0
  /// Words that may be among what everyone likes.
  var liked: Int32 = 0
  var pronouns = Pronouns()
  var marks = Marks()
  var classes: UInt32 = 0
  /// A bit for each supersense that was met.
  var senseBits: UInt64 = 0
  /// How often each class was met; as many as `classes` has bits.
  var hits = InlineArray<32, UInt8>(repeating: 0)
  /// How often each supersense was met; as many as `senseBits` has bits.
  var senses = InlineArray<64, UInt8>(repeating: 0)
  var negations: Int32 = 0
  var because: Int32 = 0
  var pastVerbs: Int32 = 0
  var ownPast: Int32 = 0

  struct Pronouns {
    var first: Int32 = 0
    var third: Int32 = 0
    var you: Int32 = 0
    var we: Int32 = 0
  }

  struct Marks {
    var comma: Int32 = 0
    var bracket: Int32 = 0
    var exclamation: Int32 = 0
    var question: Int32 = 0
    var colon: Int32 = 0
    var semicolon: Int32 = 0
    var quote: Int32 = 0
    var slash: Int32 = 0
    var at: Int32 = 0
    var dash: Int32 = 0
    var ellipsis: Int32 = 0
    var pictogram: Int32 = 0
    var numberSign: Int32 = 0
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
