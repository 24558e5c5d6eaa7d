internal import Synchronization

/// Tells every open page which edition of the site is the newest.
final class LiveEvents: Sendable {
  /// One page that listens; it is told on any thread.
  typealias Listener = @Sendable (_ edition: Edition) -> Void

  private struct State {
    var edition: Edition
    var next = 0
    var listeners: [Int: Listener] = [:]
  }

  private let state: Mutex<State>

  /// Nobody listens yet, and `edition` is the newest.
  init(_ edition: Edition) { state = Mutex(State(edition: edition)) }

  /// How many pages listen.
  var count: Int { state.withLock { $0.listeners.count } }

  /// Tells `listener` the newest edition now and each one from now on, until it is forgotten by the key.
  func add(_ listener: @escaping Listener) -> Int {
    let (edition, key) = state.withLock { state in
      state.next += 1
      state.listeners[state.next] = listener
      return (state.edition, state.next)
    }
    listener(edition)
    return key
  }

  /// Forgets a listener.
  func remove(_ key: Int) {
    state.withLock { $0.listeners[key] = nil }
  }

  /// Tells every page that there is a new edition.
  func tell(_ edition: Edition) {
    let listeners = state.withLock { state in
      state.edition = edition
      return Array(state.listeners.values)
    }
    for listener in listeners { listener(edition) }
  }
}
