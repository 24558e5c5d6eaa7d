#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Standard input and standard output as bytes.
enum StandardStreams {
  /// The next bytes of standard input, at most `buffer.count` of them, as soon as there are some; empty at its end.
  static func read(into buffer: inout [UInt8]) -> ArraySlice<UInt8> {
    while true {
      let size = buffer.count
      let count = buffer.withUnsafeMutableBytes { bytes in
        Self.systemRead(bytes.baseAddress, size)
      }
      if count < 0, errno == EINTR { continue }
      return buffer[0..<max(0, count)]
    }
  }

  /// All of standard input; nil when it has more than `limit` bytes.
  static func readAll(limit: Int) -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var bytes: [UInt8] = []
    while true {
      let chunk = read(into: &buffer)
      if chunk.isEmpty { return bytes }
      bytes += chunk
      if bytes.count > limit { return nil }
    }
  }

  /// Whether there is more to read this very moment, or nothing any more.
  static var hasMore: Bool {
    var input = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
    return poll(&input, 1, 0) > 0
  }

  /// Writes all bytes; whether the reader is still there.
  static func write(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Self.systemWrite($0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  private static func systemRead(_ place: UnsafeMutableRawPointer?, _ size: Int) -> Int {
    #if canImport(Glibc)
    Glibc.read(0, place, size)
    #else
    Darwin.read(0, place, size)
    #endif
  }

  private static func systemWrite(_ place: UnsafeRawPointer?, _ size: Int) -> Int {
    #if canImport(Glibc)
    Glibc.write(1, place, size)
    #else
    Darwin.write(1, place, size)
    #endif
  }
}
