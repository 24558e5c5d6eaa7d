public import Formats

extension CardArtist {
  /// What a card is made from: other words, another design or another way of drawing give another value.
  public func digest(_ wording: Wording) -> ContentHash {
    let words = [wording.title, wording.name, wording.initial, wording.address]
    let lines = words.map { $0.map { "+\($0)" } ?? "-" }
    return ContentHash(of: Array(([designDigest] + lines).joined(separator: "\n").utf8))
  }

  /// Of everything that is the same on every card.
  static func digest(_ design: CardDesign, _ base: Canvas) -> String {
    var lines = ["\(version)"]
    lines.append(base.pixels.withUnsafeBytes { ContentHash(of: $0).hex })
    lines += design.fonts.map(\.digest.hex)
    for text in design.texts {
      let numbers = [
        text.font, text.size, text.lines, text.left, text.top, text.width, text.height,
        text.strength, Int(text.colour.red), Int(text.colour.green), Int(text.colour.blue),
      ]
      let names = [text.words.rawValue, text.align.rawValue, text.across.rawValue]
      lines.append("\(names) \(numbers)")
    }
    return lines.joined(separator: "\n")
  }
}
