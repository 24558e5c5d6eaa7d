internal import Formats

/// Names that not every disk takes.
enum FileName {
  /// How many bytes a name may have on the common disks.
  private static let longest = 255

  /// The end of a sentence that says why a path cannot be written everywhere, and what to do; nil when it can.
  static func fault(in path: OutputPath) -> String? {
    if isPlain(path.text.utf8) { return nil }
    for part in path.text.split(separator: "/") {
      if part.utf8.count > longest {
        return "a name of \(part.utf8.count) bytes, and disks take \(longest); choose a shorter one"
      }
      if part == "." || part == ".." { return "which leads out of its folder; take the dots away" }
      if part.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }) {
        return "which holds a character that no name may; take it away"
      }
      if Slug.isReserved(String(part)) {
        return "a name that Windows keeps for itself; choose another 'slug:' or file name"
      }
    }
    return nil
  }

  /// Whether a path is of small letters, digits, hyphens and single dots in names that are neither long nor as short as those
  /// that Windows keeps for itself; most are.
  private static func isPlain(_ path: String.UTF8View) -> Bool {
    var length = 0
    var stem = 0
    for byte in path {
      switch byte {
      case UInt8(ascii: "/"):
        guard length > 4, stem > 4, length < longest else { return false }
        (length, stem) = (0, 0)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"):
        if stem == length { stem += 1 }
        length += 1
      case UInt8(ascii: "."):
        guard length > 0 else { return false }
        length += 1
      default: return false
      }
    }
    return length > 4 && stem > 4 && length < longest
  }
}
