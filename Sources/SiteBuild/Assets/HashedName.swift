internal import Formats

/// Names that change when the bytes do, so that a browser never shows an old file under a new page.
enum HashedName {
  /// How many hexadecimal digits of the hash stand in a name.
  private static let digits = 10

  /// `photos/walk.jpg` becomes `photos/walk.3fa9c1d204.jpg`.
  static func of(_ path: String, bytes: [UInt8]) -> String {
    let hash = ContentHash(of: bytes).hex.prefix(digits)
    var parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let file = parts.removeLast()
    if let dot = file.lastIndex(of: "."), dot != file.startIndex {
      parts.append("\(file[..<dot]).\(hash)\(file[dot...])")
    } else {
      parts.append("\(file).\(hash)")
    }
    return parts.joined(separator: "/")
  }
}
