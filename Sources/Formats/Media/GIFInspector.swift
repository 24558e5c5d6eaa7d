/// Walks over the blocks of a GIF file (GIF89a).
enum GIFInspector {
  static func inspect(_ file: ByteView, into report: inout MediaReport) {
    report.setSize(file.little(6, width: 2), file.little(8, width: 2))
    var place = 13 + tableLength(file.byte(10))
    while let byte = file.byte(place) {
      switch byte {
      case 0x2C:
        place += 11 + tableLength(file.byte(place + 9))
      case 0x21:
        let start = place + 2
        inspect(extension: file.byte(place + 1), file, at: start, into: &report)
        place = start
      case 0x3B:
        if file.slice(place + 1).bytes.contains(where: { $0 != 0 }) {
          report.add(.trailer, "more behind its end")
        }
        return
      default:
        report.add(.unread, "a block that is not known")
        return
      }
      place = endOfBlocks(file, from: place)
    }
    report.add(.unread, "an end that is missing")
  }

  private static func inspect(
    extension label: UInt8?,
    _ file: ByteView,
    at start: Int,
    into report: inout MediaReport
  ) {
    switch label {
    case 0xF9: break
    case 0xFE, 0x01: report.add(.comment, "a comment")
    case 0xFF where file.holds("XMP DataXMP", at: start + 1):
      let end = endOfBlocks(file, from: start)
      XMPInspector.inspect(file.slice(start, end - start), into: &report)
    case 0xFF
    where file.holds("NETSCAPE2.0", at: start + 1) || file.holds("ANIMEXTS1.0", at: start + 1)
      || file.holds("ICCRGBG1012", at: start + 1):
      break
    default: report.add(.unread, "an extension that is not known")
    }
  }

  /// The bytes of a colour table that a packed field announces.
  private static func tableLength(_ packed: UInt8?) -> Int {
    guard let packed, packed & 0x80 != 0 else { return 0 }
    return 3 << (Int(packed & 7) + 1)
  }

  /// The place behind a run of data blocks.
  private static func endOfBlocks(_ file: ByteView, from start: Int) -> Int {
    var place = start
    while let length = file.byte(place) {
      place += 1 + Int(length)
      if length == 0 { return place }
    }
    return file.count
  }
}
