/// A QR code (ISO/IEC 18004:2015, model 2) that holds bytes.
///
/// Ours because no Swift package that builds on Linux makes one, and what a page needs of it is small: byte mode alone,
/// error correction M, or L where only that fits. Readers guess the encoding of bytes: an address, which is ASCII, is safe
/// with all of them, and most take the rest for the UTF-8 that it is.
public struct QRCode: Hashable, Sendable {
  /// How much damage a code survives.
  public enum Correction: Hashable, Sendable {
    /// About 7 % of the codewords.
    case low
    /// About 15 % of the codewords.
    case medium
  }

  /// The version, 1 to 40: a code of version v has 17 + 4v modules a side.
  public let version: Int
  /// How much damage it survives.
  public let correction: Correction
  /// The mask pattern that was chosen, 0 to 7: the one of least penalty.
  public let mask: Int
  private let matrix: QRMatrix

  /// The smallest code that holds a text's UTF-8 bytes; nil when there are more than 2,953 of them.
  public init?(_ text: String) {
    self.init(Array(text.utf8))
  }

  /// The smallest code that holds these bytes; nil when there are more than 2,953 of them.
  public init?(_ bytes: [UInt8]) {
    guard let version = QRVersion.smallest(for: bytes.count) else { return nil }
    let codewords = QRCodewords.bytes(for: bytes, version: version)
    var base = QRMatrix(version: version.number)
    base.drawFunctionPatterns()
    base.drawData(codewords)
    var best: (mask: Int, matrix: QRMatrix, penalty: Int)?
    for mask in 0..<8 {
      var matrix = base
      matrix.apply(mask: mask)
      matrix.drawFormat(version.correction, mask: mask)
      let penalty = QRPenalty.of(matrix)
      if let found = best, found.penalty <= penalty { continue }
      best = (mask, matrix, penalty)
    }
    guard let best else { return nil }
    self.version = version.number
    correction = version.correction
    mask = best.mask
    matrix = best.matrix
  }

  /// How many modules a side has, without the quiet zone.
  public var size: Int { matrix.size }

  /// Whether a module is dark: column and row from 0, from the upper left; outside everything is light.
  public func isDark(column: Int, row: Int) -> Bool {
    guard (0..<size).contains(column), (0..<size).contains(row) else { return false }
    return matrix[column, row]
  }
}
