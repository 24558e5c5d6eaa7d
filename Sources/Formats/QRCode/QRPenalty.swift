/// How hard a masked QR code would be to read (ISO/IEC 18004:2015 §7.8.3.1); less is better.
enum QRPenalty {
  static func of(_ matrix: QRMatrix) -> Int {
    var penalty = 0
    for line in 0..<matrix.size {
      penalty += ofLine(matrix.size) { matrix[$0, line] }
      penalty += ofLine(matrix.size) { matrix[line, $0] }
    }
    return penalty + ofBlocks(matrix) + ofBalance(matrix)
  }

  /// Runs of five and more modules, and what looks like a finder pattern.
  private static func ofLine(_ size: Int, _ isDark: (Int) -> Bool) -> Int {
    var penalty = 0
    var run = 0
    var previous: Bool?
    var window = 0
    for index in 0..<size {
      let module = isDark(index)
      run = module == previous ? run + 1 : 1
      previous = module
      if run == 5 { penalty += 3 } else if run > 5 { penalty += 1 }
      window = (window << 1 | (module ? 1 : 0)) & 0x7FF
      if index >= 10, window == 0b101_1101_0000 || window == 0b000_0101_1101 { penalty += 40 }
    }
    return penalty
  }

  /// Squares of two by two in one colour.
  private static func ofBlocks(_ matrix: QRMatrix) -> Int {
    var count = 0
    for row in 0..<matrix.size - 1 {
      for column in 0..<matrix.size - 1 {
        let module = matrix[column, row]
        if module == matrix[column + 1, row], module == matrix[column, row + 1],
          module == matrix[column + 1, row + 1]
        {
          count += 1
        }
      }
    }
    return count * 3
  }

  /// Ten for each five percent that the dark modules are away from half of all.
  private static func ofBalance(_ matrix: QRMatrix) -> Int {
    var darkCount = 0
    for row in 0..<matrix.size {
      for column in 0..<matrix.size where matrix[column, row] { darkCount += 1 }
    }
    let total = matrix.size * matrix.size
    return abs(darkCount * 20 - total * 10) / total * 10
  }
}
