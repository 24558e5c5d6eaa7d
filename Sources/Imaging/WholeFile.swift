internal import Glibc
internal import Synchronization

/// Whole files, written.
enum WholeFile {
  /// The system's reason.
  struct Refusal: Error, Hashable {
    let code: Int32
  }

  /// Tells apart the files that this process writes aside.
  private static let next = Atomic<Int>(0)

  /// Writes a file beside its place and then puts it there, so that nobody ever sees half of it.
  static func write(_ parts: [[UInt8]], to path: String) throws(Refusal) {
    let number = next.wrappingAdd(1, ordering: .relaxed).newValue
    let aside = "\(path).\(getpid())-\(number)"
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = open(aside, flags, 0o644)
    guard descriptor >= 0 else { throw Refusal(code: errno) }
    var refusal = parts.lazy.compactMap { put($0, into: descriptor) }.first
    if close(descriptor) != 0, refusal == nil, errno != EINTR { refusal = Refusal(code: errno) }
    if refusal == nil, rename(aside, path) != 0 { refusal = Refusal(code: errno) }
    if let refusal {
      unlink(aside)
      throw refusal
    }
  }

  private static func put(_ bytes: [UInt8], into descriptor: Int32) -> Refusal? {
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count, let start = buffer.baseAddress {
        let count = Glibc.write(descriptor, start + written, buffer.count - written)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return Refusal(code: count == 0 ? ENOSPC : errno) }
        written += count
      }
      return nil
    }
  }
}
