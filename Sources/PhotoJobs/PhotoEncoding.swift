/// One file that is to be made of a photo.
public struct PhotoEncoding: Sendable, Hashable {
  /// What sort of file.
  public enum Role: String, Sendable, Hashable, CaseIterable {
    /// AVIF; none is made of an animation.
    case avif
    /// WebP; an animation keeps moving in it.
    case webp
    /// What every browser shows: JPEG, or PNG where there is transparency; an animation's first frame.
    case still
    /// JPEG in the shape of a social card, cut out of the photo; a tall photo stands whole before its own colour.
    case card
  }

  /// How wide and high a social card is, in pixels.
  public static let cardWidth = 1_200
  /// As `cardWidth`.
  public static let cardHeight = 630

  /// What sort of file.
  public let role: Role
  /// The width in pixels that it has at most; no picture is enlarged.
  public let width: Int
  /// From 1 to 100, as the format's own encoder understands it.
  public let quality: Int
  /// From 0 to 9: how long the encoder looks for a smaller file.
  public let effort: Int

  /// An encoding.
  public init(_ role: Role, width: Int, quality: Int, effort: Int) {
    self.role = role
    self.width = width
    self.quality = quality
    self.effort = effort
  }

  /// As it stands in a job's line: `webp:960:78:4`.
  var word: String { "\(role.rawValue):\(width):\(quality):\(effort)" }

  /// The encoding that a word of a job's line names.
  init?(word: some StringProtocol) {
    let parts = word.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 4, let role = Role(rawValue: String(parts[0])),
      let width = Int(parts[1]), let quality = Int(parts[2]), let effort = Int(parts[3]),
      (1...PhotoJob.longestSide).contains(width), (1...100).contains(quality),
      (0...9).contains(effort)
    else { return nil }
    self.init(role, width: width, quality: quality, effort: effort)
  }
}
