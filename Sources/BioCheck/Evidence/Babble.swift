/// Words that make no sentences: the same ones over and over, lists of keywords, and words thrown together.
///
/// Measured on 724 bios: 0.3 % of them have as many impossible pairs of little words as a scrambled page, and
/// 83 % of the same bios with the words of each sentence shuffled do.
struct Babble {
  /// For each sentence whether it is babble.
  private(set) var sentences: [Bool]
  /// For each sentence whether it came before, word for word.
  private(set) var repeated: [Bool]
  /// The share of the words that stand in such sentences, copies among them.
  private(set) var share: Float = 0
  /// The share that makes a page poorer: a page that says everything twice says it once, and only what comes more often counts.
  private(set) var burden: Float = 0

  init(_ prose: Prose) {
    sentences = [Bool](repeating: false, count: prose.sentences.count)
    repeated = [Bool](repeating: false, count: prose.sentences.count)
    guard prose.wordCount > 0 else { return }
    var seen = SeenRuns(sentences.count)
    var page = Stretch()
    var block = Stretch()
    var marked = 0
    var counts: [Int] = []
    counts.reserveCapacity(sentences.count)
    for (index, sentence) in prose.sentences.enumerated() {
      if index > 0, prose.sentences[index - 1].blockNumber != sentence.blockNumber {
        block = Stretch(first: index)
      }
      guard !sentence.isOthers else {
        counts.append(0)
        continue
      }
      let look = prose.tokens(of: sentence).withUnsafeBufferPointer { Look($0) }
      counts.append(look.words)
      page.add(look)
      block.add(look)
      repeated[index] = look.words >= 4 && !seen.isNew(look.run)
      sentences[index] = look.isMonotonous || look.isList
      if block.isList {
        // What was marked before is not marked again: a block may have many sentences.
        for place in max(block.first, marked)...index { sentences[place] = true }
        marked = index + 1
      }
    }
    if page.isScrambled || page.words >= BioChecker.leastWords && page.isList {
      for index in sentences.indices { sentences[index] = true }
    }
    weigh(counts, of: prose.wordCount)
  }

  /// Works out the shares, from the number of words in each sentence.
  private mutating func weigh(_ counts: [Int], of all: Int) {
    var (babbled, copied) = (0, 0)
    for index in counts.indices {
      if sentences[index] {
        babbled += counts[index]
      } else if repeated[index] {
        copied += counts[index]
      }
    }
    let total = Float(all)
    share = Float(babbled + copied) / total
    let needless = max(0, 2 * copied - (all - babbled))
    burden = Float(babbled + needless) / total
    // Where hardly anything is said once, nothing is told.
    if needless * 2 >= all { sentences = sentences.map { _ in true } }
  }

  /// A block or a page.
  private struct Stretch {
    /// The number of its first sentence.
    var first = 0
    var words = 0
    var little = 0
    var clashes = 0

    mutating func add(_ look: Look) {
      words += look.words
      little += look.little
      clashes += look.clashes
    }

    /// Whether it is keywords: no bio of forty words that was measured had fewer than 22 % little words.
    var isList: Bool { words >= 24 && little * 10 < words }

    var isScrambled: Bool { clashes >= 2 && clashes * 40 >= words }
  }
}

/// What one sentence looks like to somebody who knows only the little words.
private struct Look {
  var words = 0
  var little = 0
  /// The chained hash of all words.
  var run: UInt64 = 0
  /// Pairs of little words that no sentence has: "the of", "and or", "my." at an end.
  var clashes = 0
  /// Hardly any of its many words differ.
  var isMonotonous = false
  /// Many words, and hardly a little one among them.
  var isList = false

  init(_ tokens: UnsafeBufferPointer<Token>) {
    var before = Little.none
    var different = InlineArray<4, UInt64>(repeating: 0)
    for token in tokens {
      guard token.kind != .mark else {
        if before.isOpen, token.endsSentence { clashes &+= 1 }
        before = .none
        continue
      }
      words &+= 1
      run = WordHash.chain(run, token.hash)
      different[Int(truncatingIfNeeded: token.hash &>> 62)] |= 1 &<< (token.hash &>> 56 & 63)
      let kind = token.signs.little
      if kind != .none {
        little &+= 1
        if before != .none, kind.clashes(after: before) { clashes &+= 1 }
      }
      before = kind
    }
    isList = words >= 14 && little * 10 < words
    // A first look that is quick and never calls varied words monotonous; then the words themselves.
    let bits = different.indices.reduce(0) { $0 + different[$1].nonzeroBitCount }
    if words >= 12, bits * 5 < words * 2 || words > 160 {
      let distinct = Set(tokens.lazy.filter { $0.kind != .mark }.map(\.hash)).count
      isMonotonous = distinct * 5 < words * 2
    }
  }
}

/// The runs of words that came before, of which a page has few and a book many.
private struct SeenRuns {
  private var few: [UInt64] = []
  private var many: Set<UInt64> = []
  private static let most = 64

  /// None yet, with room for those of so many sentences.
  init(_ sentences: Int) { few.reserveCapacity(min(sentences, Self.most)) }

  /// Whether a run comes for the first time; from then on it does no more.
  mutating func isNew(_ run: UInt64) -> Bool {
    guard !few.contains(run) else { return false }
    guard few.count == Self.most else {
      few.append(run)
      return true
    }
    return many.insert(run).inserted
  }
}

extension Token {
  /// Whether it is a full stop, an exclamation mark or a question mark.
  fileprivate var endsSentence: Bool { byte == 0x2E || byte == 0x21 || byte == 0x3F }
}

/// The kinds of little words that cannot stand in any order.
enum Little: UInt8 {
  case none, article, owner, preposition, locative, conjunction, being, pronoun, first, other

  /// Whether a sentence cannot end with it.
  var isOpen: Bool { self == .article || self == .owner || self == .conjunction }

  /// Whether it cannot stand right behind `before`.
  func clashes(after before: Little) -> Bool {
    switch before {
    case .article, .owner:
      switch self {
      case .article, .owner, .preposition, .locative, .conjunction, .being, .pronoun, .first: true
      case .none, .other: false
      }
    case .preposition:
      self == .conjunction || self == .being
    case .conjunction: self == .conjunction
    case .first: self == .article || self == .owner || self == .conjunction
    case .none, .locative, .being, .pronoun, .other: false
    }
  }

  /// All of them by their hashes; of a word that comes twice the first kind holds.
  static var hashes: [(UInt64, Little)] {
    lists.flatMap { kind, words in WordHash.words(of: words).map { ($0, kind) } }
  }

  private static let lists: [(Little, String)] = [
    (.article, "the an every"),
    (.owner, "my your our their"),
    (.preposition, "of at for with from into to"),
    (.locative, "in on by about over under through during"),
    (.conjunction, "and or but"),
    (.being, "is are was were am"),
    (.pronoun, "he she they we it"),
    (.first, "i"),
    (
      .other,
      """
      a this that these those his her its be been being has have had do does did not no as so if than then when \
      where who which what while because you me him them us there here up out off down can could will would \
      should may might must just also only very more most some any all both each i'm i've it's don't
      """
    ),
  ]
}
