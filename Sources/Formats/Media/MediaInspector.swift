/// Looks at the bytes of a file that is to be published: what it is, how large, and what private things it carries.
///
/// Reads headers and walks over the parts of the file without decoding any picture; time is linear in the file's size,
/// whatever the bytes are, and no number in the file is ever allocated for.
public enum MediaInspector {
  /// What a file of these bytes is and carries.
  public static func inspect(_ bytes: [UInt8]) -> MediaReport {
    bytes.withUnsafeBytes { inspect($0) }
  }

  /// What a file of these bytes is and carries; for files that are mapped into memory.
  public static func inspect(_ bytes: UnsafeRawBufferPointer) -> MediaReport {
    let file = ByteView(bytes)
    var report = MediaReport(type: MediaType(of: file))
    switch report.type {
    case .jpeg: JPEGInspector.inspect(file, into: &report)
    case .png: PNGInspector.inspect(file, into: &report)
    case .gif: GIFInspector.inspect(file, into: &report)
    case .webp: WebPInspector.inspect(file, into: &report)
    case .avif, .heic, .mp4, .mov: ISOMediaInspector.inspect(file, into: &report)
    case .tiff: TIFFInspector.inspectFile(file, into: &report)
    case .ico: ICOInspector.inspect(file, into: &report)
    case .svg: SVGInspector.inspect(file, into: &report)
    case .pdf: PDFInspector.inspect(file, into: &report)
    case .bmp:
      report.setSize(file.little(18, width: 4), file.little(22, width: 4).map(magnitude))
    default: break
    }
    return report
  }

  /// The type of a file that starts with these bytes; a kilobyte is enough.
  public static func type(of bytes: [UInt8]) -> MediaType {
    bytes.withUnsafeBytes { MediaType(of: ByteView($0)) }
  }

  /// A bitmap's height is negative where its rows go downwards.
  private static func magnitude(_ number: Int) -> Int {
    number >= 1 << 31 ? (1 << 32) - number : number
  }
}
