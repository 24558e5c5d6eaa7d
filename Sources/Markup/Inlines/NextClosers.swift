/// Where the next of each closing mark stands, so that none is looked for twice.
struct NextClosers {
  enum Kind: Int, CaseIterable {
    case processingInstruction, declaration, characterData, comment, bracket

    var bytes: [UInt8] {
      switch self {
      case .processingInstruction: [0x3F, 0x3E]
      case .declaration: [0x3E]
      case .characterData: [0x5D, 0x5D, 0x3E]
      case .comment: [0x2D, 0x2D, 0x3E]
      case .bracket: [0x5D]
      }
    }
  }

  /// By kind, the place of the first at or behind the last place asked for; -1 before the first question, `Int.max` for none.
  private var places: [Int] = Array(repeating: -1, count: Kind.allCases.count)

  mutating func reset() {
    for index in places.indices { places[index] = -1 }
  }

  /// The place of the first closing mark at or behind `position`, which must not go down from question to question; nil for none.
  mutating func first(
    _ kind: Kind,
    from position: Int,
    in text: UnsafeMutableBufferPointer<UInt8>,
    _ count: Int
  ) -> Int? {
    if places[kind.rawValue] < position {
      let rest = UnsafeMutableBufferPointer(rebasing: text[min(position, count)..<count])
      let found = ByteSearch.first(kind.bytes, in: UnsafeBufferPointer(rest))
      places[kind.rawValue] = found.map { $0 + position } ?? Int.max
    }
    let place = places[kind.rawValue]
    return place == Int.max ? nil : place
  }
}
