/// A file that was made of a photo, without its bytes.
public struct PhotoFile: Sendable, Hashable {
  /// What it is.
  public enum Format: String, Sendable, Hashable, CaseIterable {
    /// AVIF.
    case avif
    /// WebP.
    case webp
    /// JPEG.
    case jpeg
    /// PNG.
    case png

    /// The ending of the file's name, without its dot.
    public var ending: String { self == .jpeg ? "jpg" : rawValue }

    /// As servers and `<source type>` name it.
    public var mediaType: String { "image/\(rawValue)" }
  }

  /// What it is.
  public let format: Format
  /// In pixels.
  public let width: Int
  /// In pixels.
  public let height: Int
  /// How large it is.
  public let byteCount: Int

  /// A file; nil when a number cannot be one of a file that was made.
  public init?(_ format: Format, width: Int, height: Int, byteCount: Int) {
    guard (1...PhotoJob.longestSide).contains(width), (1...PhotoJob.longestSide).contains(height),
      (1...PhotoJob.mostBytes).contains(byteCount)
    else { return nil }
    self.format = format
    self.width = width
    self.height = height
    self.byteCount = byteCount
  }
}
