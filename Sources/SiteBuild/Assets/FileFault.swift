internal import Formats
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

extension FileBytes {
  /// The most bytes that a published file may have: it is held in memory whole, and hosts take no more.
  private static let publishedLimit = 256 << 20

  /// The bytes of the file at `path`, which is to be published.
  static func published(_ path: String) throws(FileFault) -> [UInt8] {
    do throws(Fault) {
      return try read(path, limit: publishedLimit)
    } catch {
      switch error {
      case .refused(let code): throw .unreadable(path: path, code: code)
      case .notAFile: throw .unreadable(path: path, code: EISDIR)
      case .tooLarge(let size): throw .tooLarge(path: path, size: size, limit: publishedLimit)
      }
    }
  }
}
