/// What a file is, by its first bytes and whatever its name says.
public enum MediaType: String, Hashable, Sendable, CaseIterable {
  /// A JPEG picture.
  case jpeg
  /// A PNG picture.
  case png
  /// A GIF picture.
  case gif
  /// A WebP picture.
  case webp
  /// An AVIF picture.
  case avif
  /// A HEIC picture, which browsers other than Safari do not show.
  case heic
  /// A drawing in SVG.
  case svg
  /// A TIFF picture, which browsers other than Safari do not show.
  case tiff
  /// A Windows bitmap.
  case bmp
  /// A Windows icon.
  case ico
  /// A PDF document.
  case pdf
  /// An MPEG-4 video or sound.
  case mp4
  /// A QuickTime video.
  case mov
  /// A WebM or Matroska video.
  case webm
  /// MPEG layer III sound.
  case mp3
  /// Ogg sound or video.
  case ogg
  /// Wave sound.
  case wav
  /// FLAC sound.
  case flac
  /// A WOFF font.
  case woff
  /// A WOFF 2 font.
  case woff2
  /// Anything else.
  case other

  /// The media type as servers name it.
  public var mediaType: String {
    switch self {
    case .jpeg, .png, .gif, .webp, .avif, .heic, .tiff, .bmp: "image/\(rawValue)"
    case .svg: "image/svg+xml"
    case .ico: "image/vnd.microsoft.icon"
    case .pdf: "application/pdf"
    case .mp4, .webm: "video/\(rawValue)"
    case .mov: "video/quicktime"
    case .mp3: "audio/mpeg"
    case .ogg, .wav, .flac: "audio/\(rawValue)"
    case .woff, .woff2: "font/\(rawValue)"
    case .other: "application/octet-stream"
    }
  }

  /// Whether it is a picture.
  public var isImage: Bool {
    switch self {
    case .jpeg, .png, .gif, .webp, .avif, .heic, .svg, .tiff, .bmp, .ico: true
    default: false
    }
  }

  /// The endings that a file of this type has, in small letters and without dot, the usual one first.
  public var endings: [String] {
    switch self {
    case .jpeg: ["jpg", "jpeg", "jpe", "jfif"]
    case .heic: ["heic", "heif"]
    case .tiff: ["tif", "tiff"]
    case .mp4: ["mp4", "m4v", "m4a"]
    case .mov: ["mov", "qt"]
    case .webm: ["webm", "mkv"]
    case .ogg: ["ogg", "oga", "ogv", "opus"]
    case .other: []
    default: [rawValue]
    }
  }
}

extension MediaType {
  /// The type of a file that starts with these bytes; 1 KB is enough for all but an SVG after a long comment.
  init(of file: ByteView) {
    switch file.byte(0) {
    case 0xFF where file.byte(1) == 0xD8 && file.byte(2) == 0xFF: self = .jpeg
    case 0xFF where Self.isMPEGAudio(file): self = .mp3
    case 0x89 where file.holds("PNG\r\n\u{1A}\n", at: 1): self = .png
    case 0x1A where file.big(0, width: 4) == 0x1A45_DFA3: self = .webm
    case 0x00 where file.big(0, width: 4) == 0x100 && file.little(4, width: 2) ?? 0 > 0: self = .ico
    default: self = Self.named(file) ?? (SVGInspector.isSVG(file) ? .svg : .other)
    }
  }

  private static func named(_ file: ByteView) -> MediaType? {
    let names: [(StaticString, MediaType)] = [
      ("GIF87a", .gif), ("GIF89a", .gif), ("%PDF-", .pdf), ("II*\0", .tiff), ("MM\0*", .tiff),
      ("ID3", .mp3), ("OggS", .ogg), ("fLaC", .flac), ("wOFF", .woff), ("wOF2", .woff2),
    ]
    for (name, type) in names where file.holds(name) { return type }
    if file.holds("RIFF") {
      return file.holds("WEBP", at: 8) ? .webp : file.holds("WAVE", at: 8) ? .wav : nil
    }
    if file.holds("ftyp", at: 4) { return ISOMediaInspector.type(of: file) }
    // QuickTime files from before there was `ftyp`.
    if file.holds("moov", at: 4) || file.holds("mdat", at: 4) || file.holds("wide", at: 4) {
      return .mov
    }
    let isBitmap =
      file.holds("BM") && file.little(6, width: 4) == 0 && file.little(14, width: 4) ?? 0 >= 12
    if isBitmap { return .bmp }
    // Readers take a PDF whose header stands within the first kilobyte.
    return file.slice(0, 1_024).contains("%PDF-") ? .pdf : nil
  }

  /// A frame header of layer III with a bit rate and sampling frequency that exist.
  private static func isMPEGAudio(_ file: ByteView) -> Bool {
    guard let header = file.big(0, width: 4), header >> 21 == 0x7FF else { return false }
    return header >> 17 & 3 == 1 && header >> 19 & 3 != 1 && header >> 12 & 0xF != 0xF
      && header >> 10 & 3 != 3
  }
}
