/// Collects the folders at the root of a content folder that hold Markdown besides an `index.md`.
struct SectionFolders {
  /// Their names in small letters.
  private(set) var names: Set<String> = []
  /// The folder noted last, since neighbours come one behind the other.
  private var last = ""

  /// Takes notice of the Markdown file at `path`.
  mutating func note(_ path: String) {
    guard let slash = path.utf8.firstIndex(of: 0x2F) else { return }
    let folder = path[..<slash]
    guard folder != last, !Self.isIndex(path[path.utf8.index(after: slash)...]) else { return }
    last = String(folder)
    names.insert(folder.lowercased())
  }

  private static func isIndex(_ name: Substring) -> Bool {
    name.utf8.count <= 14 && ["index.md", "index.markdown"].contains(name.lowercased())
  }
}
