/// Why a preview could not be shown.
public enum PreviewError: Error, Sendable, Equatable, CustomStringConvertible {
  /// Another program listens on the port.
  case portInUse(UInt16)
  /// The port could not be listened on.
  case listening(port: UInt16, reason: String)
  /// Changes cannot be noticed.
  case watching(reason: String)
  /// The system lets nobody watch so many folders.
  case tooManyFolders

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .portInUse(let port):
      "port \(port) is in use, perhaps by another preview; stop that one, or choose another port with '--port'"
    case .listening(let port, let reason):
      "nothing can be served on port \(port): \(reason); choose another with '--port'"
    case .watching(let reason):
      "changes to the files cannot be noticed: \(reason)"
    case .tooManyFolders:
      "there are more folders here than the system lets a program watch;"
        + " raise fs.inotify.max_user_watches, or move what is not content elsewhere"
    }
  }
}
