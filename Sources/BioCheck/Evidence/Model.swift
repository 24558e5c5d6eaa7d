internal import CBioData

/// The weights that were learned from rated bios: a sum of named evidence for each column.
final class Model: Sendable {
  static let shared = Model()

  /// What is summed up for a sentence.
  enum Column {
    static let reveals = 0
    static let stock = 1
    /// One for each facet, in the order of `Facet`.
    static let facets = 2
    /// What words say of the sentences beside theirs.
    static let revealsBeside = 14
    static let stockBeside = 15
    /// What a sentence adds to the tone of its page, which tells of the score.
    static let tone = 16
    /// What it adds to the page's tone for each facet.
    static let facetTones = 17
    /// How far anybody could say the sentence of themselves: about 0 where nobody else could, about 1 where everybody could.
    static let platitude = 29
    /// How many there are; the last two mean nothing.
    static let count = 32
  }

  private let table: EmbeddedTable
  /// What a run's weights are multiplied with.
  let gramScale: ColumnSums
  /// What a word's leanings are multiplied with.
  let leaningScale: ColumnSums
  /// What every sentence begins with.
  let start: ColumnSums
  private let measures: Int
  /// The numbers of the runs' rows.
  private let grams: SlotTable
  private let gramRows: Int
  private let gramCount: Int
  private let leanings: Int
  private let words: Int
  /// The weights of a page's own measures.
  let page: PageWeights

  private init() {
    let table = EmbeddedTable(candor_weights)
    self.table = table
    let gramBits = Int(table.word(at: 4))
    let measureCount = Int(table.word(at: 8))
    let columnCount = Int(table.word(at: 12))
    words = Int(table.word(at: 16))
    gramCount = Int(table.word(at: 20))
    var offset = Self.line
    // Each table begins where a line of the cache does.
    func next(_ bytes: Int) -> Int {
      defer { offset += (bytes + Self.line - 1) / Self.line * Self.line }
      return offset
    }
    func columns() -> ColumnSums {
      let place = next(Column.count * 4)
      return offset <= table.count ? ColumnSums(floatsAt: table.base + place) : ColumnSums()
    }
    gramScale = columns()
    leaningScale = columns()
    start = columns()
    measures = next(measureCount * Column.count * 4)
    gramRows = next(gramCount * Self.gramStride)
    leanings = next(words * Column.count)
    grams = SlotTable(table, at: next(8 << min(gramBits, 31)), bits: gramBits, stride: 8)
    sieve = Sieve(size: 11, grams.keys)
    page = PageWeights(
      (0..<PageWeights.count).map { table.float(at: offset + $0 * 4) }
    )
    isUsable =
      measureCount == Measures.count && words == Lexicon.shared.wordCount && offset <= table.count
      && columnCount == Column.count
  }

  /// What most runs do not pass that have no weights.
  private let sieve: Sieve

  /// Whether the weights were made for the measures and the lexicon of this program.
  let isUsable: Bool

  /// The weight of a measure for a column.
  func measure(_ index: Int, _ column: Int) -> Float {
    table.float(at: measures + (index * Column.count + column) * 4)
  }

  private static let line = 64
  private static let gramStride = Column.count * 2

  /// Puts where the weights of runs stand into `rows`, for those that have any, and has the memory fetch them; `keys` is room for
  /// the runs that may have some.
  func find(
    _ runs: borrowing Grams,
    into rows: inout Pile<UnsafeRawPointer?>,
    _ keys: inout Pile<UInt64>
  ) {
    keys.removeAll()
    keys.append(most: runs.items.count * Grams.mostAtOne) { keys in
      var count = 0
      runs.forEach { key, _, _, _ in
        // Put down in any case, and written over by the next where it does not pass: the processor need not guess.
        keys[count] = key
        count &+= sieve.passes(key) ? 1 : 0
      }
      return count
    }
    for key in keys.elements {
      guard let row = gram(key) else { continue }
      candor_fetch(row)
      rows.append(row)
    }
  }

  /// Where a run's weights stand, by its key.
  @inline(__always)
  func gram(_ key: UInt64) -> UnsafeRawPointer? {
    guard let slot = grams.find(key) else { return nil }
    let row = Int(slot.loadUnaligned(fromByteOffset: 4, as: UInt32.self).littleEndian)
    return row < gramCount ? table.base + (gramRows &+ row &* Self.gramStride) : nil
  }

  /// The weight of the run whose weights stand at `row` for a column, before it is divided by the root of the number of runs.
  func gram(at row: UnsafeRawPointer, _ column: Int) -> Float {
    let weight = row.loadUnaligned(fromByteOffset: column * 2, as: Int16.self).littleEndian
    return Float(weight) * gramScale[column]
  }

  /// Whether a word's leanings count; words that are only grammar do not.
  func leans(_ row: Int32) -> Bool { leanings(of: row).leans }

  /// The leaning of the word in a row of the lexicon.
  func leaning(_ row: Int32, _ column: Int) -> Float {
    let byte = Int8(bitPattern: table.byte(at: leanings + Int(row) * Column.count + column))
    return Float(byte) * leaningScale[column]
  }

  /// Has the memory fetch the leanings of the word in a row of the lexicon.
  @inline(__always)
  func fetchLeanings(_ row: Int32) { table.fetch(leanings + Int(row) * Column.count) }

  /// All measures' weights times the measures, for all columns.
  ///
  /// `classes` and `senses` tell which of the vector is not 0; `met` is room to note them in.
  func weigh(
    _ vector: [Float],
    classes: UInt32,
    senses senseBits: UInt64,
    _ kinds: borrowing KindReader,
    _ met: inout Pile<candor_measures>
  ) -> ColumnSums {
    guard isUsable else { return ColumnSums() }
    met.removeAll()
    met.add(classes: classes, senses: senseBits)
    var sums = ColumnSums()
    vector.withUnsafeBufferPointer {
      sums.add(table.base + measures, $0, UnsafeBufferPointer(met.elements))
    }
    kinds.forEach { sums += row($0) * $1 }
    return sums
  }

  /// The weights of a measure for all columns.
  @inline(__always)
  private func row(_ measure: Int) -> ColumnSums {
    ColumnSums(floatsAt: table.base + (measures &+ measure &* (Column.count * 4)))
  }

  /// Where the leanings of the word in a row of the lexicon stand, and whether they count: those of words that are only grammar do not.
  @inline(__always)
  func leanings(of row: Int32) -> (place: UnsafeRawPointer, leans: Bool) {
    // Of a word that is not known the first row is looked at, in vain.
    let place = leanings &+ Int(max(0, row)) &* Column.count
    let isGrammar = table.byte(at: place) == 0x80
    return (table.base + place, row >= 0 && !isGrammar)
  }
}

extension Pile<candor_measures> {
  /// Adds the measures of the classes and senses whose bits are set, and the surface's.
  fileprivate mutating func add(classes: UInt32, senses senseBits: UInt64) {
    let (senses, surface) = (UInt32(Measures.senses), UInt32(Measures.surface))
    var bits = UInt64(classes)
    while let index = bits.takeLowestBit(), index * 3 < senses {
      append(candor_measures(first: UInt32(index * 3), count: 3))
    }
    bits = senseBits
    while let index = bits.takeLowestBit(), senses + UInt32(index) * 2 < surface {
      append(candor_measures(first: senses + UInt32(index) * 2, count: 2))
    }
    // Many of these are 0, which costs less than to ask.
    append(candor_measures(first: surface, count: UInt32(Measures.kinds) - surface))
  }
}
