internal import Formats

/// Names that change when the bytes do, so that a browser never shows an old file under a new page.
enum HashedName {
  /// How many hexadecimal digits of the hash stand in a name.
  private static let digits = 10

  /// `photos/walk.jpg` becomes `photos/walk.3fa9c1d204.jpg`.
  static func of(_ path: String, bytes: [UInt8]) -> String {
    of(path, hash: ContentHash(of: bytes))
  }

  /// The same for bytes whose hash is known.
  static func of(_ path: String, hash: ContentHash) -> String {
    let hash = hash.hex.prefix(digits)
    var parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let file = parts.removeLast()
    if let dot = file.lastIndex(of: "."), dot != file.startIndex {
      parts.append("\(short(file[..<dot])).\(hash)\(file[dot...])")
    } else {
      parts.append("\(short(file[...])).\(hash)")
    }
    return parts.joined(separator: "/")
  }

  /// How many bytes of a name are kept, so that the hash and an ending fit into the 255 that disks take.
  private static let longestStem = 200

  private static func short(_ stem: Substring) -> Substring {
    var stem = stem
    while stem.utf8.count > longestStem { stem.removeLast() }
    return stem
  }
}
