import ArgumentParser

/// Paths that stand side by side on the command line, which reach the parser as one value.
///
/// The parser's time grows with the square of the number of values: 5,000 paths, each alone, took half a second.
struct PathRow: ExpressibleByArgument {
  /// The paths, in their order.
  let paths: [String]

  init(argument: String) {
    paths = argument.split(separator: Self.between, omittingEmptySubsequences: false)
      .map(String.init)
  }

  /// No argument of a process can hold it.
  private static let between: Character = "\0"

  /// The arguments of a command that takes many paths, with each row of values as one but for its first,
  /// which may belong to the option before it.
  static func joined(_ arguments: [String]) -> [String] {
    var out: [String] = []
    var row: [String] = []
    var isBehindValue = false
    for argument in arguments {
      let isValue = !argument.hasPrefix("-")
      if isValue, isBehindValue {
        row.append(argument)
        continue
      }
      if !row.isEmpty { out.append(row.joined(separator: String(between))) }
      row = []
      out.append(argument)
      isBehindValue = isValue
    }
    return row.isEmpty ? out : out + [row.joined(separator: String(between))]
  }
}
