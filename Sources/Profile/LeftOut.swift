public import Formats

/// A content file that is not published, and why.
public struct LeftOut: Sendable, Hashable {
  /// The path inside the content folder, such as `notes/ideas.md`.
  public var path: String
  /// Why it is left out.
  public var reason: Reason

  /// A file that is left out for `reason`.
  public init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// Why a file is left out.
  public enum Reason: Sendable, Hashable {
    /// Markdown without a title and a kind: somebody's notes.
    case stray
    /// Nothing is written in it.
    case empty
    /// It says `draft: true`.
    case draft
    /// It is due on a later day: `publish-from`, or the date of a post that lies ahead.
    case notYet(from: CivilDate)
    /// Its last day, `publish-until`, is over.
    case expired(since: CivilDate)
  }
}
