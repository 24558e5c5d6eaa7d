import Foundation

/// The messages that were not yet sent.
struct Outbox {
  private var bytes: [UInt8] = []

  /// Adds a message behind its header.
  mutating func add(_ message: some Encodable) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(message) else { return }
    bytes += Array("Content-Length: \(data.count)\r\n\r\n".utf8)
    bytes += data
  }

  /// All of them, each once.
  mutating func take() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }
}
