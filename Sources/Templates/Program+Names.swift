extension Program {
  /// Every part of every name that the template at `entry` could show, in itself and in all that it includes.
  func names(shownFrom entry: Int) -> Set<String> {
    var numbers: Set<Int> = []
    ReachableOperations(self).forEach(from: entry) { operation in
      switch operation {
      case .value(let path, _), .section(let path, _), .inverted(let path, _):
        numbers.formUnion(parts[path.start..<path.start + path.count])
      case .text, .call, .block, .end: break
      }
    }
    return Set(numbers.map { names[$0] })
  }
}
