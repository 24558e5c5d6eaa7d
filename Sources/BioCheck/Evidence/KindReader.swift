/// Finds where in a sentence words of which kinds stand, and what is told where they meet.
///
/// Places are bits of a word; a longer sentence is read in stretches that overlap.
struct KindReader: ~Copyable {
  /// What a word or mark is by its look or as a pronoun; in the order of Scripts/biocheck/knowledge.py, behind the kinds.
  ///
  /// Pronouns come first, in the order of `Pronoun`.
  private enum Form: Int, CaseIterable {
    case i, my, she, her, you, we, name, capital, number, year
    case comma, bracket, quote, bang, pictogram
  }

  /// How many forms there are.
  static let formCount = Form.allCases.count

  private static let stretch = 64
  private static let overlap = 16
  private static let most = 3

  private let search = KindEvidence.shared.search
  private let ranks = KindEvidence.shared.ranks
  private let facetOf = KindEvidence.shared.facets
  private let lexicon = Lexicon.shared
  /// A bit for each kind that the sentence has.
  private var met: UInt64 = 0
  /// How often the sentence has each kind; what `met` does not name means nothing.
  private let counts = Slots<UInt16>(KindEvidence.mostKinds, of: 0)
  /// A bit for each evidence that was found, 64 in a word.
  private var told = InlineArray<2, UInt64>(repeating: 0)
  /// How often each evidence was found; what `told` does not name means nothing.
  private let found = Slots<UInt8>(KindEvidence.mostEvidence, of: 0)
  /// A bit for each kind that stands in the stretch.
  private var kinds: UInt64 = 0
  /// A bit for each form that stands in the stretch.
  private var forms: UInt64 = 0
  /// Where in the stretch each kind and each form stands; what `kinds` and `forms` do not name means nothing.
  private let kindPlaces = Slots<UInt64>(KindEvidence.mostKinds, of: 0)
  private let formPlaces = Slots<UInt64>(Self.formCount, of: 0)
  /// Where in the stretch the words of each group stand.
  private let groups = Slots<UInt64>(KindEvidence.mostGroups, of: 0)

  /// Reads a sentence.
  mutating func read(_ tokens: UnsafeBufferPointer<Token>, names: [UInt64]) {
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
      guard kind < ranks.count, let rank = ranks[kind] else { continue }
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

  /// A bit for each facet of which any evidence was found.
  var facets: UInt16 {
    var found: UInt16 = 0
    for half in told.indices {
      var rest = told[half]
      while let bit = rest.takeLowestBit(), half * 64 + bit < facetOf.count {
        found |= facetOf[half * 64 + bit]
      }
    }
    return found
  }

  private static let roots: [Float] = (0...most).map { Float($0).squareRoot() }
}

extension KindReader {
  /// Notes where the kinds and forms stand in a stretch; those from `counted` on were not counted before.
  private mutating func place(
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
      look(token, 1 &<< UInt64(index), isFirst: token.start == first, names: names)
    }
  }

