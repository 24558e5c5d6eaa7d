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
      if isReserved(part) {
        return "a name that Windows keeps for itself; choose another 'slug:' or file name"
      }
    }
    return nil
  }

  /// CON, NUL, COM1 and the like, with or without an ending (source: Microsoft, "Naming Files, Paths, and Namespaces").
  private static func isReserved(_ part: Substring) -> Bool {
    let stem = part.prefix { $0 != "." }
    guard stem.utf8.count == 3 || stem.utf8.count == 4 else { return false }
    switch stem.lowercased() {
    case "con", "prn", "aux", "nul": return true
    case let name where name.hasPrefix("com") || name.hasPrefix("lpt"):
      return name.utf8.count == 4 && name.utf8.last.map { (0x31...0x39).contains($0) } == true
    default: return false
    }
  }
}
