internal import PhotoJobs

/// How photos are written: which formats, how well, how wide.
public struct PhotoRecipe: Sendable, Hashable {
  /// How one format is written.
  public struct Format: Sendable, Hashable {
    /// From 1 to 100, as the format's own encoder understands it.
    public var quality: Int
    /// From 0 to 9: how long the encoder looks for a smaller file.
    public var effort: Int

    /// A format's settings.
    public init(quality: Int, effort: Int) {
      self.quality = quality
      self.effort = effort
    }
  }

  /// AVIF; nil to write none.
  public var avif: Format?
  /// WebP; nil to write none.
  public var webp: Format?
  /// JPEG, or PNG where there is transparency.
  public var still: Format

  /// The picture beside links, which is JPEG.
  public var card = Format(quality: 82, effort: 6)

  /// Settings for every format.
  public init(avif: Format?, webp: Format?, still: Format) {
    self.avif = avif
    self.webp = webp
    self.still = still
  }

  /// What is used when nothing else is asked for.
  ///
  /// Measured on pictures of 1600 × 1200: AVIF at 55 is half as large as JPEG at 80 and nearer to the original, and more
  /// effort than 0 costs three times the time for files that are no smaller at the same nearness.
  public static let usual = PhotoRecipe(
    avif: Format(quality: 55, effort: 0),
    webp: Format(quality: 75, effort: 4),
    still: Format(quality: 80, effort: 6)
  )

  /// What to make of a photo at the widths asked for, the widest first.
  func encodings(_ request: PhotoRequest) -> [PhotoEncoding] {
    let formats: [(PhotoEncoding.Role, Format?)] = [
      (.avif, avif), (.webp, webp), (.still, still),
    ]
    let encodings = request.widths.sorted(by: >).flatMap { width in
      formats.compactMap { role, format in
        format.map {
          PhotoEncoding(role, width: width, quality: $0.quality, effort: $0.effort)
        }
      }
    }
    guard request.hasCard else { return encodings }
    let width = PhotoEncoding.cardWidth
    return encodings + [
      PhotoEncoding(.card, width: width, quality: card.quality, effort: card.effort)
    ]
  }
}
