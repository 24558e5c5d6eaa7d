/// Looks through a PDF for what it says of its author and of places, without taking it apart.
///
/// What a PDF keeps in compressed objects stays unseen, which is said.
enum PDFInspector {
  static func inspect(_ file: ByteView, into report: inout MediaReport) {
    var place = 0
    while let index = file.firstIndex(of: 0x2F, from: place) {
      place = index + 1
      inspect(nameAt: place, in: file, into: &report)
    }
    if XMPInspector.holdsPosition(file) { report.add(.position, "a GPS position in XMP") }
    inspectPictures(file, into: &report)
  }

  private static func inspect(nameAt place: Int, in file: ByteView, into report: inout MediaReport)
  {
    switch file.byte(place) {
    case 0x41 where isName("Author", at: place, file):
      if holdsText(file, from: place + 6) { report.add(.author, "the author") }
    case 0x4D where isName("Metadata", at: place, file): report.add(.xmp, "XMP")
    case 0x47 where file.holds("GPS", at: place) || isName("GPTS", at: place, file):
      // GPTS are the corners of a geospatial PDF's map (ISO 32000-2 §12.10).
      report.add(.position, "a place")
    case 0x4A where isName("JavaScript", at: place, file) || isName("JS", at: place, file):
      report.add(.script, "a script")
    case 0x4F where isName("ObjStm", at: place, file):
      report.add(.unread, "compressed objects")
    case 0x45 where isName("Encrypt", at: place, file): report.add(.unread, "encrypted objects")
    default: break
    }
  }

  /// Whether exactly this name stands here: the next byte must not belong to a longer one.
  private static func isName(_ name: StaticString, at place: Int, _ file: ByteView) -> Bool {
    guard file.holds(name, at: place) else { return false }
    guard let next = file.byte(place + name.utf8CodeUnitCount) else { return true }
    return !(URLText.isUnreserved(next) || next >= 0x80)
  }

  /// Whether a string follows that is not empty; a reference to one counts as one.
  private static func holdsText(_ file: ByteView, from start: Int) -> Bool {
    var place = start
    while let byte = file.byte(place), byte <= 0x20 { place += 1 }
    switch file.byte(place) {
    case 0x28: return file.byte(place + 1) != 0x29
    case 0x3C: return file.byte(place + 1) != 0x3E
    default: return true
    }
  }

  /// JPEG pictures stand in a PDF as they are, with their EXIF.
  private static func inspectPictures(_ file: ByteView, into report: inout MediaReport) {
    var place = 0
    var count = 0
    while count < 1_000, let index = file.firstIndex(of: "Exif\0\0", from: place) {
      count += 1
      place = index + 6
      if TIFFInspector.holdsPosition(file.slice(place, 65_536)) {
        report.add(.position, "a GPS position in a picture's EXIF")
      }
      report.add(.exif, "EXIF in a picture")
    }
  }
}
