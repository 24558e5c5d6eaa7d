/// Reads the directories of TIFF, in which EXIF is written too (TIFF 6.0; CIPA DC-008, Exif 2.32).
enum TIFFInspector {
  /// Adds what a block of EXIF tells: `EXIF` or `EXIF with a GPS position`, and a thumbnail.
  static func inspectExif(_ block: ByteView, into report: inout MediaReport) {
    let tiff = block.holds("Exif\0\0") ? block.slice(6) : block
    guard let first = Directory(tiff, at: nil) else {
      report.add(.exif, "EXIF")
      return
    }
    addExif(first, into: &report)
    if let turn = first.number(0x0112), (1...8).contains(turn) { report.orientation = turn }
    // The second directory describes the thumbnail: its JPEG's offset, or its strips.
    if let next = first.next, let second = Directory(tiff, at: next),
      second.entries.contains(where: { $0.tag == 0x0201 || $0.tag == 0x0111 })
    {
      report.add(.thumbnail, "a thumbnail in EXIF")
    }
  }

  /// Whether a block of EXIF holds a position.
  static func holdsPosition(_ tiff: ByteView) -> Bool {
    Directory(tiff, at: nil)?.holdsPosition ?? false
  }

  /// Adds what a TIFF file tells.
  static func inspectFile(_ file: ByteView, into report: inout MediaReport) {
    guard let directory = Directory(file, at: nil) else {
      report.add(.unread, "directories that cannot be read")
      return
    }
    report.setSize(directory.number(0x0100), directory.number(0x0101))
    for entry in directory.entries {
      switch entry.tag {
      case 0x8769, 0x8825: addExif(directory, into: &report)
      case 0x83BB, 0x8649: report.add(.iptc, "IPTC")
      case 0x013B, 0x8298: report.add(.author, "the author")
      case 0x010E, 0x0110, 0x010F, 0x0131, 0x013C: report.add(.comment, "a description")
      // Once, since many entries could name the same large stretch.
      case 0x02BC where !report.carries(.xmp): XMPInspector.inspect(entry.bytes, into: &report)
      default: break
      }
    }
  }

  private static func addExif(_ directory: Directory, into report: inout MediaReport) {
    if directory.holdsPosition {
      report.add(.position, "a GPS position in EXIF")
      report.add(.exif, "EXIF with a GPS position")
    } else {
      report.add(.exif, "EXIF")
    }
  }
}

extension TIFFInspector {
  /// One field of a directory.
  struct Entry {
    let tag: Int
    /// The value where it is one number of up to 4 bytes, else where it stands.
    let value: Int
    /// The value's bytes.
    let bytes: ByteView
  }

  /// A list of fields.
  struct Directory {
    let entries: [Entry]
    /// The offset of the next one; nil for none.
    let next: Int?
    private let tiff: ByteView

    /// Reads the directory at an offset, the first one when nil; nil when there is none.
    init?(_ tiff: ByteView, at offset: Int?) {
      guard let isLittle = Self.isLittleEndian(tiff) else { return nil }
      func number(_ place: Int, _ width: Int) -> Int? {
        isLittle ? tiff.little(place, width: width) : tiff.big(place, width: width)
      }
      guard number(2, 2) == 42, let start = offset ?? number(4, 4), start >= 8,
        let count = number(start, 2)
      else { return nil }
      var entries: [Entry] = []
      for index in 0..<min(count, 1_000) {
        let place = start + 2 + index * 12
        guard let tag = number(place, 2), let type = number(place + 2, 2),
          let length = number(place + 4, 4), let far = number(place + 8, 4)
        else { break }
        let width = Self.width(ofType: type) * length
        let isShort = type == 3 && length == 1
        let value = (isShort ? number(place + 8, 2) : far) ?? far
        entries.append(
          Entry(tag: tag, value: value, bytes: tiff.slice(width > 4 ? far : place + 8, width))
        )
      }
      self.entries = entries
      self.tiff = tiff
      let next = number(start + 2 + count * 12, 4) ?? 0
      self.next = next > start ? next : nil
    }

    func number(_ tag: Int) -> Int? {
      entries.first { $0.tag == tag }?.value
    }

    /// Whether the directory of GPS data, if there is one, names a latitude, a longitude or a destination.
    var holdsPosition: Bool {
      guard let offset = number(0x8825), let gps = Directory(tiff, at: offset) else { return false }
      return gps.entries.contains { [0x02, 0x04, 0x14, 0x16, 0x1C].contains($0.tag) }
    }

    private static func isLittleEndian(_ tiff: ByteView) -> Bool? {
      if tiff.holds("II") { return true }
      return tiff.holds("MM") ? false : nil
    }

    private static func width(ofType type: Int) -> Int {
      switch type {
      case 3, 8: 2
      case 4, 9, 11, 13: 4
      case 5, 10, 12: 8
      default: 1
      }
    }
  }
}
