internal import Synchronization

/// Tells every open page that there is something new to show.
final class LiveEvents: Sendable {
  private struct Listeners {
    var next = 0
    var all: [Int: AsyncStream<Event>.Continuation] = [:]
  }

  /// What a page is told.
  enum Event: Sendable {
    /// The site has changed; show it anew.
    case changed
    /// Nothing has happened; a page that is gone is noticed by this.
    case still
  }

  /// How often a page is told that nothing happened, in seconds.
  private static let beat = 15

  private let listeners = Mutex(Listeners())

  /// How many pages listen.
  var count: Int { listeners.withLock { $0.all.count } }

  /// What happens from now on, until the listener goes away.
  func subscribe() -> AsyncStream<Event> {
    let (stream, continuation) = AsyncStream.makeStream(
      of: Event.self,
      bufferingPolicy: .bufferingNewest(1)
    )
    let key = listeners.withLock { listeners in
      listeners.next += 1
      listeners.all[listeners.next] = continuation
      return listeners.next
    }
    let heart = Task {
      while !Task.isCancelled {
        try await Task.sleep(for: .seconds(Self.beat))
        continuation.yield(.still)
      }
    }
    continuation.onTermination = { [weak self] _ in
      heart.cancel()
      self?.listeners.withLock { $0.all[key] = nil }
    }
    return stream
  }

  /// Tells every page to show the site anew.
  func tellChanged() {
    for listener in listeners.withLock({ Array($0.all.values) }) { listener.yield(.changed) }
  }
}
