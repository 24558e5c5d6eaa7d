internal import Diagnostics

/// A comparison that nobody stands: "nobody bakes better than I do", "there isn't a better plumber".
struct Comparison {
  private let sentence: MoveSentence
  private let tokens: TokenSlice

  init(_ sentence: MoveSentence) {
    self.sentence = sentence
    tokens = sentence.tokens
  }

  /// How one begins.
  static let openings: [String] =
    ["nobody", "no one", "no-one"].flatMap { who in
      [
        "does", "do", "knows", "understands", "makes", "gets", "paints", "cuts", "builds", "bakes",
        "cooks", "styles", "sells", "writes", "designs", "fixes", "repairs", "teaches", "cleans",
        "trains", "treats", "delivers", "captures", "plays", "sews", "tunes", "fits", "grows",
        "cares", "handles", "shoots", "can", "works", "listens", "plans", "runs",
      ].map { "\(who) \($0)" }
    }
    + ["there is", "there's", "you will find", "you'll find"].flatMap {
      [
        "\($0) no better", "\($0) no-one better", "\($0) no finer", "\($0) nobody better",
        "\($0) no one better",
      ]
    }
    + [
      "there isn't", "there is not", "you won't find", "you will not find", "you can't find",
      "you will never find", "you'll never find", "you won't meet", "you won't get",
      "you'll struggle to find",
    ].flatMap { ["\($0) a better", "\($0) a finer", "\($0) anyone better", "\($0) a more"] }

  /// The comparison that nobody stands; nil when none is drawn, or a thing or a failing is compared.
  var span: SourceSpan? {
    let counts = sentence.counts
    guard counts.ownPast == 0, counts.because == 0, counts.numbers == 0, counts.words <= 16,
      let match = sentence.matches.first(where: { Self.phrases.contains($0.run) })
    else { return nil }
    let rest = tokens[match.token...].drop { Int($0.start) < match.span.end }
    if Self.nobody.contains(tokens[match.token].hash) {
      // "Like I do", "better than me": the comparison is drawn with the writer.
      guard let mark = rest.firstIndex(where: { Self.than.contains($0.hash) }) else { return nil }
      let isBetter =
        tokens[mark].hash == Self.like || rest.contains { Self.better.contains($0.hash) }
      let isWithMe = tokens[mark...].dropFirst().prefix(2).contains {
        $0.pronoun == .first || $0.pronoun == .firstSubject || $0.pronoun == .we
      }
      guard isBetter, isWithMe, isAtEnd(mark + 3) else { return nil }
      let end = tokens[mark...].prefix(3).prefix { $0.kind != .mark }.last.map { Int($0.end) }
      return SourceSpan(match.span.start, end ?? match.span.end)
    }
    let next = rest.prefix(3).prefix { $0.kind != .mark }
    let trade = next.last(where: Boast.isTrade)
    guard trade != nil || next.isEmpty, !tokens.contains(where: { $0.hash == Self.thanWord })
    else { return nil }
    return SourceSpan(match.span.start, trade.map { Int($0.end) } ?? match.span.end)
  }

  /// Whether a sentence is over at a place, or nearly.
  private func isAtEnd(_ place: Int) -> Bool {
    tokens.suffix(from: min(place, tokens.endIndex)).count { $0.kind != .mark } <= 4
  }

  static let phrases = WordSet.phrases(openings)
  private static let nobody = WordSet("nobody no no-one")
  /// What the writer is named behind.
  private static let than = WordSet("than like")
  private static let thanWord = WordHash.of("than")
  private static let like = WordHash.of("like")
  private static let better = WordSet("better finer more best")
}
