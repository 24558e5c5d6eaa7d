/// Walks over the chunks of a WebP file (RFC 9649).
enum WebPInspector {
  static func inspect(_ file: ByteView, into report: inout MediaReport) {
    let end = min(8 + (file.little(4, width: 4) ?? 0), file.count)
    var place = 12
    while place + 8 <= end, let length = file.little(place + 4, width: 4) {
      let body = file.slice(place + 8, length)
      inspect(chunk: file.name(at: place), body, into: &report)
      if body.count < length { break }
      place += 8 + length + length % 2
    }
    if place < end || report.width == nil { report.add(.unread, "an end that is missing") }
    if file.slice(max(place, end)).bytes.contains(where: { $0 != 0 }) {
      report.add(.trailer, "more behind its end")
    }
  }

  private static func inspect(chunk name: String, _ body: ByteView, into report: inout MediaReport)
  {
    switch name {
    case "VP8X":
      report.setSize(
        body.little(4, width: 3).map { $0 + 1 },
        body.little(7, width: 3).map { $0 + 1 }
      )
    case "VP8 ":
      guard report.width == nil, body.big(3, width: 3) == 0x9D012A else { return }
      report.setSize(
        body.little(6, width: 2).map { $0 & 0x3FFF },
        body.little(8, width: 2).map { $0 & 0x3FFF }
      )
    case "VP8L":
      guard report.width == nil, body.byte(0) == 0x2F, let bits = body.little(1, width: 4) else {
        return
      }
      report.setSize((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    case "EXIF": TIFFInspector.inspectExif(body, into: &report)
    case "XMP ": XMPInspector.inspect(body, into: &report)
    case "ICCP", "ANIM", "ANMF", "ALPH": break
    default: report.add(.unread, "a chunk that is not known ('\(name)')")
    }
  }
}
