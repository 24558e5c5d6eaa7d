/// Makes Markdown at random.
struct RandomMarkup {
  private var numbers: RandomNumbers
  /// How many words are used up; each is used once.
  private(set) var words = 0
  private var definitions: [String] = []

  init(seed: UInt64) { numbers = RandomNumbers(seed: seed) }

  /// Pieces of markup thrown together, as nobody would write them.
  mutating func soup(_ pieces: [String] = Self.pieces) -> String {
    let count = Int.random(in: 1...30, using: &numbers)
    return (0..<count).map { _ in pieces.randomElement(using: &numbers) ?? "" }.joined()
  }

  /// A document with every kind of block and inline, whose words are `w1`, `w2` and so on, each said once.
  mutating func document() -> String {
    words = 0
    definitions = []
    var text = blocks(depth: 0)
    for definition in definitions { text += "\n" + definition }
    return Int.random(in: 0...4, using: &numbers) == 0
      ? text.replacing("\n", with: "\r\n") : text
  }

  static let pieces = [
    "*", "**", "_", "__", "`", "``", "~", "~~", "[", "]", "(", ")", "![", "](", "](/u \"t\")",
    "](<a b>)", "[x]", "[x][]", "[y][x]", "[^1]", "\\", "\\*", "\\|", "&amp;", "&#65;", "&", "<",
    "<b>", "</b>", "<!-- c -->", "<!-- c -- d -->", "<?p?>", "<http://a.b/c?d&amp;e>", "<m@x.org>",
    "http://e.org/a_b", "www.e.org", "me@e.org", " ", " ", "  ", "\n", "\n", "  \n", "\\\n", "\t",
    "a", "b", "word", "über", "日本", "|", "| ", "-", "- ", "* ", "1. ", "> ", ">", "# ", "    ",
    "```", "~~~", "\n\n", "---", "===", "\n---\n", "\n===\n", "\n| a | b |\n|---|:-:|\n| c | d |\n",
    "\n[x]: /url 'ti'\n", "\n[^1]: note\n", "\r\n", "\"", "'", "!", "\n<div>\n", "- [ ] ", "\u{A0}",
    "<!--", "-->", "\0",
  ]
}

extension RandomMarkup {
  private mutating func chance(_ one: Int) -> Bool { Int.random(in: 1...one, using: &numbers) == 1 }

  private mutating func word() -> String {
    words += 1
    return "w\(words)"
  }

  private mutating func line(_ depth: Int = 0) -> String {
    let count = Int.random(in: 1...5, using: &numbers)
    return (0..<count).map { _ in inline(depth) }.joined(separator: " ")
  }

  private mutating func inline(_ depth: Int) -> String {
    guard depth < 3 else { return word() }
    switch Int.random(in: 0...22, using: &numbers) {
    case 0: return "*\(line(depth + 1))*"
    case 1: return "**\(line(depth + 1))**"
    case 2: return "~~\(word())~~"
    case 3: return "`\(word())`"
    case 4: return "[\(word())](/\(word()) \"\(word())\")"
    case 5: return "![\(word())](\(word()).jpg)"
    case 6: return "<https://\(word()).org>"
    case 7: return "www.\(word()).org"
    case 8: return "<b title='\(word())'>\(word())</b>"
    case 9: return "\(word())\\*\(word())"
    case 10: return "\(word()) &amp; \(word())"
    case 11: return "\"\(word())\""
    case 12: return "\(word())@\(word()).org"
    case 13:
      let label = word()
      definitions.append("[\(label)]: /\(word()) '\(word())'")
      return "[\(label)]"
    case 14:
      let label = word()
      definitions.append("[^\(label)]: \(word()) *\(word())*\n    \(word())\n")
      return "\(word())[^\(label)]"
    default: return word()
    }
  }

  private mutating func blocks(depth: Int) -> String {
    let count = Int.random(in: 1...4, using: &numbers)
    return (0..<count).map { _ in block(depth) }.joined(separator: "\n") + "\n"
  }

  /// Lines of a block, each ended.
  private mutating func block(_ depth: Int) -> String {
    switch Int.random(in: 0...(depth < 3 ? 10 : 6), using: &numbers) {
    case 0: return "## \(line())\n"
    case 1: return "\(line())\n\(line())\n===\n"
    case 2: return "| \(line(2)) | \(word()) |\n|---|:-:|\n| \(word())\\|\(word()) | \(line(2)) |\n"
    case 3: return "```\n\(word())\n\n  \(word())\n```\n"
    case 4, 5, 6:
      let end = chance(4) ? "  \n" : chance(4) ? "\\\n" : "\n"
      return "\(line())\(end)\(chance(3) ? "  " : "")\(line())\n"
    case 7: return indented(blocks(depth: depth + 1), "> ", "> ")
    case 8: return indented(blocks(depth: depth + 1), "- ", "  ")
    case 9: return indented(blocks(depth: depth + 1), "1. ", "   ")
    default: return "<div>\n\(word())\n</div>\n"
    }
  }

  private func indented(_ text: String, _ first: String, _ rest: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last == "" { lines.removeLast() }
    return lines.enumerated().map { $0 == 0 ? first + $1 : rest + $1 }.joined(separator: "\n")
      + "\n"
  }
}
