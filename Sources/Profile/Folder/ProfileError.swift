/// Why a content folder cannot be read at all.
public enum ProfileError: Error, Hashable, Sendable {
  /// There is no such folder.
  case missingFolder(path: String)
  /// There is something at the path, but it is no folder.
  case notAFolder(path: String)
  /// The folder cannot be listed; `reason` is what the system says.
  case unreadableFolder(path: String, reason: String)
}

extension ProfileError: CustomStringConvertible {
  /// The error as one sentence, lower case, without a full stop.
  public var description: String {
    switch self {
    case .missingFolder(let path):
      "cannot find the content folder '\(path)'; make one with a 'site.yml' in it, or name another with '--content'"
    case .notAFolder(let path): "the content folder '\(path)' is a file; name the folder it lies in"
    case .unreadableFolder(let path, let reason): "cannot read the folder '\(path)': \(reason)"
    }
  }
}
