/// A heading, or a line before a list, that says what the writer does not do, have or want.
enum PredatoryRefusal {
  /// Whether it does: "What I don't do", "You won't find here", "Not for you if"; not "If you don't have any of these".
  static func isSaid(in words: TokenSlice) -> Bool {
    guard words.count <= 24 else { return false }
    let denials = words.indices.filter { PredatoryWords.negators.contains(words[$0].hash) }
    guard denials.count < 2, words.last?.byte != 0x3F,
      !words.contains(where: { undoing.contains($0.hash) })
    else { return false }
    guard let place = denials.first else { return isLeft(words) }
    if undone.contains(hash(words, place + 1)) { return false }
    let before = words[max(words.startIndex, place - 3)..<place]
    if before.contains(where: { supposing.contains($0.hash) }) { return false }
    if before.contains(where: { first.contains($0.hash) }) { return true }
    return offered.contains(hash(words, place + 1)) || offered.contains(hash(words, place + 2))
  }

  /// "What I refuse", "Things I gave up".
  private static func isLeft(_ words: TokenSlice) -> Bool {
    words.indices.contains { place in
      left.contains(words[place].hash)
        && words[max(words.startIndex, place - 2)..<place].contains { first.contains($0.hash) }
    }
  }

  private static func hash(_ words: TokenSlice, _ place: Int) -> UInt64 {
    place < words.endIndex ? words[place].hash : 0
  }

  private static let undoing = WordSet("without only just enough until miss yet stop")
  private static let undone = WordSet(
    "only just merely simply sure let stop rest sleep shy afraid ashamed sorry late hesitate easy hard alone"
  )
  private static let supposing = WordSet("if when why unless because")
  private static let first = WordSet("i we i'm we're i've this it that which here isn't")
  private static let offered = WordSet("for find see get here hear offered sold me us")
  private static let left = WordSet(
    "refuse refused reject avoid hate left abandoned dropped gave given stopped quit"
  )
}
