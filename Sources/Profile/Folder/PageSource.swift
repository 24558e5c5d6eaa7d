internal import Synchronization
import Diagnostics

/// The bytes of a content file, which are read when somebody first asks where nobody has yet.
final class PageSource: Sendable {
  private enum State {
    case read(SourceFile)
    case unread(@Sendable () -> SourceFile)
  }

  private let state: Mutex<State>

  /// A file that was read.
  init(_ file: SourceFile) { state = Mutex(.read(file)) }

  /// A file that `read` reads.
  init(reading read: @escaping @Sendable () -> SourceFile) { state = Mutex(.unread(read)) }

  /// The file.
  var file: SourceFile {
    state.withLock { state in
      switch state {
      case .read(let file): return file
      case .unread(let read):
        let file = read()
        state = .read(file)
        return file
      }
    }
  }
}
