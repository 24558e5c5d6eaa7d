/// What a content file is about; a closed set.
public enum Kind: String, Sendable, CaseIterable {
  /// The front page, `index.md`: the opening letter.
  case front
  /// A plain page.
  case page
  /// Something the practitioner holds dear.
  case value
  /// An animal that shares the practitioner's life.
  case companion
  /// Work given away.
  case volunteering
  /// A book the practitioner wrote.
  case book
  /// Something the practitioner holds true, and others may not.
  case belief
  /// A dream, and how a reader could help.
  case dream
  /// How clients are treated.
  case promise
  /// For whom, and for whom not.
  case fit
  /// A photograph, where it was, a paragraph.
  case moment
  /// A service or a workshop.
  case offer
  /// Words from a reader or client, and the reply.
  case letter
  /// A dated post.
  case journal

  /// The folder of this kind's files and the address of the page that gathers them.
  ///
  /// Such as `values`; nil for `front` and `page`.
  public var section: String? {
    switch self {
    case .front, .page: nil
    case .value: "values"
    case .companion: "companions"
    case .volunteering: "volunteering"
    case .book: "books"
    case .belief: "beliefs"
    case .dream: "dreams"
    case .promise: "promise"
    case .fit: "fit"
    case .moment: "moments"
    case .offer: "offers"
    case .letter: "letters"
    case .journal: "journal"
    }
  }

  /// Whether a page of this kind says nothing without a text below its front matter.
  var needsWords: Bool {
    switch self {
    case .front, .page, .value, .belief, .dream, .promise, .journal: true
    // A letter without words has no quotation, which is an error of its own.
    case .companion, .volunteering, .book, .fit, .moment, .offer, .letter: false
    }
  }
}
