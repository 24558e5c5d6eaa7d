public import Formats

/// A photo that a page shows, and how wide.
public struct PhotoRequest: Sendable, Hashable {
  /// Where the file is.
  public let path: String
  /// Of the bytes that were looked into.
  public let hash: ContentHash
  /// How many bytes were looked into.
  public let byteCount: Int
  /// The widths to make it at, the widest first; not empty.
  public let widths: [Int]
  /// Whether one more is made for programs that show previews of links.
  public let hasCard: Bool

  /// A request.
  public init(path: String, hash: ContentHash, byteCount: Int, widths: [Int], hasCard: Bool = false)
  {
    self.path = path
    self.hash = hash
    self.byteCount = byteCount
    self.widths = widths
    self.hasCard = hasCard
  }
}
