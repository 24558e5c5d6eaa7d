internal import Synchronization

/// The error of the earliest of several tasks, whichever thread met it.
final class FirstFault<Fault: Error>: Sendable {
  private let found = Mutex<(index: Int, fault: Fault)?>(nil)

  /// Whether any task failed.
  var isSet: Bool { found.withLock { $0 != nil } }

  /// The error of the task with the lowest index.
  var first: Fault? { found.withLock { $0?.fault } }

  /// Records the error of the task at `index`.
  func set(_ fault: Fault, at index: Int) {
    found.withLock { found in
      if let known = found, known.index <= index { return }
      found = (index, fault)
    }
  }
}
