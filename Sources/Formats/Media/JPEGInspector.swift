/// Walks over the segments of a JPEG file (ITU-T T.81 annex B; JFIF; the application segments in use).
enum JPEGInspector {
  static func inspect(_ file: ByteView, into report: inout MediaReport) {
    var place = 2
    while let marker = nextMarker(file, &place) {
      switch marker {
      case 0xD9:
        addTrailer(file.slice(place), into: &report)
        return
      case 0x01, 0xD0...0xD8: continue
      default: break
      }
      guard let length = file.big(place, width: 2), length >= 2, place + length <= file.count else {
        break
      }
      let body = file.slice(place + 2, length - 2)
      inspect(segment: marker, body, into: &report)
      place += length
    }
    report.add(.unread, "an end that is missing")
  }

  /// The next marker's second byte, leaving `place` behind it; skips fill bytes and, in a scan, the coded data.
  private static func nextMarker(_ file: ByteView, _ place: inout Int) -> UInt8? {
    while let index = file.firstIndex(of: 0xFF, from: place), let byte = file.byte(index + 1) {
      place = index + 1
      if byte == 0xFF { continue }
      place += 1
      if byte != 0 { return byte }
    }
    return nil
  }

  private static func inspect(
    segment marker: UInt8,
    _ body: ByteView,
    into report: inout MediaReport
  ) {
    switch marker {
    case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
      if report.width == nil { report.setSize(body.big(3, width: 2), body.big(1, width: 2)) }
    case 0xE0...0xEF: inspect(application: Int(marker) - 0xE0, body, into: &report)
    case 0xFE: report.add(.comment, "a comment")
    default: break
    }
  }

  private static func inspect(
    application number: Int,
    _ body: ByteView,
    into report: inout MediaReport
  ) {
    switch number {
    case 0 where body.holds("JFIF\0"):
      if (body.byte(12) ?? 0) > 0, (body.byte(13) ?? 0) > 0 {
        report.add(.thumbnail, "a thumbnail")
      }
    case 0 where body.holds("JFXX\0"): report.add(.thumbnail, "a thumbnail")
    case 1 where body.holds("Exif\0"): TIFFInspector.inspectExif(body, into: &report)
    case 1 where body.holds("http://ns.adobe.com/x"): XMPInspector.inspect(body, into: &report)
    case 2 where body.holds("ICC_PROFILE\0"): break
    case 2 where body.holds("MPF\0"): report.add(.thumbnail, "more pictures (MPF)")
    case 13 where body.holds("Photoshop 3.0\0"):
      report.add(.iptc, body.contains("8BIM\u{4}\u{4}") ? "IPTC" : "Photoshop data")
    case 14 where body.holds("Adobe"): break
    default: report.add(.unread, "a segment that is not known (APP\(number))")
    }
  }

  /// What phones append: a film, a second picture, their maker's notes.
  private static func addTrailer(_ rest: ByteView, into report: inout MediaReport) {
    if rest.bytes.contains(where: { $0 != 0 }) { report.add(.trailer, "more behind its end") }
  }
}
