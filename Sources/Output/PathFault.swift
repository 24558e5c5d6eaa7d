/// Why a planned path cannot be used.
public enum PathFault: Sendable, Equatable {
  /// There is nothing in it.
  case empty
  /// It starts with a slash.
  case absolute
  /// One of its parts is `..`.
  case climbing
  /// One of its parts is empty or `.`.
  case emptyPart
  /// It holds a backslash, which separates folders on some computers.
  case backslash
  /// It holds a NUL byte or another control character.
  case control
  /// One of its parts is a name kept for the manifest or for files being written.
  case reserved
  /// It, or one of its parts, is longer than file systems take.
  case tooLong
  /// The plan names it twice.
  case plannedTwice
  /// It differs from `other` only by case or Unicode form.
  case clash(other: String)
  /// It would be a file and, for the planned path `inside`, also a folder.
  case alsoFolder(inside: String)

  /// What is wrong and what to do, to stand after the path.
  var words: String {
    switch self {
    case .empty: "is empty; give every file a name"
    case .absolute: "starts with '/'; name files relative to the output folder"
    case .climbing: "has a part '..'; name files inside the output folder"
    case .emptyPart: "has a part that is empty or '.'; join names with single slashes"
    case .backslash: "holds a backslash; join names with '/'"
    case .control: "holds a NUL or another control character; use letters, digits and hyphens"
    case .reserved:
      "uses a name that Candor keeps for itself ('\(OutputPath.ownLead)…'); choose another name"
    case .tooLong:
      """
      is too long; keep each name within \(OutputPath.longestName) bytes \
      and the whole within \(OutputPath.longestPath)
      """
    case .plannedTwice: "is planned twice; give one of the two another address"
    case .clash(let other):
      """
      differs from '\(OutputError.shown(other))' only by case or Unicode form, and many computers \
      would take them for one file; give one of the two another address
      """
    case .alsoFolder(let inside):
      """
      would have to be a folder too, for '\(OutputError.shown(inside))'; \
      give one of the two another address
      """
    }
  }
}
