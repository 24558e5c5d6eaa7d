/// The blanks to write before each line, and where they were last written.
struct Indentation {
  /// The blanks in force.
  private(set) var bytes: [UInt8] = []
  /// The output's length behind the line's beginning that was written last.
  private var held = -1
  /// How many of the blanks in force that beginning has.
  private var covered = 0

  /// Adds blanks; how many bytes are in force now.
  mutating func add(_ blanks: ArraySlice<UInt8>) -> Int {
    if !blanks.isEmpty { bytes.append(contentsOf: blanks) }
    return bytes.count
  }

  /// Takes back blanks down to a length of before.
  mutating func cut(to count: Int) {
    if bytes.count > count { bytes.removeSubrange(count...) }
  }

  /// Writes the blanks that the line at the end of `output` does not have yet.
  mutating func startLine(in output: inout [UInt8]) {
    let from = held == output.count ? min(covered, bytes.count) : 0
    output.append(contentsOf: bytes[from...])
    holdLine(in: output)
  }

  /// Says that the line at the end of `output` has all its blanks.
  mutating func holdLine(in output: [UInt8]) {
    held = output.count
    covered = bytes.count
  }
}
