/// The sentences of a page, as long as its bytes and words stay where they are.
struct ExposurePage {
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: UnsafeBufferPointer<Token>
  let sentences: [Sentence]

  /// The words in a range of the page's tokens.
  func words(_ range: Range<Int>) -> ExposureWords {
    ExposureWords(bytes, UnsafeBufferPointer(rebasing: tokens[range]))
  }

  private static let cuts = WordSet("no apt tel nr ph")

  /// The tokens of the sentence at `next`, and of the one behind it where it was cut behind "No.", which its number
  /// follows; `next` moves behind what is taken.
  func takeSentence(_ next: inout Int) -> Range<Int> {
    let range = sentences[next].tokens
    next += 1
    guard next < sentences.count, range.count > 1, beginsWithNumber(sentences[next].tokens) else {
      return range
    }
    let last = tokens[range.upperBound - 1]
    guard last.kind == .mark, last.byte == 0x2E,
      Self.cuts.contains(tokens[range.upperBound - 2].hash)
    else { return range }
    next += 1
    return range.lowerBound..<sentences[next - 1].tokens.upperBound
  }

  /// The sentence in a range and the one at `next`, for what stands between them.
  func surroundings(_ before: Range<Int>, _ next: Int) -> ExposureSurroundings {
    ExposureSurroundings(
      page: self,
      before: words(before),
      after: words(next < sentences.count ? sentences[next].tokens : 0..<0)
    )
  }

  private func beginsWithNumber(_ range: Range<Int>) -> Bool {
    guard let first = range.first else { return false }
    return tokens[first].kind == .number || tokens[first].kind == .mixed
  }

  /// Whether the sentence before a range or the one at `next` tells of a client's consent.
  func consents(around range: Range<Int>, _ next: Int) -> Bool {
    if next < sentences.count, words(sentences[next].tokens).tellsOfConsent { return true }
    let before = sentences[..<next].last { $0.tokens.upperBound <= range.lowerBound }
    return before.map { words($0.tokens).tellsOfConsent } ?? false
  }
}
