/// Walks over the boxes of the ISO base media file format: AVIF, HEIC, MP4 and QuickTime (ISO/IEC 14496-12, 23008-12).
struct ISOMediaInspector {
  private let file: ByteView
  private var report: MediaReport
  private var boxCount = 0
  private var items = ISOMediaItems()
  private var isTurned = false

  /// The type that the brands of `ftyp` name.
  static func type(of file: ByteView) -> MediaType {
    let length = min(max(16, file.big(0, width: 4) ?? 0), 1_024)
    var brands = [file.name(at: 8)]
    for place in stride(from: 16, to: length - 3, by: 4) { brands.append(file.name(at: place)) }
    if brands.contains("avif") || brands.contains("avis") { return .avif }
    let heic = ["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"]
    if brands.contains(where: heic.contains) { return .heic }
    return brands[0] == "qt  " ? .mov : .mp4
  }

  static func inspect(_ file: ByteView, into report: inout MediaReport) {
    var inspector = ISOMediaInspector(file: file, report: report)
    inspector.walk(file, depth: 0)
    inspector.inspectItems()
    report = inspector.report
    if inspector.isTurned { report.setSize(report.height, report.width) }
  }

  private init(file: ByteView, report: MediaReport) {
    self.file = file
    self.report = report
  }

  private mutating func walk(_ view: ByteView, depth: Int) {
    var place = 0
    while place + 8 <= view.count {
      boxCount += 1
      var header = 8
      var length = view.big(place, width: 4) ?? 0
      if length == 1 {
        header = 16
        length = view.big(place + 8, width: 8) ?? .max
      } else if length == 0 {
        // To the end of the file; within a box, four zero bytes end QuickTime's lists.
        if depth > 0 { return }
        length = view.count - place
      }
      guard length >= header, length <= view.count - place, boxCount < 100_000, depth < 12 else {
        report.add(.unread, "boxes that cannot be read")
        return
      }
      let body = view.slice(place + header, length - header)
      inspect(box: view.name(at: place + 4), body, depth: depth)
      place += length
    }
  }

  /// A letter that is not ASCII, such as the sign in `©xyz`, reads `?`.
  private mutating func inspect(box name: String, _ body: ByteView, depth: Int) {
    switch name {
    case "moov", "trak", "mdia", "minf", "stbl", "udta", "ilst", "moof", "traf", "iprp", "ipco":
      walk(body, depth: depth + 1)
    case "meta":
      // QuickTime's has no version and flags in front.
      walk(body.holds("hdlr", at: 4) ? body : body.slice(4), depth: depth + 1)
    case "?xyz", "loci", "gps ", "GPS ": report.add(.position, "a place")
    case "keys":
      if body.contains("com.apple.quicktime.location") { report.add(.position, "a place") }
    case "stsd": inspect(tracks: body)
    case "XMP_": XMPInspector.inspect(body, into: &report)
    case "uuid":
      if body.contains("<rdf:RDF") || body.contains("<x:xmpmeta") {
        XMPInspector.inspect(body, into: &report)
      }
    case "ispe":
      let (width, height) = (body.big(4, width: 4) ?? 0, body.big(8, width: 4) ?? 0)
      if width > report.width ?? 0 { report.setSize(width, height) }
    case "irot": isTurned = (body.byte(0) ?? 0) & 1 == 1
    case "iref":
      if body.contains("thmb") { report.add(.thumbnail, "a thumbnail") }
    case "iinf": items.read(information: body)
    case "iloc": items.read(locations: body)
    default: break
    }
  }

  /// Tracks of positions, as action cameras and phones write them beside the picture.
  private mutating func inspect(tracks body: ByteView) {
    for name in ["gpmd", "camm"] where body.name(at: 12) == name {
      report.add(.position, "a track of places")
    }
    if body.name(at: 12) == "mebx", body.contains("com.apple.quicktime.location") {
      report.add(.position, "a track of places")
    }
  }

  private mutating func inspectItems() {
    for item in items.list {
      let body = items.bytes(of: item.id, in: file)
      switch item.kind {
      case .xmp: XMPInspector.inspect(body, into: &report)
      case .exif:
        // Four bytes say how many stand before the TIFF header.
        let start = 4 + (body.big(0, width: 4) ?? 0)
        TIFFInspector.inspectExif(body.slice(start), into: &report)
        // Turning is the file's own business here.
        report.orientation = 1
      }
    }
  }
}
