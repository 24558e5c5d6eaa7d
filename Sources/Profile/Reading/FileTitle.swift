/// Names a page after its file when nothing else does.
enum FileTitle {
  /// The file's name in words: `strange-little-dog` gives `Strange little dog`, a leading date is left out.
  ///
  /// An `index.md` takes its folder's name.
  static func words(of placement: Placement) -> String {
    var name = placement.stem
    if name.lowercased() == "index" {
      let folders = placement.path.split(separator: "/").dropLast()
      name = folders.last.map { String($0) } ?? name
    }
    var words = name.split(whereSeparator: { $0 == "-" || $0 == "_" || $0 == " " })
    if words.count > 3, words[0].utf8.count == 4, words[..<3].allSatisfy({ Int($0) != nil }) {
      words.removeFirst(3)
    }
    let text = words.joined(separator: " ")
    guard let first = text.first else { return name }
    return first.uppercased() + text.dropFirst()
  }
}
