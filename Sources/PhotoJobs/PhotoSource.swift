/// The families of formats that a decoder may see, told by their magic numbers and by nothing else.
public enum PhotoSource: String, Sendable, Hashable, CaseIterable {
  /// JPEG.
  case jpeg
  /// PNG.
  case png
  /// GIF, moving or not.
  case gif
  /// WebP, moving or not.
  case webp
  /// HEIC and AVIF, which share a container and a loader.
  case heif
  /// TIFF.
  case tiff

  /// How many bytes `init(magic:)` needs.
  public static let magicLength = 32

  /// The family that the first bytes of a file belong to; nil for everything that no decoder may see.
  public init?(magic bytes: some Collection<UInt8>) {
    let head = Array(bytes.prefix(Self.magicLength))
    func holds(_ text: String, at place: Int = 0) -> Bool {
      head.dropFirst(place).starts(with: text.utf8)
    }
    if head.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if head.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self = .png
    } else if holds("GIF87a") || holds("GIF89a") {
      self = .gif
    } else if holds("RIFF"), holds("WEBP", at: 8) {
      self = .webp
    } else if holds("II*\0") || holds("MM\0*") {
      self = .tiff
    } else if holds("ftyp", at: 4), Self.brands.contains(where: { holds($0, at: 8) }) {
      self = .heif
    } else {
      return nil
    }
  }

  /// Major brands of still pictures (source: ISO/IEC 23008-12 and the AV1 Image File Format).
  private static let brands = [
    "avif", "avis", "heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1",
  ]
}
