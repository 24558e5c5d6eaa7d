/// Finds where in a sentence words of which kinds stand, and what is told where they meet.
///
/// Places are bits of a word; a longer sentence is read in stretches that overlap.
final class KindReader {
  /// What a word or mark is by its look or as a pronoun; in the order of Scripts/biocheck/knowledge.py, behind the kinds.
  private enum Form: Int, CaseIterable {
    case i, my, she, her, you, we, name, capital, number, year
    case comma, bracket, quote, bang, pictogram
  }

  private static let stretch = 64
  private static let overlap = 16
  private static let most = 3

  private let program = KindEvidence.shared
  private let lexicon = Lexicon.shared
  /// A bit for each kind that the sentence has.
  private var met: UInt64 = 0
  /// How often the sentence has each kind; what `met` does not name means nothing.
  private var counts = InlineArray<64, UInt16>(repeating: 0)
  /// A bit for each evidence that was found, 64 in a word.
  private var told = InlineArray<2, UInt64>(repeating: 0)
  /// How often each evidence was found; what `told` does not name means nothing.
  private var found = InlineArray<128, UInt8>(repeating: 0)
  /// A bit for each kind that stands in the stretch.
  private var kinds: UInt64 = 0
  /// A bit for each form that stands in the stretch.
  private var forms: UInt64 = 0
  /// Where in the stretch each kind and each form stands; what `kinds` and `forms` do not name means nothing.
  private var kindPlaces = InlineArray<64, UInt64>(repeating: 0)
  private var formPlaces = InlineArray<16, UInt64>(repeating: 0)
  /// Where in the stretch the words of each group stand.
  private var groups = InlineArray<128, UInt64>(repeating: 0)

  /// Reads a sentence.
  func read(_ tokens: ArraySlice<Token>, names: [UInt64]) {
    tokens.withUnsafeBufferPointer { read($0, names) }
  }

  private func read(_ tokens: UnsafeBufferPointer<Token>, _ names: [UInt64]) {
    met = 0
    told = InlineArray(repeating: 0)
    var start = 0
    let first = tokens.first { $0.isWord }?.start
    while start < tokens.count {
      let end = min(start + Self.stretch, tokens.count)
      let stretch = UnsafeBufferPointer(rebasing: tokens[start..<end])
      place(stretch, first: first, names: names, counted: start == 0 ? 0 : Self.overlap)
      weigh()
      if end == tokens.count { break }
      start = end - Self.overlap
    }
  }

  /// Calls `visit` with each of the kinds' and the evidence's measures that is not 0, in their order.
  @inline(__always)
  func forEach(_ visit: (_ measure: Int, _ value: Float) -> Void) {
    let (start, logs, roots) = (Measures.kinds, MeasureVector.logs, Self.roots)
    var rest = met
    while let kind = rest.takeLowestBit() {
      guard kind < program.ranks.count, let rank = program.ranks[kind] else { continue }
      visit(start + rank * 2, 1)
      if counts[kind] > 1 { visit(start + rank * 2 + 1, logs[min(255, Int(counts[kind]) - 1)]) }
    }
    let evidence = Measures.evidence
    for half in told.indices {
      var rest = told[half]
      while let bit = rest.takeLowestBit() {
        let index = half * 64 + bit
        visit(evidence + index, roots[min(Self.most, Int(found[index]))])
      }
    }
  }

  private static let roots: [Float] = (0...most).map { Float($0).squareRoot() }
}

extension KindReader {
  /// Notes where the kinds and forms stand in a stretch; those from `counted` on were not counted before.
  private func place(
    _ tokens: UnsafeBufferPointer<Token>,
    first: Int32?,
    names: [UInt64],
    counted: Int
  ) {
    kinds = 0
    forms = 0
    for index in tokens.indices {
      let token = tokens[index]
      if token.kinds != 0 { note(token.kinds, index, counted) }
      if token.form.contains(.beginsKind) { phrases(at: index, in: tokens, counted) }
      look(token, 1 << UInt64(index), isFirst: token.start == first, names: names)
    }
  }

