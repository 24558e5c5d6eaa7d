internal import Diagnostics

/// Papers in one sentence, however they are worded: degrees, certificates, memberships, registrations and schools.
///
/// A sentence is cut at its commas and little words; each part that names a paper counts. Three of them are a heap, four where
/// they are not the writer's in the first person, and five on a page that speaks of somebody: raters of 724 bios let four pass.
struct PaperRow {
  private let sentence: MoveSentence
  private let tokens: TokenSlice
  /// How many papers there are, in halves.
  private var halves = 0
  /// How many parts name none.
  private var others = 0
  /// The first word and the last one of the papers.
  private var first = -1
  private var last = -1
  /// The last word of the first part that names one.
  private var opened = -1

  /// Reads a sentence; nothing is counted where what is said of papers is no boast.
  init(_ sentence: MoveSentence) {
    self.sentence = sentence
    tokens = sentence.tokens
    guard sentence.counts.negations == 0, sentence.counts.because == 0,
      sentence.counts.years < 2, mayHold, !hasStory
    else { return }
    let bytes = sentence.page.prose.bytes
    var item = Item()
    for place in tokens.indices {
      if item.ends(at: place, in: tokens) {
        close(item)
        item = Item(behind: item)
      } else {
        let token = tokens[place]
        item.take(place, token, signs(of: token), CredentialHeap.isLettered(token, bytes))
      }
    }
    close(item)
  }

  /// Whether a word stands in the sentence that papers are known by.
  private var mayHold: Bool {
    tokens.contains { !signs(of: $0).isDisjoint(with: .paper) }
  }

  /// What a word may be: by itself, or by what stands behind its hyphen, as in "HCPC-registered".
  private func signs(of token: Token) -> Item.Signs {
    let signs = Item.table[token.hash]
    guard signs.isEmpty, token.isWord, token.form.contains(.capital), token.count > 10 else {
      return signs
    }
    let bytes = sentence.page.prose.bytes[Int(token.start)..<Int(token.end)]
    guard let hyphen = bytes.lastIndex(of: 0x2D) else { return [] }
    let hash = bytes[(hyphen + 1)...].reduce(WordHash.start) { WordHash.add($1 | 0x20, to: $0) }
    return Item.table[hash].intersection(.papered)
  }

  /// The bytes of a heap of papers.
  var span: SourceSpan? {
    // Which school gave a paper is a plain fact, and three papers of somebody who is written of are, until there are too many.
    guard halves >= 6 else { return nil }
    let schools = tokens.count { Self.schools.contains($0.hash) }
    guard halves >= least(schools), others <= 2, !isOfOthers, !isToldNext,
      !sentence.isQuoted(first...last)
    else { return nil }
    return SourceSpan(Int(tokens[first].start), Int(tokens[last].end))
  }

  /// How many halves of a paper a heap takes.
  private func least(_ schools: Int) -> Int {
    if sentence.isOfSomebody { return 10 }
    return schools >= 2 || isOfThirdPerson ? 8 : 6
  }

  /// Whether a short sentence holds a paper and little besides.
  var isPaper: Bool { halves >= 2 && others <= 1 && !isOfOthers }

  /// Whether the papers are those of somebody who is written of.
  private var isOfThirdPerson: Bool {
    sentence.counts.pronouns.first == 0
      && (sentence.counts.pronouns.third > 0
        || tokens.prefix(3).contains { sentence.page.prose.names.contains($0.hash) })
  }

  private mutating func close(_ item: Item) {
    guard item.words > 0 else { return }
    let weight = item.halves(behind: halves)
    guard weight > 0 else {
      others += 1
      return
    }
    halves += weight
    if first < 0 { (first, opened) = (item.first, item.last) }
    last = item.last
  }

  /// Whether the writer did something else than to study: that is a story.
  private var hasStory: Bool {
    var wasSubject = false
    for token in tokens where token.kind != .mark {
      if Self.failing.contains(token.hash) { return true }
      if wasSubject, token.classes.has(.story), !Self.studying.contains(token.hash) { return true }
      wasSubject = token.pronoun == .firstSubject || token.pronoun == .third
    }
    return false
  }

