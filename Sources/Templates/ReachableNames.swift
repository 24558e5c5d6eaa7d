/// The names that a template asks for, in itself and in all that it includes.
struct ReachableNames {
  private let program: Program
  /// Where each template begins, in order.
  private let entries: [Int]

  /// The names of the templates of `program`.
  init(_ program: Program) {
    self.program = program
    entries = program.entries.compactMap(\.self).sorted()
  }

  /// Every part of every name that the template at `entry` could show, whichever way it takes.
  func names(of entry: Int) -> Set<String> {
    var names: Set<Int> = []
    var seen: Set<Int> = [entry]
    var waiting = [entry]
    while let template = waiting.popLast() {
      for operation in program.operations[operations(of: template)] {
        switch operation {
        case .value(let path, _), .section(let path, _), .inverted(let path, _):
          names.formUnion(program.parts[path.start..<path.start + path.count])
        case .call(let index):
          if let callee = program.entries[program.calls[index].callee], seen.insert(callee).inserted
          {
            waiting.append(callee)
          }
        case .text, .block, .end: break
        }
      }
    }
    return Set(names.map { program.names[$0] })
  }

  /// A template with what it fills the blocks of its parents with.
  private func operations(of entry: Int) -> Range<Int> {
    entry..<(entries.first { $0 > entry } ?? program.operations.count)
  }
}
