/// Which blocks a template has, in itself and in all that it includes.
struct ReachableBlocks {
  private let program: Program
  private let reachable: ReachableOperations
  private var known: [Int: Set<Int>] = [:]

  /// The blocks of the templates of `program`.
  init(_ program: Program) {
    self.program = program
    reachable = ReachableOperations(program)
  }

  /// The numbers of the names of all blocks that can be filled from outside the template at `entry`.
  mutating func blocks(of entry: Int) -> Set<Int> {
    if let blocks = known[entry] { return blocks }
    var blocks: Set<Int> = []
    reachable.forEach(from: entry) { operation in
      switch operation {
      case .block(let index): blocks.insert(program.blocks[index].name)
      case .call(let index):
        blocks.formUnion(program.fillings[program.calls[index].fillings].map(\.name))
      case .text, .value, .section, .inverted, .end: break
      }
    }
    known[entry] = blocks
    return blocks
  }
}
