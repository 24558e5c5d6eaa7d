internal import Glibc

/// Whole files as bytes, in bounded memory and without waiting for anybody.
package enum FileBytes {
  /// Why a file could not be read.
  package enum Fault: Error {
    /// The system refuses, with this error number.
    case refused(Int32)
    /// It is a folder, a pipe or a device.
    case notAFile
    /// It has this many bytes, more than are taken.
    case tooLarge(Int)
  }

  /// The bytes of the file at `path`, of which at most `limit` are taken.
  package static func read(_ path: String, limit: Int) throws(Fault) -> [UInt8] {
    try readStamped(path, limit: limit).bytes
  }

  /// The bytes of the file at `path`, of which at most `limit` are taken, and its stamp from before they were read.
  ///
  /// The stamp is nil where the file was written so lately that it could be written again under the same stamp.
  package static func readStamped(
    _ path: String,
    limit: Int
  ) throws(Fault) -> (bytes: [UInt8], stamp: FileStamp?) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .refused(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .refused(errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    guard status.st_size <= limit else { throw .tooLarge(Int(status.st_size)) }
    let stamp = FileStamp(status)
    let settled = stamp.isSettled(at: FileStamp.now) ? stamp : nil
    // One byte more than expected, so that a file that grew meanwhile is noticed.
    var capacity = Int(status.st_size) + 1
    var bytes: [UInt8] = []
    while true {
      let (chunk, ended) = try read(descriptor, capacity - bytes.count)
      bytes = bytes.isEmpty ? chunk : bytes + chunk
      guard bytes.count <= limit else { throw .tooLarge(bytes.count) }
      if ended { return (bytes, settled) }
      capacity = min(capacity * 2, limit + 1)
    }
  }

  /// The next bytes, at most `most`, and whether the file ends with them.
  private static func read(
    _ descriptor: Int32,
    _ most: Int
  ) throws(Fault) -> (bytes: [UInt8], ended: Bool) {
    var number: Int32 = 0
    var ended = false
    let bytes = [UInt8](unsafeUninitializedCapacity: most) { buffer, count in
      while count < buffer.count {
        let start = buffer.baseAddress?.advanced(by: count)
        let got = Glibc.read(descriptor, start, buffer.count - count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { number = errno }
        ended = got <= 0
        guard got > 0 else { return }
        count += got
      }
    }
    guard number == 0 else { throw .refused(number) }
    return (bytes, ended)
  }
}