  /// Whether the papers are those of a relative, or of those whom the writer helps to them.
  private var isOfOthers: Bool {
    guard first >= 0 else { return false }
    var wasOwner = false
    for token in tokens[...opened] {
      if wasOwner, token.classes.has(.kin) { return true }
      wasOwner = token.pronoun == .first || token.pronoun == .thirdPossessive
      if token.pronoun == .you || Self.helping.contains(token.hash) { return true }
    }
    return false
  }

  /// Whether the next sentence comes back to the papers and reveals, or reveals so much that they are forgotten.
  private var isToldNext: Bool {
    guard let next = sentence.next else { return false }
    if sentence.isPaidForNext { return true }
    let reveals = sentence.page.reveals[next]
    guard reveals >= 0.5 else { return false }
    // A few papers are soon forgotten beside somebody who shows; five are not.
    if halves >= 10 { return sentence.comesBackToPapersNext }
    if reveals >= 0.8 { return true }
    return sentence.tokens(of: next).contains {
      Self.back.contains($0.hash) || Item.table[$0.hash].contains(.named)
    }
  }

  /// What makes a story of papers, or says that they are not held: a failure, a price, a study that goes on.
  private static let failing = WordSet(
    """
    failed flunked abandoned dropped lost burned burnt binned cost joke forged fake currently studying completing \
    finishing pursuing student recipient
    """
  )
  private static let schools = WordSet("\(CredentialHeap.schoolWords) universities colleges")
  /// What somebody does to get a paper.
  private static let studying = WordSet(
    """
    studied trained did completed obtained earned passed got gained took graduated received hold holds held became read \
    qualified achieved won joined came attended went added finished started began
    """
  )
  /// What is done for others who want papers.
  private static let helping = WordSet(
    "their help helps teach teaches students want wants need needs mark marks supervise supervises prepare clients pupils"
  )
  /// What comes back to the papers, in the next sentence.
  private static let back = WordSet(
    "them these those none neither it which learned learnt taught actually yet real really instead first last"
  )
}

extension PaperRow {
  /// One part of the sentence.
  private struct Item {
    var words = 0
    /// The places of its first word and of its last.
    private(set) var first = -1
    private(set) var last = -1
    private var capitals = 0
    /// How many words are written small and are no little words.
    private var small = 0
    /// How many words are written like letters behind a name.
    private var letters = 0
    /// Whether the letters stand right behind its first word.
    private var hasLetters = false
    private var hasArticle = false

    // What stood in it, by the words' signs.
    private var isNamed = false
    private var isMany = false
    private var isNumbered = false
    private var isPapered = false
    private var wasRegistered = false
    private var isTitled = false
    private var isTech = false
    /// Whether a number is due that says the level, and whether it came.
    private var awaitsNumber = false
    private var isLevelled = false

    // "Member of", "studied at" and the like.
    private var isOpening = false
    /// Whether a name is due behind it, and whether it came.
    private var opensName = false
    private var isMember = false
    /// Whether it is the name of what one belongs to.
    private var opensMember = false
    private var isMemberOf = false

    private var inBrackets = false
    /// Whether the part before was a paper that another may follow without being named as one.
    private var goesOn = false
    /// Whether names alone may follow: "a member of the Law Society, Resolution and the Bar".
    private var isListed = false

    init() {}

    /// The part that follows another.
    init(behind item: Item) {
      isListed = item.isMemberOf || item.isListed && item.small == 0
      goesOn = isListed || item.goesOn && item.small == 0 || item.isNamed || item.isPapered
    }

    /// Whether a token ends the part; a bracket is remembered.
    mutating func ends(at place: Int, in tokens: TokenSlice) -> Bool {
      let token = tokens[place]
      guard token.kind == .mark else {
        return WordSet.joints.contains(token.hash) || Item.then.contains(token.hash)
      }
      switch token.byte {
      case 0x28: inBrackets = true
      case 0x29: inBrackets = false
      case 0x2C, 0x3B, 0x26, 0x2F, 0x3A, Glyph.dash: return !inBrackets
      default: break
      }
      return false
    }

