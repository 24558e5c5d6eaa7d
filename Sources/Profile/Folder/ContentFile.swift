import Diagnostics
import Glibc

/// Reads one file of the content folder, in bounded memory and without waiting for anybody.
enum ContentFile {
  /// The most bytes that a Markdown file may have.
  static let pageLimit = 5 << 20
  /// The most bytes that `site.yml` may have.
  static let siteLimit = 1 << 20

  /// The bytes of the file at `path`, checked to be UTF-8, or what is wrong with it.
  ///
  /// `shownAs` is the path in messages; `limit` is the most bytes that are taken.
  static func read(_ path: String, shownAs: String, limit: Int) -> Reading {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return .fault(complaint(about: errno, shownAs)) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return .fault(complaint(about: errno, shownAs)) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      return .fault(error("this is no file that can be read; remove it", shownAs))
    }
    guard status.st_size <= limit else {
      return .fault(tooLarge(Int(status.st_size), limit: limit, shownAs))
    }
    return bytes(of: descriptor, size: Int(status.st_size), shownAs: shownAs, limit: limit)
  }

  enum Reading {
    case file(SourceFile)
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

  private static func bytes(
    of descriptor: Int32,
    size: Int,
    shownAs: String,
    limit: Int
  ) -> Reading {
    var number: Int32 = 0
    // One byte more than expected, so that a file that grew meanwhile is noticed.
    var capacity = size + 1
    var bytes: [UInt8] = []
    while true {
      let start = bytes.count
      var ended = false
      let chunk = [UInt8](unsafeUninitializedCapacity: capacity - start) { buffer, count in
        while count < buffer.count {
          let got = Glibc.read(
            descriptor,
            buffer.baseAddress?.advanced(by: count),
            buffer.count - count
          )
          if got < 0, errno == EINTR { continue }
          if got < 0 { number = errno }
          ended = got <= 0
          guard got > 0 else { return }
          count += got
        }
      }
      bytes = start == 0 ? chunk : bytes + chunk
      guard number == 0 else { return .fault(complaint(about: number, shownAs)) }
      guard bytes.count <= limit else {
        return .fault(tooLarge(bytes.count, limit: limit, shownAs))
      }
      if ended { break }
      capacity = min(capacity * 2, limit + 1)
    }
    return check(SourceFile(path: shownAs, bytes: bytes), limit: limit)
  }

  /// The file if it has at most `limit` bytes of UTF-8, or what is wrong with it.
  static func check(_ file: SourceFile, limit: Int) -> Reading {
    guard file.bytes.count <= limit else {
      return .fault(tooLarge(file.bytes.count, limit: limit, file.path))
    }
    guard let offset = UTF8Check.firstFault(in: file.bytes) else { return .file(file) }
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
