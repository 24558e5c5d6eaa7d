#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

extension Disk {
  /// How much is read at once where a file is only compared.
  private static let chunk = 1 << 16

  /// Writes all the bytes.
  func put(_ bytes: UnsafeRawBufferPointer, into file: Int32) throws(Refusal) {
    switch failing?(.write) {
    case .refused(let code): throw Refusal(code: code)
    case .half(let code):
      try putAll(UnsafeRawBufferPointer(rebasing: bytes.prefix(bytes.count / 2)), to: file)
      throw Refusal(code: code)
    case nil: try putAll(bytes, to: file)
    }
  }

  /// Closes a file that was written; some file systems only now say that the disk is full.
  func finish(_ file: Int32) throws(Refusal) {
    if close(file) != 0, errno != EINTR { throw Refusal(code: errno) }
  }

  /// Closes what was only read.
  static func discard(_ descriptor: Int32) {
    _ = close(descriptor)
  }

  /// Whether a file of as many bytes holds exactly these; memory does not grow with it.
  func holds(_ bytes: UnsafeRawBufferPointer, file: Int32) throws(Refusal) -> Bool {
    guard let ours = bytes.baseAddress, !bytes.isEmpty else { return true }
    var offset = 0
    return try withBuffer(of: min(Self.chunk, bytes.count)) { buffer throws(Refusal) in
      while offset < bytes.count {
        let count = min(try take(from: file, into: buffer), bytes.count - offset)
        guard count > 0, let theirs = buffer.baseAddress,
          memcmp(ours + offset, theirs, count) == 0
        else { return false }
        offset += count
      }
      return true
    }
  }

  /// The bytes of a file, or nil when there are more than `limit`.
  func contents(of file: Int32, limit: Int) throws(Refusal) -> [UInt8]? {
    let expected = try status(of: file).size
    guard expected <= limit else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(expected)
    let isWhole = try withBuffer(of: min(Self.chunk, expected + 1)) { buffer throws(Refusal) in
      while true {
        let count = try take(from: file, into: buffer)
        if count == 0 { return true }
        guard count <= limit - bytes.count else { return false }
        bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      }
    }
    return isWhole ? bytes : nil
  }

  private func putAll(_ bytes: UnsafeRawBufferPointer, to file: Int32) throws(Refusal) {
    var offset = 0
    while offset < bytes.count, let start = bytes.baseAddress {
      let count = write(file, start + offset, bytes.count - offset)
      if count > 0 {
        offset += count
      } else if count == 0 || errno != EINTR {
        throw Refusal(code: count == 0 ? ENOSPC : errno)
      }
    }
  }

  /// Reads some bytes; 0 at the end.
  private func take(
    from file: Int32,
    into buffer: UnsafeMutableRawBufferPointer
  ) throws(Refusal) -> Int {
    while true {
      let count = read(file, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      if errno != EINTR { throw Refusal(code: errno) }
    }
  }

  private func withBuffer<Result>(
    of size: Int,
    _ body: (UnsafeMutableRawBufferPointer) throws(Refusal) -> Result
  ) throws(Refusal) -> Result {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 16)
    defer { buffer.deallocate() }
    return try body(buffer)
  }
}