  private func note(_ number: UInt16, _ offset: Int, _ counted: Int) {
    var rest = lexicon.kinds(number)
    let bit: UInt64 = 1 << UInt64(offset)
    while let kind = rest.takeLowestBit() {
      let sign: UInt64 = 1 << UInt64(kind)
      let places = kinds & sign != 0 ? kindPlaces[kind] : 0
      guard places & bit == 0 else { continue }
      kindPlaces[kind] = places | bit
      kinds |= sign
      guard offset >= counted else { continue }
      counts[kind] = met & sign != 0 ? counts[kind] + 1 : 1
      met |= sign
    }
  }

  /// Notes the phrases of two to four words that begin at a token, each where its last word stands.
  private func phrases(
    at index: Int,
    in tokens: UnsafeBufferPointer<Token>,
    _ counted: Int
  ) {
    var run = WordHash.chain(0, tokens[index].hash)
    var next = index + 1
    while next < tokens.count, next < index + 4, tokens[next].kind != .mark {
      run = WordHash.chain(run, tokens[next].hash)
      let kinds = lexicon.kinds(ofPhrase: run)
      if kinds != 0 { note(kinds, next, counted) }
      next += 1
    }
  }

  private func look(_ token: Token, _ bit: UInt64, isFirst: Bool, names: [UInt64]) {
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

  private func mark(_ byte: UInt8, _ bit: UInt64) {
    switch byte {
    case 0x2C: set(.comma, bit)
    case 0x28: set(.bracket, bit)
    case 0x22: set(.quote, bit)
    case 0x21: set(.bang, bit)
    case Glyph.pictogram: set(.pictogram, bit)
    default: break
    }
  }

  private func set(_ form: Form, _ bit: UInt64) {
    let sign: UInt64 = 1 << UInt64(form.rawValue)
    let places = forms & sign != 0 ? formPlaces[form.rawValue] : 0
    formPlaces[form.rawValue] = places | bit
    forms |= sign
  }
}

extension KindReader {
  /// Looks for all evidence in the stretch; what is found oftener in another stretch counts.
  private func weigh() {
    let present = gather()
    for evidence in program.evidence.indices where program.needs[evidence] & ~present == 0 {
      weigh(evidence)
    }
  }

  private func weigh(_ evidence: Int) {
    var index = program.firsts[evidence]
    let end = program.moves[index].nextEvidence
    var bits: UInt64 = 0
    var most = 0
    while index < end {
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
      guard (bits != 0) != move.isAbsence else { return }
      if !move.isAbsence { most = max(most, bits.nonzeroBitCount) }
      index = move.nextCondition
    }
    guard most > 0 else { return }
    let (half, sign) = (evidence / 64, UInt64(1) << UInt64(evidence % 64))
    let before = told[half] & sign != 0 ? found[evidence] : 0
    found[evidence] = max(before, UInt8(truncatingIfNeeded: most))
    told[half] |= sign
  }

  /// Notes where the words of each group stand, and gives a bit for each group that stands anywhere.
  private func gather() -> UInt128 {
    groups = InlineArray(repeating: 0)
    var present: UInt128 = 0
    var rest = kinds
    while let kind = rest.takeLowestBit() { gather(kind, kindPlaces[kind], &present) }
    rest = forms
    while let form = rest.takeLowestBit() {
      gather(program.names.count + form, formPlaces[form], &present)
    }
    return present
  }

  private func gather(_ member: Int, _ places: UInt64, _ present: inout UInt128) {
    guard member + 1 < program.starts.count else { return }
    for place in program.starts[member]..<program.starts[member + 1] {
      let group = program.memberships[place]
      groups[group] |= places
      present |= 1 << UInt128(group)
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