  @inline(__always)
  private mutating func note(_ number: UInt16, _ offset: Int, _ counted: Int) {
    var rest = lexicon.kinds(number)
    let bit: UInt64 = 1 &<< UInt64(offset)
    while let kind = rest.takeLowestBit() {
      let sign: UInt64 = 1 &<< UInt64(kind)
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
  private mutating func phrases(
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

  @inline(__always)
  private mutating func look(_ token: Token, _ bit: UInt64, isFirst: Bool, names: [UInt64]) {
    guard token.isWord else {
      switch token.kind {
      case .mark: mark(token.byte, bit)
      case .number, .mixed: set(.number, bit)
      case .year:
        set(.number, bit)
        set(.year, bit)
      case .word: break
      }
      return
    }
    // The forms of pronouns stand in the order of the pronouns.
    if token.pronoun != .none { set(Int(token.pronoun.rawValue) &- 1, bit) }
    guard token.form.contains(.capital), token.pronoun != .firstSubject else { return }
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

  @inline(__always)
  private mutating func set(_ form: Form, _ bit: UInt64) { set(form.rawValue, bit) }

  @inline(__always)
  private mutating func set(_ form: Int, _ bit: UInt64) {
    let sign: UInt64 = 1 &<< UInt64(form)
    let places = forms & sign != 0 ? formPlaces[form] : 0
    formPlaces[form] = places | bit
    forms |= sign
  }
}

extension KindReader {
  /// Looks for all evidence in the stretch; what is found oftener in another stretch counts.
  private mutating func weigh() {
    let there = gather()
    let likely = there.leads & there.seconds
    weigh(UInt64(truncatingIfNeeded: likely), 0, there.groups)
    weigh(UInt64(truncatingIfNeeded: likely >> 64), 1, there.groups)
  }

  /// Looks for the evidence whose bits are set, in one half of all evidence.
  @inline(__always)
  private mutating func weigh(_ likely: UInt64, _ half: Int, _ present: UInt128) {
    var rest = likely
    while let bit = rest.takeLowestBit() {
      let evidence = half &* 64 &+ bit
      guard search.needs[evidence] & ~present == 0 else { continue }
      let most = search.moves.withUnsafeBufferPointer { follow($0, from: search.firsts[evidence]) }
      guard most > 0 else { continue }
      let sign: UInt64 = 1 &<< UInt64(bit)
      let before = told[half] & sign != 0 ? found[evidence] : 0
      found[evidence] = max(before, UInt8(truncatingIfNeeded: most))
      told[half] |= sign
    }
  }

  /// Goes through the conditions of one evidence: in how many places the fullest of them ends, 0 when one does not hold.
  @inline(__always)
  private func follow(_ moves: UnsafeBufferPointer<KindSearch.Move>, from first: Int) -> Int {
    var index = first
    let end = moves[index].nextEvidence
    var bits: UInt64 = 0
    var most = 0
    while index < end {
      let move = moves[index]
      let there = groups[Int(move.group)]
      bits = move.isFirst ? there : Self.after(bits, Int(move.distance)) & there
      if bits != 0, !move.isLast {
        index &+= 1
        continue
      }
      guard (bits != 0) != move.isAbsence else { return 0 }
      if !move.isAbsence { most = max(most, bits.nonzeroBitCount) }
      index = move.nextCondition
    }
    return most
  }

  /// Notes where the words of each group stand, and what the kinds and forms of the stretch lead to together.
  private func gather() -> KindSearch.Member {
    groups.fill(0)
    var there = KindSearch.Member()
    let (kinds, forms, count) = (kinds, forms, ranks.count)
    search.members.withUnsafeBufferPointer { members in
      var rest = kinds
      while let kind = rest.takeLowestBit(), kind < members.count {
        gather(members[kind], kindPlaces[kind], &there)
      }
      rest = forms
      while let form = rest.takeLowestBit(), count &+ form < members.count {
        gather(members[count &+ form], formPlaces[form], &there)
      }
    }
    return there
  }

  @inline(__always)
  private func gather(
    _ member: KindSearch.Member,
    _ places: UInt64,
    _ there: inout KindSearch.Member
  ) {
    there.groups |= member.groups
    there.leads |= member.leads
    there.seconds |= member.seconds
    search.memberships.withUnsafeBufferPointer { memberships in
      for place in member.start..<member.end {
        let group = Int(memberships[place])
        groups[group] |= places
      }
    }
  }

  /// The places up to `distance` behind any of `bits`.
  private static func after(_ bits: UInt64, _ distance: Int) -> UInt64 {
    var reached = bits
    var width = 1
    while width < distance {
      let step = min(width, distance &- width)
      reached |= reached &<< UInt64(step)
      width &+= step
    }
    return reached &<< 1
  }
}
