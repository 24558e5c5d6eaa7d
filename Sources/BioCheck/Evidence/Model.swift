internal import CBioData

/// The weights that were learned from rated bios: a sum of named evidence for each target.
///
/// Targets: 0 reveals, 1 stock, then the facets in the order of `Facet`.
final class Model: Sendable {
  static let shared = Model()
  static let targets = 14
  /// The columns of a word's leanings: the targets, then reveals and stock for the sentences beside it.
  static let columns = 16

  private let table: EmbeddedTable
  /// What a run's weights are multiplied with; the last two lanes mean nothing, here and in all other weights of targets.
  let gramScale: SIMD16<Float>
  /// What a word's leanings are multiplied with.
  let leaningScale: SIMD16<Float>
  /// What every sentence begins with.
  let start: SIMD16<Float>
  private let measures: Int
  private let grams: SlotTable
  private let leanings: Int
  private let words: Int
  /// The weights of a page's own measures.
  let page: PageWeights

  private init() {
    let table = EmbeddedTable(candor_weights)
    self.table = table
    let gramBits = Int(table.word(at: 4))
    let measureCount = Int(table.word(at: 8))
    words = Int(table.word(at: 16))
    var offset = 32
    func floats(_ count: Int) -> [Float] {
      defer { offset += count * 4 }
      return (0..<count).map { table.float(at: offset + $0 * 4) }
    }
    func lanes(_ count: Int) -> SIMD16<Float> {
      SIMD16(floats(count) + [Float](repeating: 0, count: 16 - count))
    }
    gramScale = lanes(Self.targets)
    leaningScale = lanes(Self.columns)
    start = lanes(Self.targets)
    measures = offset
    offset += measureCount * Self.targets * 4
    grams = SlotTable(table, at: offset, bits: gramBits, stride: 4 + Self.targets * 2)
    sieve = Sieve(size: 11, grams.keys)
    offset += (4 + Self.targets * 2) << gramBits
    leanings = offset
    offset += words * Self.columns
    offset = (offset + 3) & ~3
    page = PageWeights(floats(PageWeights.count))
    isUsable =
      measureCount == Measures.count && words == Lexicon.shared.wordCount && offset <= table.count
      && Self.targets == 2 + Facet.allCases.count
  }

  /// What most runs do not pass that have no weights.
  private let sieve: Sieve

  /// Whether the weights were made for the measures and the lexicon of this program.
  let isUsable: Bool

  /// The weight of a measure for a target.
  func measure(_ index: Int, _ target: Int) -> Float {
    table.float(at: measures + (index * Self.targets + target) * 4)
  }

  /// Puts the keys of the runs that may have weights into `keys`, with some that have none.
  ///
  /// The memory fetches what `gram` looks at for them.
  func mayHold(_ runs: borrowing Grams, into keys: inout Pile<UInt64>) {
    keys.removeAll()
    runs.forEach { key, _, _, _ in
      guard sieve.passes(key) else { return }
      grams.fetch(key)
      keys.append(key)
    }
  }

  /// Where a run's weights stand, by its key.
  @inline(__always)
  func gram(_ key: UInt64) -> UnsafeRawPointer? { grams.find(key) }

  /// The weight of the run at `slot` for a target, before it is divided by the root of the number of runs.
  func gram(at slot: UnsafeRawPointer, _ target: Int) -> Float {
    let weight = slot.loadUnaligned(fromByteOffset: 4 + target * 2, as: Int16.self).littleEndian
    return Float(weight) * gramScale[target]
  }

  /// Whether a word's leanings count; words that are only grammar do not.
  func leans(_ row: Int32) -> Bool {
    row >= 0 && table.byte(at: leanings + Int(row) * Self.columns) != 0x80
  }

  /// The leaning of the word in a row of the lexicon.
  func leaning(_ row: Int32, _ column: Int) -> Float {
    let byte = Int8(bitPattern: table.byte(at: leanings + Int(row) * Self.columns + column))
    return Float(byte) * leaningScale[column]
  }

  /// Has the memory fetch the leanings of the word in a row of the lexicon.
  @inline(__always)
  func fetchLeanings(_ row: Int32) { table.fetch(leanings + Int(row) * Self.columns) }

  /// All measures' weights times the measures, for all targets.
  ///
  /// `classes` and `senses` tell which of the vector is not 0.
  func weigh(
    _ vector: [Float],
    classes: UInt32,
    senses senseBits: UInt64,
    _ kinds: borrowing KindReader
  ) -> SIMD16<Float> {
    guard isUsable else { return SIMD16<Float>() }
    var sums = SIMD16<Float>()
    vector.withUnsafeBufferPointer { vector in
      let (senses, surface) = (Measures.senses, Measures.surface)
      var bits = UInt64(classes)
      while let index = bits.takeLowestBit(), index * 3 < senses {
        for place in index * 3..<index * 3 + 3 { sums += row(place) * vector[place] }
      }
      bits = senseBits
      while let index = bits.takeLowestBit(), senses + index * 2 < surface {
        let place = senses + index * 2
        for place in place..<place + 2 { sums += row(place) * vector[place] }
      }
      for index in surface..<vector.count where vector[index] != 0 {
        sums += row(index) * vector[index]
      }
    }
    kinds.forEach { sums += row($0) * $1 }
    return sums
  }

  /// The weights of a measure for all targets.
  @inline(__always)
  private func row(_ measure: Int) -> SIMD16<Float> {
    (table.base + (measures &+ measure &* (Self.targets * 4))).loadUnaligned(as: SIMD16<Float>.self)
  }

  /// A run's weights for all targets, unscaled.
  @inline(__always)
  func runs(at slot: UnsafeRawPointer) -> SIMD16<Float> {
    candor_shorts(slot + 4)
  }

  /// A word's leanings for all columns, unscaled.
  @inline(__always)
  func leanings(_ row: Int32) -> SIMD16<Float> {
    candor_bytes(table.base + (leanings &+ Int(row) &* Self.columns))
  }
}
