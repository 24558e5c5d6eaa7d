internal import Glibc

/// Why a file could not be read.
public enum FileFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// The system refuses, with this error number.
  case unreadable(path: String, code: Int32)
  /// It has more bytes than are published, `limit` being the most.
  case tooLarge(path: String, size: Int, limit: Int)
  /// The file is another one than the one that was looked into.
  case changed(path: String)

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .unreadable(let path, let code):
      "cannot read '\(path)': \(String(cString: strerror(code))); check that it is there and that you may read it"
    case .tooLarge(let path, let size, let limit):
      "'\(path)' has \(size >> 20) MB, and \(limit >> 20) MB is the most that is published; put it where"
        + " large files are kept, and link to it there"
    case .changed(let path):
      "'\(path)' was changed while the site was being built; build it again"
    }
  }
}

/// Whole files as bytes.
enum FileBytes {
  /// The most bytes that a published file may have: it is held in memory whole, and hosts take no more.
  static let limit = 256 << 20

  /// The bytes of the file at `path`.
  static func read(_ path: String) throws(FileFault) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(path: path, code: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .unreadable(path: path, code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .unreadable(path: path, code: EISDIR) }
    guard status.st_size <= limit else {
      throw .tooLarge(path: path, size: Int(status.st_size), limit: limit)
    }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size) + 1)
    var filled = 0
    while true {
      let count = bytes.withUnsafeMutableBytes { buffer in
        Glibc.read(descriptor, buffer.baseAddress?.advanced(by: filled), buffer.count - filled)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .unreadable(path: path, code: errno) }
      guard count > 0 else { break }
      filled += count
      if filled == bytes.count { bytes.append(contentsOf: repeatElement(0, count: bytes.count)) }
    }
    bytes.removeLast(bytes.count - filled)
    return bytes
  }
}
