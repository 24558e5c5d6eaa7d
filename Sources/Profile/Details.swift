/// The fields of each kind.
public enum Details: Sendable, Hashable {
  /// The front page.
  case front
  /// A plain page.
  case page
  /// Something the practitioner holds dear.
  case value
  /// An animal.
  case companion(Companion)
  /// Work given away.
  case volunteering(Volunteering)
  /// A book the practitioner wrote.
  case book(Book)
  /// Something the practitioner holds true.
  case belief
  /// A dream.
  case dream(Dream)
  /// How clients are treated.
  case promise(Promise)
  /// For whom, and for whom not.
  case fit(Fit)
  /// A photograph and a paragraph.
  case moment(Moment)
  /// A service or a workshop.
  case offer(Offer)
  /// Words from a reader or client, and the reply.
  case letter(Letter)
  /// A dated post.
  case journal(Journal)

  /// The kind these fields belong to.
  public var kind: Kind {
    switch self {
    case .front: .front
    case .page: .page
    case .value: .value
    case .companion: .companion
    case .volunteering: .volunteering
    case .book: .book
    case .belief: .belief
    case .dream: .dream
    case .promise: .promise
    case .fit: .fit
    case .moment: .moment
    case .offer: .offer
    case .letter: .letter
    case .journal: .journal
    }
  }
}
