#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Standard input line by line and standard output, as bytes.
enum StandardStreams {
  /// Calls `body` with each line that is not empty, without its line ending.
  static func eachLine(_ body: ([UInt8]) -> Void) {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var line: [UInt8] = []
    while true {
      let count = read(0, &buffer, buffer.count)
      guard count > 0 else { break }
      var rest = buffer[0..<count]
      while let end = rest.firstIndex(of: 0x0A) {
        line += rest[rest.startIndex..<end]
        hand(&line, body)
        rest = rest[(end + 1)...]
      }
      line += rest
    }
    hand(&line, body)
  }

  private static func hand(_ line: inout [UInt8], _ body: ([UInt8]) -> Void) {
    if line.last == 0x0D { line.removeLast() }
    if !line.isEmpty { body(line) }
    line.removeAll(keepingCapacity: true)
  }

  /// Writes all bytes.
  static func writeAll(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}
