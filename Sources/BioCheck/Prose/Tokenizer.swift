/// Cuts a stretch of bytes into words, numbers and marks.
struct Tokenizer {
  let bytes: UnsafeBufferPointer<UInt8>

  /// Appends the tokens of `range`, at most `limit`, and says whether a double quotation mark is among them.
  func tokens(in range: Range<Int>, limit: Int, into tokens: inout Pile<Token>) -> Bool {
    var holdsQuote = false
    let first = tokens.count
    var index = range.lowerBound
    var spaced = true
    while index < range.upperBound, tokens.count < limit {
      let byte = bytes[index]
      if byte <= 0x20 {
        spaced = true
        index &+= 1
        continue
      }
      if Self.isWordByte(byte),
        byte < 0x80 || Glyph.at(index, in: bytes, end: range.upperBound).isLetter
      {
        index = word(from: index, end: range.upperBound, spaced, into: &tokens)
        spaced = false
        continue
      }
      let glyph = Glyph.at(index, in: bytes, end: range.upperBound)
      if glyph.isSpace {
        spaced = true
      } else {
        let mark = Self.mark(glyph, at: index, spaced)
        if Self.isCrowd(mark, tokens.elements, from: first) {
          tokens.elements[tokens.count - 1].end = mark.end
        } else {
          tokens.append(mark)
        }
        holdsQuote = holdsQuote || glyph.mark == 0x22
        spaced = false
      }
      index &+= glyph.length
    }
    return holdsQuote
  }

  @inline(__always)
  static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  @inline(__always)
  private static func mark(_ glyph: Glyph, at index: Int, _ spaced: Bool) -> Token {
    Token(
      start: Int32(truncatingIfNeeded: index),
      end: Int32(truncatingIfNeeded: index &+ glyph.length),
      hash: WordHash.add(glyph.mark, to: WordHash.start),
      kind: .mark,
      form: spaced ? .spaced : [],
      byte: glyph.mark
    )
  }

  /// How many marks of one kind in a row say more than one of them does.
  private static let mostAlike = 3

  /// Whether a mark follows a row of the same, so that it says nothing more: the fourth "!" and all behind it.
  @inline(__always)
  private static func isCrowd(
    _ mark: Token,
    _ tokens: UnsafeMutableBufferPointer<Token>,
    from first: Int
  ) -> Bool {
    let last = tokens.count - 1
    guard last - first >= mostAlike - 1, tokens[last].kind == .mark, mark.byte != 0x22 else {
      return false
    }
    return tokens[(last - mostAlike + 1)...last].allSatisfy {
      $0.kind == .mark && kind($0) == kind(mark)
    }
  }

  /// What a mark is counted as: "!" and "?" are one.
  private static func kind(_ mark: Token) -> UInt8 { mark.byte == 0x3F ? 0x21 : mark.byte }

  /// A run of letters and digits, with apostrophes inside and hyphens between.
  private func word(
    from start: Int,
    end: Int,
    _ spaced: Bool,
    into tokens: inout Pile<Token>
  ) -> Int {
    var index = start
    var hash = WordHash.start
    var shape = Shape()
    while index < end {
      index = letters(from: index, end: end, &hash, &shape)
      guard index < end else { break }
      let byte = bytes[index]
      if byte < 0x80 {
        guard byte == 0x27 || byte == 0x2D, joins(index, 1, end) else {
          break
        }
        hash = WordHash.add(byte, to: hash)
        shape.joined(byte)
        index += 1
        continue
      }
      let glyph = Glyph.at(index, in: bytes, end: end)
      if glyph.isLetter {
        for offset in index..<index + glyph.length { hash = WordHash.add(bytes[offset], to: hash) }
        shape.foreign(glyph.length)
        index += glyph.length
      } else if glyph.mark == 0x27, joins(index, glyph.length, end) {
        hash = WordHash.add(0x27, to: hash)
        shape.joined(0x27)
        index += glyph.length
      } else {
        break
      }
    }
    tokens.append(shape.token(bytes, start, max(index, start + 1), hash, spaced))
    return max(index, start + 1)
  }

  /// Past the ASCII letters and digits at `start`, which `hash` and `shape` take in.
  @inline(__always)
  private func letters(
    from start: Int,
    end: Int,
    _ hash: inout UInt64,
    _ shape: inout Shape
  ) -> Int {
    var index = start
    var (capitals, digits) = (0, 0)
    while index < end {
      let byte = bytes[index]
      let lower = byte | 0x20
      if lower &- 0x61 < 26 {
        // A capital lacks the bit that its small letter has.
        capitals &+= Int((byte ^ lower) &>> 5)
        hash = WordHash.add(lower, to: hash)
      } else if byte &- 0x30 < 10 {
        digits &+= 1
        hash = WordHash.add(byte, to: hash)
      } else {
        break
      }
      index &+= 1
    }
    shape.letters &+= index &- start &- digits
    shape.capitals &+= capitals
    shape.digits &+= digits
    return index
  }

  private func joins(_ index: Int, _ length: Int, _ end: Int) -> Bool {
    let next = index + length
    return next < end && Self.isWordByte(bytes[next])
      && Glyph.at(next, in: bytes, end: end).isLetter
  }
}

/// What is learned about a word while its bytes go by.
private struct Shape {
  var letters = 0
  var capitals = 0
  var digits = 0
  /// How many letters are of two bytes, and how many apostrophes and hyphens there are.
  var pairs = 0
  var joints = 0
  var apostrophe = false

  /// Longer runs of letters than this are no word of any tongue that is written with these.
  private static let longestWord = 64

  mutating func foreign(_ length: Int) {
    letters += 1
    if length == 2 { pairs &+= 1 }
  }

  mutating func joined(_ byte: UInt8) {
    joints &+= 1
    if byte == 0x27 { apostrophe = true }
  }

  @inline(__always)
  func token(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ start: Int,
    _ end: Int,
    _ hash: UInt64,
    _ spaced: Bool
  ) -> Token {
    var kind = Token.Kind.word
    let first = bytes[start]
    if first &- 0x30 < 10 {
      let isYear = digits == 4 && letters == 0 && end - start == 4
      let century = isYear ? (Int(first) - 0x30) * 10 + Int(bytes[start + 1]) - 0x30 : 0
      kind = letters > 0 || digits < end - start ? .mixed : .number
      if century == 19 || century == 20 { kind = .year }
    }
    var form: Token.Form = spaced ? .spaced : []
    // Scripts that leave no space between words have letters of three bytes.
    if end - start > Self.longestWord, letters + digits + joints > Self.longestWord,
      letters + digits + joints + pairs == end - start
    {
      kind = .mark
      return Token(
        start: Int32(truncatingIfNeeded: start),
        end: Int32(truncatingIfNeeded: end),
        hash: WordHash.add(0, to: WordHash.start),
        kind: .mark,
        form: form,
        byte: 0
      )
    }
    if first &- 0x41 < 26 { form.insert(.capital) }
    if letters > 1, capitals == letters { form.insert(.acronym) }
    if apostrophe { form.insert(.apostrophe) }
    return Token(
      start: Int32(truncatingIfNeeded: start),
      end: Int32(truncatingIfNeeded: end),
      hash: hash,
      kind: kind,
      form: form,
      byte: first < 0x80 && (first | 0x20) &- 0x61 < 26 ? first | 0x20 : first
    )
  }
}
