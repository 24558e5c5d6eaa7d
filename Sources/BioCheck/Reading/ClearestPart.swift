internal import Diagnostics

/// The part of a long sentence that tells some facets most clearly, so that what proves them stays in a quotation.
///
/// The sentence is read from each place where a clause begins; what tells most is kept. Meant for the few sentences that are shown,
/// not for bulk.
public struct ClearestPart: Sendable {
  /// Where in the text the part stands.
  public let range: Range<String.Index>

  /// The part of at most `most` characters of a text on one line that tells these facets most clearly, cut between words.
  ///
  /// A text that is no longer is its own part; of two parts that tell as much, the first is taken.
  public init(of text: String, telling facets: [Facet], most: Int) {
    var best: (range: Range<String.Index>, weight: Float)?
    for start in Self.starts(in: text) {
      let range = Self.part(of: text, from: start, most: most)
      let weight = Self.weight(text[range], facets) + (start == text.startIndex ? Self.lead : 0)
      if best.map({ $0.weight < weight }) ?? true { best = (range, weight) }
      if range.upperBound == text.endIndex { break }
    }
    range = best?.range ?? text.startIndex..<text.endIndex
  }

  /// How much more a later part must tell than the sentence's beginning.
  private static let lead: Float = 0.05
  /// What having a facet's own words adds.
  private static let ownWords: Float = 0.15
  /// No more beginnings of clauses are tried.
  private static let mostStarts = 24
}

extension ClearestPart {
  /// The text's beginning, and where clauses begin behind a comma, a semicolon, a colon or a dash.
  private static func starts(in text: String) -> [String.Index] {
    var starts = [text.startIndex]
    var isBehindMark = false
    var place = text.startIndex
    while place < text.endIndex, starts.count < mostStarts {
      let end = text[place...].firstIndex(of: " ") ?? text.endIndex
      let word = text[place..<end]
      if isBehindMark, clauseWords.contains(word.lowercased()) { starts.append(place) }
      isBehindMark = word.last.map { ",;:—–".contains($0) } ?? isBehindMark
      place = end == text.endIndex ? end : text.index(after: end)
    }
    return starts
  }

  /// As many whole words from a place on as there is room for.
  private static func part(
    of text: String,
    from start: String.Index,
    most: Int
  ) -> Range<String.Index> {
    guard let end = text.index(start, offsetBy: most, limitedBy: text.endIndex),
      end < text.endIndex
    else { return start..<text.endIndex }
    if text[end] == " " { return start..<end }
    return start..<(text[start..<end].lastIndex(of: " ") ?? end)
  }

  /// How clearly a part tells the facets, were it a sentence by itself.
  private static func weight(_ part: Substring, _ facets: [Facet]) -> Float {
    let prose = Prose(SourceFile(path: "", text: String(part)))
    let evidence = PageEvidence(prose)
    let numbers = Facet.allCases.indices.filter { facets.contains(Facet.allCases[$0]) }
    return prose.sentences.indices.map { sentence in
      let sums = evidence.sums(sentence)
      let worded = evidence.signs[sentence].worded
      return numbers.reduce(0) { sum, facet in
        sum + sums[Model.Column.facets + facet]
          + (worded.contains(FacetSet(number: facet)) ? ownWords : 0)
      }
    }.max() ?? -.infinity
  }

  /// Words with which a clause begins.
  private static let clauseWords: Set<String> = [
    "and", "because", "but", "he", "i", "i'm", "i've", "i’m", "i’ve", "if", "my", "or", "our",
    "she", "since", "so", "that", "the", "then", "there", "they", "though", "until", "we", "when",
    "where", "which", "while", "who", "with", "you",
  ]
}
