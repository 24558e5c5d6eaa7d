/// Why the disk or the system refused.
public enum DiskFault: Sendable, Equatable {
  /// This user may not read or change it.
  case permission
  /// There is no room left, or the user's share is used up.
  case full
  /// The disk takes no changes.
  case readOnly
  /// The file system does not take a name of this length.
  case nameTooLong
  /// Another reason, with the system's number and words for it.
  case refused(code: Int32, words: String)

  /// What is wrong and what to do, to stand after the path.
  var words: String {
    switch self {
    case .permission:
      "may not be read or changed by this user; change its owner or mode, or build somewhere else"
    case .full:
      "found no room on the disk; make room and build again, and the site will be completed"
    case .readOnly: "is on a disk that takes no changes; build somewhere else"
    case .nameTooLong: "is too long a name for this disk; give the page a shorter address"
    case .refused(let code, let words):
      "was refused by the system: \(words) (error \(code)); check the disk and build again"
    }
  }
}
