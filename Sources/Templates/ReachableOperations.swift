/// What a template could do, in itself and in all that it includes, whichever way it takes.
struct ReachableOperations {
  private let program: Program
  /// Where each template ends, by its entry.
  private let ends: [Int: Int]

  /// The operations of the templates of `program`.
  init(_ program: Program) {
    self.program = program
    let entries = program.entries.compactMap(\.self).sorted()
    ends = Dictionary(zip(entries, entries.dropFirst())) { first, _ in first }
  }

  /// Calls `visit` with each operation of the template at `entry`, of what it fills its parents' blocks with, and of the
  /// templates that it calls, each template once.
  func forEach(from entry: Int, _ visit: (Program.Operation) -> Void) {
    var seen: Set<Int> = [entry]
    var waiting = [entry]
    while let template = waiting.popLast() {
      for operation in program.operations[template..<(ends[template] ?? program.operations.count)] {
        visit(operation)
        if case .call(let index) = operation,
          let callee = program.entries[program.calls[index].callee], seen.insert(callee).inserted
        {
          waiting.append(callee)
        }
      }
    }
  }
}
