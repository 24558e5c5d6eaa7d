internal import Formats

/// Names that not every disk takes.
enum FileName {
  /// How many bytes a name may have on the common disks.
  private static let longest = 255

  /// The end of a sentence that says why a path cannot be written everywhere, and what to do; nil when it can.
  static func fault(in path: OutputPath) -> String? {
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
}
