internal import FlyingSocks

/// The body of an answer that never ends: server-sent events, one chunk each.
///
/// Source of the format: HTML Living Standard, 9.2.
struct EventBody: AsyncBufferedSequence {
  typealias Element = UInt8

  let events: AsyncStream<LiveEvents.Event>

  func makeAsyncIterator() -> Iterator { Iterator(events: events.makeAsyncIterator()) }

  struct Iterator: AsyncBufferedIteratorProtocol {
    var events: AsyncStream<LiveEvents.Event>.AsyncIterator
    private var rest: [UInt8] = []
    private var hasBegun = false

    init(events: AsyncStream<LiveEvents.Event>.AsyncIterator) { self.events = events }

    mutating func next() async -> UInt8? {
      guard let bytes = await nextBuffer(suggested: 1) else { return nil }
      return bytes.first
    }

    mutating func nextBuffer(suggested count: Int) async -> [UInt8]? {
      while rest.isEmpty {
        guard hasBegun else {
          hasBegun = true
          // A page that lost its server looks for it again every half second.
          rest = Array("retry: 500\n: hello\n\n".utf8)
          continue
        }
        switch await events.next() {
        case .changed: rest = Array("event: changed\ndata: \n\n".utf8)
        case .still: rest = Array(": still here\n\n".utf8)
        case nil: return nil
        }
      }
      let bytes = Array(rest.prefix(count))
      rest.removeFirst(bytes.count)
      return bytes
    }
  }
}
