/// Sets words into a box: as large as fits, in lines of nearly one length, and with an ellipsis at last.
struct TextSetter {
  /// A text that is ready to be drawn.
  struct Setting: Equatable {
    var size: Double
    var lines: [String]
  }

  let font: CardFont
  let width, height: Double
  let lines: Int

  /// From one line to the next, in sizes.
  static let lineHeight = 1.14
  /// How small a long text becomes, as a share of its largest size, before it is cut.
  private static let smallest = 0.5
  /// How many characters are looked at: more than any card has room for.
  private static let longest = 300

  /// The words at the largest size, up to `largest`, at which they fit.
  func set(_ text: String, largest: Double) -> Setting {
    let words = text.prefix(Self.longest).split(separator: " ").map(String.init)
    let least = largest * Self.smallest
    var size = largest
    while size > least {
      if let lines = fit(words, size) { return Setting(size: size, lines: lines) }
      size *= 0.96
    }
    return fit(words, least).map { Setting(size: least, lines: $0) }
      ?? Setting(size: least, lines: cut(words, least))
  }

  /// How wide a line is.
  func width(of line: String, _ size: Double) -> Double {
    var (sum, last) = (0, Int?.none)
    for scalar in line.unicodeScalars {
      guard let glyph = font.glyph(scalar) else { continue }
      sum += font.advance(glyph) + (last.map { font.kern($0, glyph) } ?? 0)
      last = glyph
    }
    return Double(sum) * size / Double(font.unitsPerEm)
  }

  /// How high so many lines are, from the top of a capital to the line that the last one stands on.
  func height(of count: Int, _ size: Double) -> Double {
    let capital = Double(font.capHeight) / Double(font.unitsPerEm)
    return size * (capital + Double(count - 1) * Self.lineHeight)
  }
}

extension TextSetter {
  /// The lines at this size, as even as they can be; nil where they do not fit.
  private func fit(_ words: [String], _ size: Double) -> [String]? {
    guard let loose = broken(words, size, within: width), loose.count <= lines,
      height(of: loose.count, size) <= height
    else { return nil }
    guard loose.count > 1 else { return loose }
    // The narrowest that takes no line more.
    var (narrow, wide, best) = (width / 2, width, loose)
    for _ in 0..<10 {
      let middle = (narrow + wide) / 2
      if let even = broken(words, size, within: middle), even.count == loose.count {
        (wide, best) = (middle, even)
      } else {
        narrow = middle
      }
    }
    return best
  }

  /// The words in lines no wider than `limit`; nil where a word is wider.
  private func broken(_ words: [String], _ size: Double, within limit: Double) -> [String]? {
    var lines: [String] = []
    for word in words {
      if let last = lines.last {
        let longer = last + " " + word
        if width(of: longer, size) <= limit {
          lines[lines.count - 1] = longer
          continue
        }
      }
      guard width(of: word, size) <= limit else { return nil }
      lines.append(word)
    }
    return lines
  }

  /// As many words as there is room for, and an ellipsis; a word that is wider than the box is broken.
  private func cut(_ words: [String], _ size: Double) -> [String] {
    let ellipsis = font.glyph("…") == nil ? "..." : "…"
    let room = lines(of: size)
    var lines: [String] = []
    var rest = words[...]
    while let word = rest.first, lines.count < room {
      rest.removeFirst()
      var line = word
      while width(of: line + "-", size) > width, line.count > 1 { line.removeLast() }
      if width(of: word, size) > width {
        rest = [String(word.dropFirst(line.count))] + rest
        line += "-"
      } else {
        while let next = rest.first, width(of: line + " " + next, size) <= width {
          line += " " + next
          rest.removeFirst()
        }
      }
      lines.append(line)
    }
    guard !rest.isEmpty, var last = lines.popLast() else { return lines }
    while width(of: last + ellipsis, size) > width, !last.isEmpty { last.removeLast() }
    while let end = last.last, end == " " || end.isPunctuation { last.removeLast() }
    return lines + [last + ellipsis]
  }

  private func lines(of size: Double) -> Int {
    var count = lines
    while count > 1, height(of: count, size) > height { count -= 1 }
    return count
  }
}
