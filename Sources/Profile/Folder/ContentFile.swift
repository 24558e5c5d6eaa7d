import Diagnostics
import Formats
import Glibc

/// Reads one file of the content folder, in bounded memory and without waiting for anybody.
package enum ContentFile {
  /// The most bytes that a Markdown file may have.
  package static let pageLimit = 5 << 20
  /// The most bytes that `site.yml` may have.
  static let siteLimit = 1 << 20

  /// The bytes of the file at `path`, checked to be UTF-8, or what is wrong with it.
  ///
  /// `shownAs` is the path in messages; `limit` is the most bytes that are taken.
  static func read(_ path: String, shownAs: String, limit: Int) -> Reading {
    do throws(FileBytes.Fault) {
      let (bytes, stamp) = try FileBytes.readStamped(path, limit: limit)
      return check(SourceFile(path: shownAs, bytes: bytes), stamp: stamp, limit: limit)
    } catch {
      switch error {
      case .refused(let number): return .fault(complaint(about: number, shownAs))
      case .notAFile:
        return .fault(Self.error("this is no file that can be read; remove it", shownAs))
      case .tooLarge(let size): return .fault(tooLarge(size, limit: limit, shownAs))
      }
    }
  }

  enum Reading {
    /// A file, with its stamp where that is certain.
    case file(SourceFile, FileStamp?)
    case fault(Diagnostic)
  }

  /// What the system's error number means for somebody with a text editor.
  static func complaint(about number: Int32, _ path: String) -> Diagnostic {
    switch number {
    case ENOENT:
      error("this file was there a moment ago and is gone; build again", path)
    case EACCES, EPERM:
      error("this file may not be read; give yourself the permission to read it", path)
    case ELOOP: error("this link leads in a circle; remove it", path)
    default: error("this file cannot be read: \(String(cString: strerror(number)))", path)
    }
  }

  static func error(_ message: String, _ path: String) -> Diagnostic {
    Diagnostic(.error, rule: Rule.content, message: message, location: SourceLocation(path: path))
  }

  /// The file if it has at most `limit` bytes of UTF-8, or what is wrong with it.
  static func check(_ file: SourceFile, stamp: FileStamp? = nil, limit: Int) -> Reading {
    guard file.bytes.count <= limit else {
      return .fault(tooLarge(file.bytes.count, limit: limit, file.path))
    }
    guard let offset = UTF8Check.firstFault(in: file.bytes) else { return .file(file, stamp) }
    let byte = String(file.bytes[offset], radix: 16, uppercase: true)
    let isUTF16 = file.bytes.starts(with: [0xFF, 0xFE]) || file.bytes.starts(with: [0xFE, 0xFF])
    let what = isUTF16 ? "this file is UTF-16" : "the byte \(byte) here is not UTF-8"
    let fault = Diagnostic(
      .error,
      rule: Rule.content,
      message: "\(what); save the file as UTF-8",
      location: file.location(SourceSpan(offset, offset + 1))
    )
    return .fault(fault)
  }

  private static func tooLarge(_ size: Int, limit: Int, _ path: String) -> Diagnostic {
    let megabytes = max(1, (size + (1 << 19)) >> 20)
    return error(
      "this file has \(megabytes) MB; at most \(limit >> 20) MB of text are read, so divide it",
      path
    )
  }
}
