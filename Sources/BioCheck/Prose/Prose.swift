internal import Diagnostics
internal import Markup

/// The sentences of a page in the author's own voice, with their words looked up.
struct Prose {
  /// The author's bytes, blanked where others speak; offsets are the source's.
  var bytes: [UInt8]
  /// The words and marks of all sentences, one after the other.
  var tokens: [Token] = []
  /// The sentences, in the order of the text.
  var sentences: [Sentence] = []
  /// The hashes of the words that the page begins with when they look like its subject's name.
  var names: [UInt64] = []
  /// How many words there are, without those that others said.
  var wordCount = 0
  /// How many pronouns are of the first person in the singular, and how many of the third.
  private(set) var speakers = (first: 0, third: 0)
  /// How many words are written with letters alone, and how many of them the lexicon has.
  private(set) var spelled = (words: 0, known: 0)
  /// The text as Markdown reads it; nil when it was taken as plain paragraphs.
  let document: Document?
  /// Whether words may be published that are not in `bytes`.
  let leavesOut: Bool

  /// A sentence is cut at this many tokens.
  static let sentenceLimit = 1_000

  /// Reads the author's sentences from a Markdown text, or a stretch of it.
  init(_ file: SourceFile, range: SourceSpan? = nil, names: [String] = []) {
    let voice = Voice(file, range: range)
    bytes = voice.bytes
    document = voice.document
    leavesOut = voice.leavesOut
    var tokens = Pile<Token>(capacity: bytes.count / 4)
    var sentences: [Sentence] = []
    sentences.reserveCapacity(bytes.count / 64)
    bytes.withUnsafeBufferPointer { bytes in
      let reader = BlockReader(bytes: bytes)
      for (number, block) in voice.blocks.enumerated() {
        reader.read(block, number, &tokens, &sentences)
      }
      var speech = QuotedSpeech(tokens.elements, bytes)
      speech.mark(&sentences)
    }
    self.tokens = tokens.array
    self.sentences = sentences
    for name in names { addName(name) }
    findNames()
    lookUp()
    for sentence in sentences where sentence.isOthers {
      wordCount -= self.tokens[sentence.tokens].count { $0.kind != .mark }
    }
  }

  /// The tokens of a sentence.
  func tokens(of sentence: Sentence) -> ArraySlice<Token> { tokens[sentence.tokens] }

  /// The text of a span of the author's bytes.
  func text(_ span: SourceSpan) -> String {
    String(decoding: bytes[span.range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }
}

extension Prose {
  private mutating func addName(_ name: String) {
    for part in name.lowercased().split(separator: " ") { names.append(WordHash.of(String(part))) }
  }

  private mutating func lookUp() {
    var tokens: [Token] = []
    swap(&tokens, &self.tokens)
    tokens.withUnsafeMutableBufferPointer { tokens in
      let lexicon = Lexicon.shared
      let model = Model.shared
      let familiar = FamiliarWord.table
      var speakers = (first: 0, third: 0)
      var spelled = (words: 0, known: 0)
      for token in tokens.prefix(Self.ahead) where token.isWord { lexicon.fetch(token.hash) }
      for index in tokens.indices where tokens[index].kind != .mark {
        wordCount += 1
        let next = index + Self.ahead
        if next < tokens.count { lexicon.fetch(tokens[next].hash) }
        guard tokens[index].isWord else { continue }
        let word = familiar[tokens[index].hash]
        tokens[index].pronoun = word.pronoun
        tokens[index].signs = word.signs
        let known = word.entry.row >= 0 ? word.entry : entry(of: tokens[index], lexicon)
        spelled.words &+= 1
        if word.pronoun != .none {
          if word.pronoun == .first || word.pronoun == .firstSubject { speakers.first &+= 1 }
          if word.pronoun == .third || word.pronoun == .thirdPossessive { speakers.third &+= 1 }
        }
        guard let known else { continue }
        spelled.known &+= 1
        tokens[index].take(known)
        model.fetchLeanings(tokens[index].row)
      }
      (self.speakers, self.spelled) = (speakers, spelled)
    }
    swap(&tokens, &self.tokens)
  }

  /// How many tokens ahead the memory is asked for what is known about a word.
  private static let ahead = 8

  @inline(__always)
  private func entry(of token: Token, _ lexicon: Lexicon) -> Lexicon.Entry? {
    if let entry = lexicon.find(token.hash) { return entry }
    guard token.form.contains(.apostrophe) else { return nil }
    return lexicon.find(withoutPossessive(token))
  }

  private func withoutPossessive(_ token: Token) -> UInt64 {
    var hash = WordHash.start
    var index = Int(token.start)
    while index < Int(token.end) {
      let byte = bytes[index]
      if byte == 0x27 || byte == 0xE2 { break }
      hash = WordHash.add(byte &- 0x41 < 26 ? byte | 0x20 : byte, to: hash)
      index += 1
    }
    return hash
  }
}
