/// Which closing tag belongs to which opening one.
struct TagPairs {
  /// The other tag of each tag's pair, by index; nil for tags that stand alone.
  private(set) var partner: [Int?]
  /// Whether a tag is a block directly inside a parent: what the parent's block is filled with.
  private(set) var fills: [Bool]
  /// What is wrong.
  private(set) var problems: [SyntaxProblem] = []

  /// Deeper nesting is a mistake or an attack.
  static let deepest = 500

  private let tags: [Tag]
  private let bytes: [UInt8]
  private var open: [Int] = []

  /// The pairs of `tags`, whose names stand in `bytes`.
  init(_ tags: [Tag], in bytes: [UInt8]) {
    self.tags = tags
    self.bytes = bytes
    partner = Array(repeating: nil, count: tags.count)
    fills = Array(repeating: false, count: tags.count)
    pair()
  }
}

extension TagPairs {
  private mutating func pair() {
    for (index, tag) in tags.enumerated() where problems.count < TagScanner.mostProblems {
      if tag.opens {
        guard open.count < Self.deepest else {
          problems.append(.tooDeep(tag))
          return
        }
        fills[index] = tag.kind == .block && open.last.map { tags[$0].kind == .parent } == true
        open.append(index)
      } else if tag.kind == .close {
        close(index)
      }
    }
    for index in open { problems.append(.unclosed(tags[index], before: nil)) }
  }

  private mutating func close(_ index: Int) {
    let tag = tags[index]
    guard let top = open.last else {
      problems.append(.strayClose(tag))
      return
    }
    if let match = open.lastIndex(where: { name(of: $0) == bytes[tag.name] }) {
      for unclosed in open[(match + 1)...] {
        problems.append(.unclosed(tags[unclosed], before: tag))
      }
      partner[open[match]] = index
      partner[index] = open[match]
      open.removeSubrange(match...)
    } else {
      problems.append(.wrongClose(tag, of: tags[top]))
      open.removeLast()
    }
  }

  private func name(of index: Int) -> ArraySlice<UInt8> { bytes[tags[index].name] }
}
