/// How much a QR code of a version and correction holds, and in which blocks (ISO/IEC 18004:2015, tables 1, 7 and 9).
struct QRVersion: Hashable, Sendable {
  let number: Int
  let correction: QRCode.Correction

  /// The smallest for so many bytes: medium correction where any version has it, else low.
  static func smallest(for byteCount: Int) -> QRVersion? {
    for correction in [QRCode.Correction.medium, .low] {
      for number in 1...40 {
        let version = QRVersion(number: number, correction: correction)
        if version.headerBits + byteCount * 8 <= version.dataCount * 8 { return version }
      }
    }
    return nil
  }

  /// How many bits the count of bytes takes.
  var countBits: Int { number < 10 ? 8 : 16 }

  /// Bits before the first byte: mode and count.
  var headerBits: Int { 4 + countBits }

  /// All codewords, those of correction included.
  var codewordCount: Int {
    // All modules less the function patterns: finders with their separators, timing, format, alignment, version.
    var modules = (16 * number + 128) * number + 64
    if number >= 2 {
      let count = number / 7 + 2
      modules -= (25 * count - 10) * count - 55
      if number >= 7 { modules -= 36 }
    }
    return modules / 8
  }

  /// Codewords of data alone.
  var dataCount: Int { codewordCount - correctionCount * blockCount }

  /// Codewords of correction in each block.
  var correctionCount: Int {
    switch correction {
    case .low: Self.lowCorrection[number - 1]
    case .medium: Self.mediumCorrection[number - 1]
    }
  }

  /// How many blocks the data is divided into.
  var blockCount: Int {
    switch correction {
    case .low: Self.lowBlocks[number - 1]
    case .medium: Self.mediumBlocks[number - 1]
    }
  }

  /// Columns and rows at whose crossings alignment patterns stand (annex E).
  var alignment: [Int] {
    guard number >= 2 else { return [] }
    let count = number / 7 + 2
    let step = (number * 8 + count * 3 + 5) / (count * 4 - 4) * 2
    let last = number * 4 + 10
    return [6] + (0..<count - 1).map { last - (count - 2 - $0) * step }
  }

  private static let lowCorrection = [
    7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28,
    28, 28, 30, 30, 26, 28, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30,
  ]
  private static let mediumCorrection = [
    10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26,
    26, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28,
  ]
  private static let lowBlocks = [
    1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8,
    8, 9, 9, 10, 12, 12, 12, 13, 14, 15, 16, 17, 18, 19, 19, 20, 21, 22, 24, 25,
  ]
  private static let mediumBlocks = [
    1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16,
    17, 17, 18, 20, 21, 23, 25, 26, 28, 29, 31, 33, 35, 37, 38, 40, 43, 45, 47, 49,
  ]
}