    /// Takes a word in, with what it may be.
    mutating func take(_ place: Int, _ token: Token, _ signs: Signs, _ isLettered: Bool) {
      guard token.kind != .mark, !inBrackets else { return }
      words += 1
      if first < 0 { first = place }
      last = place
      if words == 1 { hasArticle = signs.contains(.article) }
      // "Her MRCP in London": the letters right behind a little word.
      if isLettered, words == 2, small == 0, capitals == 0 { hasLetters = true }
      if signs.contains(.named) || signs.contains(.letters) && isLettered { isNamed = true }
      if signs.contains(.many) { (isNamed, isMany) = (true, true) }
      if signs.contains(.papered) { isPapered = true }
      // Whom one is registered with is what the law asks.
      if wasRegistered, token.hash == Item.with { isPapered = false }
      wasRegistered = token.hash == Item.registered
      if token.classes.has(.role) || CredentialHeap.titles.contains(token.hash) { isTitled = true }
      if token.kind == .number || signs.contains(.number) { isNumbered = true }
      if awaitsNumber, token.kind == .number { isLevelled = true }
      awaitsNumber = signs.contains(.level)
      if isLettered { letters += 1 }
      if token.form.contains(.capital), token.pronoun == .none {
        capitals += 1
        if opensName { isMember = true }
        if opensMember { isMemberOf = true }
      } else if !signs.contains(.little) {
        small += 1
      }
      if token.classes.has(.tech) { isTech = true }
      if signs.contains(.leading) {
        opensName = opensName || isOpening
        opensMember = opensMember || isOpening && token.hash == Item.of
      }
      if signs.contains(.opening) { isOpening = true }
    }

    /// For how many papers the part counts, in halves, behind as many as there are.
    func halves(behind papers: Int) -> Int {
      if isMany, isNumbered { return 3 }
      if isNamed || isMember || isLevelled { return 2 }
      // "Certified and insured" says little; whoever certified it, or as what, makes a paper of it.
      if isPapered { return words >= 2 && (capitals > 0 || isTitled || small >= 2) ? 2 : 0 }
      guard papers > 0, words <= 6, !isTech, small == 0 else { return 0 }
      if goesOn, capitals > 0, isListed || hasArticle { return 2 }
      return goesOn && letters > 0 && (letters == capitals || hasLetters) ? 2 : 0
    }

    private static let then = WordSet("then")
    private static let named = """
      \(CredentialHeap.paperWords) pgdip fellowship accreditation doctoral postgraduate mres edd deng beng meng mbbs nvqs \
      prince2 gcse
      """
    /// What is a paper only when it is written like one.
    private static let letters = "ba ma bs ms med md jd rn cipd icf rsa hnd hnc cbt nlp qts"
    /// What stands for several papers where their number is said.
    private static let many = """
      degrees diplomas certificates certifications qualifications fellowships licences licenses accreditations \
      memberships credentials trainings
      """
    private static let papered = "\(CredentialHeap.paperedWords) approved checked certificated"
    /// What opens a part in which the name of a school or a body is a paper, behind one of `leading`.
    private static let opening =
      "fellow member associate graduate alumnus alumna diplomate licentiate studied trained graduated educated"
    private static let leading = "of at from with"
    private static let of = WordHash.of("of")
    private static let with = WordHash.of("with")
    private static let registered = WordHash.of("registered")
    private static let articles = "a an the"
    /// What says nothing beside a name.
    private static let little =
      "a an the of in at from for by with i am i'm is she he she's he's as also both to on fully my her his and"
    private static let numbers =
      "\(NumberWords.toTwelve) \(NumberWords.teens) \(NumberWords.tens) dozen several numerous many"

    /// What a word may be in a part.
    struct Signs: OptionSet, Sendable {
      let rawValue: UInt16
      static let named = Signs(rawValue: 1)
      static let letters = Signs(rawValue: 2)
      static let many = Signs(rawValue: 4)
      static let papered = Signs(rawValue: 8)
      static let opening = Signs(rawValue: 16)
      static let leading = Signs(rawValue: 32)
      static let article = Signs(rawValue: 64)
      static let little = Signs(rawValue: 128)
      static let level = Signs(rawValue: 256)
      static let number = Signs(rawValue: 512)
      /// What a sentence without any holds no papers.
      static let paper: Signs = [.named, .letters, .many, .papered, .opening, .level]
    }

    /// All these words, so that each word of a sentence is looked up once.
    static let table = WordMap(uniting: [
      (named, Signs.named), (letters, .letters), (many, .many), (papered, .papered),
      (opening, .opening), (leading, .leading), (articles, .article), (little, .little),
      (CredentialHeap.levelWords, .level), (numbers, .number),
    ])
  }
}
