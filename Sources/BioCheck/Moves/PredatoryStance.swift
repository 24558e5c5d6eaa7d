/// What the sentences around a predatory word make of it: something that is repented, or that is refused.
///
/// A confession, a list of what one does not do and a question that is answered with no are all the opposite of a pitch.
struct PredatoryStance {
  private let page: ReadPage
  private let sentence: Int
  private let next: Int?
  private let scene: PredatoryScene

  init(_ sentence: MoveSentence, _ scene: PredatoryScene) {
    page = sentence.page
    self.sentence = sentence.index
    next = sentence.next
    self.scene = scene
  }

  /// Whether the whole sentence stands under a refusal, or is a question that is answered with no.
  var isRefused: Bool { isUnderRefusal || isAnswered }

  private var tokens: TokenSlice { scene.tokens }

  /// How many sentences before a word the heading of its list or section is looked for.
  private static let reach = 40

  /// Whether the writer is sorry for it, in the same sentence, or in the next after a deed that is past.
  var isRepented: Bool {
    let low = max(tokens.startIndex, scene.start - 30)
    let near = tokens[low..<min(tokens.endIndex, scene.end + 30)]
    if repents(near) { return true }
    guard isPast(near) else { return false }
    if leaves(near[scene.end...]) || isFormerTrade { return true }
    guard let next else { return false }
    let after = scene.tokens(of: next).prefix(16)
    return repents(after) || leaves(after)
  }

  /// Whether the sentence before says that the writer was of those who sell, as in "I was a salesman".
  private var isFormerTrade: Bool {
    let words = scene.before
    guard let place = words.firstIndex(where: { Self.sellers.contains($0.hash) }) else {
      return false
    }
    return words[max(words.startIndex, place - 4)..<place].contains {
      Self.formerly.contains($0.hash)
    }
  }

  private func repents(_ words: TokenSlice) -> Bool {
    words.indices.contains { PredatoryRemorse.isSaid(at: $0, in: words) }
  }

  /// "I left", "I stopped": not "I left nothing to chance".
  private func leaves(_ words: TokenSlice) -> Bool {
    words.indices.dropFirst().contains { place in
      guard Self.partings.contains(words[place].hash), Self.first.contains(words[place - 1].hash)
      else { return false }
      guard place + 1 < words.endIndex else { return true }
      return words[place + 1].kind == .mark || Self.afterParting.contains(words[place + 1].hash)
    }
  }

  /// Whether the writer tells of what they once did, rather than have done.
  private func isPast(_ words: TokenSlice) -> Bool {
    words.indices.dropLast().contains { place in
      guard Self.first.contains(words[place].hash) else { return false }
      let rest = words[(place + 1)..<min(words.endIndex, place + 4)]
      return rest.contains { Self.pasts.contains($0.hash) || endsInED($0) }
    }
  }

  private func endsInED(_ token: Token) -> Bool {
    let bytes = page.prose.bytes
    let end = Int(token.end)
    guard token.count > 3, end <= bytes.count else { return false }
    return bytes[end - 2] == 0x65 && bytes[end - 1] == 0x64
  }

  /// Whether it stands in a list or a section whose heading says what the writer does not do.
  private var isUnderRefusal: Bool {
    let sentences = page.prose.sentences
    let isItem = sentences[sentence].block == .item
    if sentences[sentence].block == .heading { return false }
    var place = sentence - 1
    while place >= max(0, sentence - Self.reach), isItem, sentences[place].block == .item {
      place -= 1
    }
    guard place >= 0 else { return false }
    if isItem, sentences[place].block == .paragraph, endsInColon(place) {
      return PredatoryRefusal.isSaid(in: scene.tokens(of: place))
    }
    while place >= max(0, sentence - Self.reach), sentences[place].block != .heading { place -= 1 }
    guard place >= 0, sentences[place].block == .heading else { return false }
    // Under such a heading a whole sentence of the writer's may say what is done instead.
    return (isItem || !tokens.contains { Self.first.contains($0.hash) })
      && PredatoryRefusal.isSaid(in: scene.tokens(of: place))
  }

  private func endsInColon(_ place: Int) -> Bool {
    guard let last = scene.tokens(of: place).last else { return false }
    return last.kind == .mark && last.byte == 0x3A
  }

  /// Whether the sentence is a question that the next one answers with no, as in "There isn't".
  private var isAnswered: Bool {
    guard let next, tokens.last?.byte == 0x3F,
      !tokens.contains(where: { PredatoryRejection.reader.contains($0.hash) })
    else { return false }
    let answer = scene.tokens(of: next)
    guard answer.last?.byte != 0x3F,
      let place = answer.prefix(3).firstIndex(where: { Self.noes.contains($0.hash) })
    else { return false }
    return place + 1 >= answer.endIndex || answer[place + 1].kind == .mark
      || Self.after.contains(answer[place + 1].hash)
  }

  private static let formerly = WordSet("was used")
  private static let sellers = WordSet(
    "salesman saleswoman salesperson closer marketer telemarketer recruiter broker rep copywriter"
  )
  private static let first = WordSet("i we i'd we'd")
  private static let noes = WordSet("no not isn't aren't don't won't never none nope")
  private static let after = WordSet("i there it we here in and any")
  private static let partings = WordSet("left quit stopped resigned walked")
  private static let afterParting = WordSet(
    "when because and in after it that before one at away out"
  )
  private static let pasts = WordSet(
    "was were ran sold built did made wrote taught led got had spent sent went brought took gave upsold"
  )
}
