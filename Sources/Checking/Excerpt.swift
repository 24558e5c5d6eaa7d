internal import BioCheck

/// A sentence as it is quoted: on one line, and no longer than there is room for.
struct Excerpt {
  /// The words, with "…" where some are left out.
  let text: String

  /// A sentence's words, cut where it is too long around what tells the facets.
  ///
  /// Up to a third more than `most` characters are left whole: few words would be saved, and they may be the ones that tell.
  init(_ words: String, telling facets: [Facet], most: Int) {
    let whole = Spaced.quoted(words, most: most * 8)
    let bearable = most + most / 3
    guard whole.utf8.count > bearable, whole.count > bearable else {
      text = whole
      return
    }
    let range = ClearestPart(of: whole, telling: facets, most: most).range
    let before = range.lowerBound == whole.startIndex ? "" : "… "
    let behind = range.upperBound == whole.endIndex ? "" : " …"
    text = before + Self.trimmed(whole[range], isCut: !behind.isEmpty) + behind
  }

  /// The words without a mark at their end that leads on to what is left out.
  private static func trimmed(_ words: Substring, isCut: Bool) -> Substring {
    guard isCut, let last = words.last, ",;:–—".contains(last) else { return words }
    return trimmed(words.dropLast().trimmedEnd, isCut: true)
  }
}

extension Substring {
  fileprivate var trimmedEnd: Substring { last == " " ? dropLast() : self }
}
