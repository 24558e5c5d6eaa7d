import Foundation

/// The messages that have come and were not yet answered.
struct Inbox {
  /// One of them.
  enum Item {
    case request(RequestID, method: String, Data)
    case notification(method: String, Data)
    /// Something that is no message, with what to say about it.
    case fault(RequestID?, ErrorCode, String)
  }

  /// How many may wait before the rest is left where it comes from.
  private static let limit = 1_000

  private var items: [Item] = []
  private var first = 0
  private var cancelled: Set<RequestID> = []

  /// Whether enough is waiting.
  var isFull: Bool { items.count - first >= Self.limit }

  /// Takes a message.
  mutating func take(_ bytes: [UInt8]) {
    let data = Data(SurrogateRepair.isNeeded(for: bytes) ? SurrogateRepair.mended(bytes) : bytes)
    guard let envelope = try? JSONDecoder().decode(Envelope.self, from: data) else {
      return items.append(Self.fault(data))
    }
    switch (envelope.id, envelope.method) {
    case (let id?, let method?): items.append(.request(id, method: method, data))
    case (nil, "$/cancelRequest"): cancel(data)
    case (nil, let method?): items.append(.notification(method: method, data))
    // The answer to the only question we ask; whatever it is, the work goes on.
    case (_?, nil): break
    case (nil, nil): items.append(.fault(nil, .invalidRequest, "a message needs a method"))
    }
  }

  /// Takes what could not be cut into messages.
  mutating func take(_ fault: MessageFramer.Fault) {
    let message =
      switch fault {
      case .noLength: "a header should hold 'Content-Length: ' and a number"
      case .tooLarge(let size):
        "a message of \(size) bytes is too large; at most \(MessageFramer.sizeLimit) are read"
      }
    items.append(.fault(nil, .parseError, message))
  }

  /// The next message, in the order in which they came; nil when none is waiting.
  mutating func next() -> Item? {
    guard first < items.count else {
      items.removeAll(keepingCapacity: items.count < 64)
      (first, cancelled) = (0, [])
      return nil
    }
    let item = items[first]
    items[first] = .notification(method: "", Data())
    first += 1
    guard case .request(let id, _, _) = item, cancelled.remove(id) != nil else { return item }
    return .fault(id, .requestCancelled, "the request was cancelled")
  }

  private mutating func cancel(_ data: Data) {
    guard
      let id = try? JSONDecoder().decode(Parameters<CancelParams>.self, from: data).params.id
    else { return }
    // One that was answered already, or never asked, need not be remembered.
    let isWaiting = items[first...].contains { item in
      if case .request(id, _, _) = item { return true }
      return false
    }
    if isWaiting { cancelled.insert(id) }
  }

  private static func fault(_ data: Data) -> Item {
    if (try? JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed)) == nil {
      return .fault(nil, .parseError, "this is not JSON")
    }
    return .fault(nil, .invalidRequest, "this is JSON, but no message")
  }
}
