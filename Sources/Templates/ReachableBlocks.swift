/// Which blocks a template has, in itself and in all that it includes.
struct ReachableBlocks {
  private let program: Program
  /// Where each template ends, by its entry.
  private let ends: [Int: Int]
  private var known: [Int: Set<Int>] = [:]

  /// The blocks of the templates of `program`.
  init(_ program: Program) {
    self.program = program
    let entries = program.entries.compactMap(\.self).sorted()
    ends = Dictionary(zip(entries, entries.dropFirst())) { first, _ in first }
  }

  /// The numbers of the names of all blocks that can be filled from outside the template at `entry`.
  mutating func blocks(of entry: Int) -> Set<Int> {
    if let blocks = known[entry] { return blocks }
    var blocks: Set<Int> = []
    var seen: Set<Int> = [entry]
    var waiting = [entry]
    while let template = waiting.popLast() {
      for operation in program.operations[operations(of: template)] {
        switch operation {
        case .block(let index): blocks.insert(program.blocks[index].name)
        case .call(let index):
          let call = program.calls[index]
          blocks.formUnion(program.fillings[call.fillings].map(\.name))
          if let callee = program.entries[call.callee], seen.insert(callee).inserted {
            waiting.append(callee)
          }
        case .text, .value, .section, .inverted, .end: break
        }
      }
    }
    known[entry] = blocks
    return blocks
  }

  private func operations(of entry: Int) -> Range<Int> {
    entry..<(ends[entry] ?? program.operations.count)
  }
}
