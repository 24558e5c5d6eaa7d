import Glibc

/// Lines and stretches of bytes, in and out.
struct Channel {
  /// What is wrong with the other end.
  enum Fault: Error {
    /// It is gone, or sends lines without end.
    case closed
  }

  private let input: Int32
  private let output: Int32
  private var buffer: [UInt8] = []
  private var place = 0

  /// How long a line may be, in bytes.
  private static let longestLine = 8_192

  init(input: Int32, output: Int32) {
    self.input = input
    self.output = output
  }

  /// The next line without its end; nil when there are no more.
  mutating func line() throws(Fault) -> String? {
    while true {
      if let end = buffer[place...].firstIndex(of: 0x0A) {
        defer { place = end + 1 }
        return String(decoding: buffer[place..<end], as: UTF8.self)
      }
      guard buffer.count - place < Self.longestLine else { throw .closed }
      buffer.removeFirst(place)
      place = 0
      var chunk = [UInt8](repeating: 0, count: Self.longestLine)
      let count = chunk.withUnsafeMutableBytes { take($0) }
      guard count > 0 else {
        if buffer.isEmpty { return nil }
        throw .closed
      }
      buffer += chunk[..<count]
    }
  }

  /// The next `count` bytes.
  mutating func bytes(_ count: Int) throws(Fault) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    let ready = min(count, buffer.count - place)
    bytes.replaceSubrange(0..<ready, with: buffer[place..<(place + ready)])
    place += ready
    var filled = ready
    while filled < count {
      let taken = bytes.withUnsafeMutableBytes {
        take(UnsafeMutableRawBufferPointer(rebasing: $0[filled...]))
      }
      guard taken > 0 else { throw .closed }
      filled += taken
    }
    return bytes
  }

  /// Sends a line.
  func send(_ line: String) throws(Fault) { try send(Array(line.utf8) + [0x0A]) }

  /// Sends bytes.
  func send(_ bytes: [UInt8]) throws(Fault) {
    guard bytes.withUnsafeBytes({ put($0) }) else { throw .closed }
  }

  private func put(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var sent = 0
    while sent < bytes.count, let start = bytes.baseAddress {
      let count = write(output, start + sent, bytes.count - sent)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      sent += count
    }
    return true
  }

  private func take(_ space: UnsafeMutableRawBufferPointer) -> Int {
    while true {
      let count = read(input, space.baseAddress, space.count)
      if count >= 0 || errno != EINTR { return count }
    }
  }
}
