internal import Diagnostics

extension ReadPage {
  /// The words that remain where the person does not show.
  var guessedFrom: [SourceSpan] {
    var seen: [UInt64] = []
    var spans: [SourceSpan] = []
    seen.reserveCapacity(Self.mostGuessed)
    spans.reserveCapacity(Self.mostGuessed)
    let (isThirdPerson, names) = (!speaker.isFirstPerson, prose.names)
    prose.tokens.withUnsafeBufferPointer { all in
      for index in prose.sentences.indices
      where reveals[index] < 0.5 && !prose.sentences[index].isOthers && mayHoldGuesses(index) {
        let range = prose.sentences[index].tokens
        let words = GuessedWords(
          tokens: all,
          range: range,
          isThirdPerson: isThirdPerson,
          names: names
        )
        for place in range where all[place].classes & GuessedWords.classes != 0 {
          let token = all[place]
          guard !seen.contains(token.hash), words.isGuessed(place) else { continue }
          seen.append(token.hash)
          spans.append(SourceSpan(Int(token.start), Int(token.end)))
          if spans.count == Self.mostGuessed { return }
        }
      }
    }
    return spans
  }

  /// Whether a word that is guessed from may stand in a sentence.
  private func mayHoldGuesses(_ sentence: Int) -> Bool {
    sentence >= evidence.counts.count
      || evidence.counts[sentence].classes & GuessedWords.classes != 0
  }

  /// So few that looking through them is quick.
  private static let mostGuessed = 24
}
