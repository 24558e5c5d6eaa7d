/// Finds where in a sentence words of which kinds stand, and what is told where they meet.
///
/// Places are bits of a word; a longer sentence is read in stretches that overlap.
struct KindReader {
  /// What a word or mark is by its look or as a pronoun; in the order of Scripts/biocheck/knowledge.py, behind the kinds.
  private enum Form: Int, CaseIterable {
    case i, my, she, her, you, we, name, capital, number, year
    case comma, bracket, quote, bang, pictogram
  }

  private static let stretch = 64
  private static let overlap = 16
  private static let most = 3

  private let program = KindEvidence.shared
  private let forms = KindEvidence.shared.names.count
  private var places: [UInt64]
  private var groups: [UInt64]
  private var counts: [Int]
  private var found: [Int]

  init() {
    places = [UInt64](repeating: 0, count: program.names.count + Form.allCases.count)
    groups = [UInt64](repeating: 0, count: program.groups.count)
    counts = [Int](repeating: 0, count: program.names.count)
    found = [Int](repeating: 0, count: program.evidence.count)
  }

  /// Reads a sentence.
  mutating func read(_ tokens: ArraySlice<Token>, names: [UInt64]) {
    for kind in counts.indices { counts[kind] = 0 }
    for index in found.indices { found[index] = 0 }
    var start = tokens.startIndex
    let first = tokens.first { $0.isWord }?.start
    while start < tokens.endIndex {
      let end = min(start + Self.stretch, tokens.endIndex)
      place(tokens[start..<end], first: first, names: names, isNew: start == tokens.startIndex)
      weigh()
      if end == tokens.endIndex { break }
      start = end - Self.overlap
    }
  }

  /// Writes the kinds' and the evidence's measures.
  func fill(_ out: inout [Float]) {
    var index = Measures.kinds
    for kind in program.measured {
      let count = counts[kind]
      out[index] = count > 0 ? 1 : 0
      out[index + 1] = count > 1 ? MeasureVector.logs[min(255, count - 1)] : 0
      index += 2
    }
    for count in found {
      out[index] = Self.roots[min(Self.most, count)]
      index += 1
    }
  }

  private static let roots: [Float] = (0...most).map { Float($0).squareRoot() }
}

extension KindReader {
  /// Notes where the kinds and forms stand in a stretch.
  private mutating func place(
    _ tokens: ArraySlice<Token>,
    first: Int32?,
    names: [UInt64],
    isNew: Bool
  ) {
    for index in places.indices { places[index] = 0 }
    let counted = isNew ? 0 : Self.overlap
    for index in tokens.indices {
      let offset = index - tokens.startIndex
      let token = tokens[index]
      if token.kinds != 0 { note(token.kinds, offset, counted) }
      if token.form.contains(.beginsKind) { phrases(at: index, in: tokens, counted) }
      look(token, 1 << UInt64(offset), isFirst: token.start == first, names: names)
    }
  }

  private mutating func note(_ number: UInt16, _ offset: Int, _ counted: Int) {
    var rest = Lexicon.shared.kinds(number)
    let bit: UInt64 = 1 << UInt64(offset)
    while rest != 0 {
      let kind = rest.trailingZeroBitCount
      if kind < counts.count, places[kind] & bit == 0 {
        places[kind] |= bit
        if offset >= counted { counts[kind] += 1 }
      }
      rest &= rest - 1
    }
  }

  /// Notes the phrases of two to four words that begin at a token, each where its last word stands.
  private mutating func phrases(at index: Int, in tokens: ArraySlice<Token>, _ counted: Int) {
    var run = WordHash.chain(0, tokens[index].hash)
    var next = index + 1
    while next < tokens.endIndex, next < index + 4, tokens[next].kind != .mark {
      run = WordHash.chain(run, tokens[next].hash)
      let kinds = Lexicon.shared.kinds(ofPhrase: run)
      if kinds != 0 { note(kinds, next - tokens.startIndex, counted) }
      next += 1
    }
  }

  private mutating func look(_ token: Token, _ bit: UInt64, isFirst: Bool, names: [UInt64]) {
    switch token.kind {
    case .mark: mark(token.byte, bit)
    case .number, .mixed: set(.number, bit)
    case .year:
      set(.number, bit)
      set(.year, bit)
    case .word: break
    }
    switch token.pronoun {
    case .firstSubject: set(.i, bit)
    case .first: set(.my, bit)
    case .third: set(.she, bit)
    case .thirdPossessive: set(.her, bit)
    case .you: set(.you, bit)
    case .we: set(.we, bit)
    case .none: break
    }
    guard token.isWord, token.form.contains(.capital), token.pronoun != .firstSubject else {
      return
    }
    if !isFirst { set(.capital, bit) }
    if names.contains(token.hash) { set(.name, bit) }
  }

  private mutating func mark(_ byte: UInt8, _ bit: UInt64) {
    switch byte {
    case 0x2C: set(.comma, bit)
    case 0x28: set(.bracket, bit)
    case 0x22: set(.quote, bit)
    case 0x21: set(.bang, bit)
    case Glyph.pictogram: set(.pictogram, bit)
    default: break
    }
  }

  private mutating func set(_ form: Form, _ bit: UInt64) { places[forms + form.rawValue] |= bit }
}

extension KindReader {
  /// Looks for all evidence in the stretch; what is found oftener in another stretch counts.
  private mutating func weigh() {
    gather()
    var index = 0
    var bits: UInt64 = 0
    var most = 0
    while index < program.moves.count {
      let move = program.moves[index]
      if move.isFirst {
        bits = groups[move.group]
      } else {
        bits = Self.after(bits, move.distance) & groups[move.group]
      }
      if bits != 0, !move.isLast {
        index += 1
        continue
      }
      guard (bits != 0) != move.isAbsence else {
        most = 0
        index = move.nextEvidence
        continue
      }
      if !move.isAbsence { most = max(most, bits.nonzeroBitCount) }
      index = move.nextCondition
      if index == move.nextEvidence {
        found[move.evidence] = max(found[move.evidence], most)
        most = 0
      }
    }
  }

  /// Where the words of each group stand.
  private mutating func gather() {
    for index in groups.indices { groups[index] = 0 }
    for kind in 0..<min(places.count, program.starts.count - 1) where places[kind] != 0 {
      for place in program.starts[kind]..<program.starts[kind + 1] {
        groups[program.memberships[place]] |= places[kind]
      }
    }
  }

  /// The places up to `distance` behind any of `bits`.
  private static func after(_ bits: UInt64, _ distance: Int) -> UInt64 {
    var reached = bits
    var width = 1
    while width < distance {
      let step = min(width, distance - width)
      reached |= reached << UInt64(step)
      width += step
    }
    return reached << 1
  }
}
