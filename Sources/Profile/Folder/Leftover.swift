/// Knows the files that editors, systems and synchronisers leave behind.
enum Leftover {
  /// Whether a name is one of theirs: a dotfile, a backup, a half-written or conflicted copy.
  static func isLeftover(_ name: String) -> Bool {
    let bytes = name.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    guard let first = bytes.first, let last = bytes.last else { return true }
    if first == UInt8(ascii: ".") { return true }
    if last == UInt8(ascii: "~") || bytes.starts(with: [0x7E, 0x24]) { return true }
    if first == UInt8(ascii: "#"), last == UInt8(ascii: "#") { return true }
    if systemFiles.contains(bytes) { return true }
    if let dot = bytes.lastIndex(of: UInt8(ascii: ".")), endings.contains(Array(bytes[dot...])) {
      return true
    }
    return bytes.count > 16 && conflicts.contains { contains($0, in: bytes) }
  }

  private static let endings = set([
    ".bak", ".swp", ".swo", ".tmp", ".orig", ".rej", ".part", ".crdownload",
  ])
  private static let systemFiles = set(["thumbs.db", "desktop.ini"])
  /// Dropbox and Nextcloud write the first, Syncthing the second.
  private static let conflicts = ["conflicted copy", ".sync-conflict-"].map { Array($0.utf8) }

  private static func set(_ names: [String]) -> Set<[UInt8]> { Set(names.map { Array($0.utf8) }) }

  private static func contains(_ wanted: [UInt8], in bytes: [UInt8]) -> Bool {
    guard let first = wanted.first, bytes.count >= wanted.count else { return false }
    return (0...(bytes.count - wanted.count)).contains { start in
      bytes[start] == first && bytes[start..<start + wanted.count].elementsEqual(wanted)
    }
  }
}
