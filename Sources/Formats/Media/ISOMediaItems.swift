/// The items of metadata in an AVIF or HEIC file and where their bytes stand (ISO/IEC 14496-12 §8.11).
struct ISOMediaItems {
  enum Kind: Hashable {
    case exif
    case xmp
  }

  private(set) var list: [(id: Int, kind: Kind)] = []
  private var extents: [(id: Int, offset: Int, length: Int)] = []

  /// Reads `iinf`, keeping what is EXIF or XMP.
  mutating func read(information body: ByteView) {
    var place = body.byte(0) == 0 ? 6 : 8
    while list.count < 64, let length = body.big(place, width: 4), length >= 12 {
      let entry = body.slice(place, length)
      place += length
      guard entry.holds("infe", at: 4), let version = entry.byte(8), version >= 2 else { continue }
      let idWidth = version == 2 ? 2 : 4
      guard let id = entry.big(12, width: idWidth) else { continue }
      let type = 12 + idWidth + 2
      if entry.holds("Exif", at: type) {
        list.append((id, .exif))
      } else if entry.holds("mime", at: type), entry.contains("rdf+xml") {
        list.append((id, .xmp))
      }
    }
  }

  /// Reads `iloc`, keeping the first extent of each item that stands in the file itself.
  mutating func read(locations body: ByteView) {
    guard let version = body.byte(0), version <= 2, let sizes = body.big(4, width: 2) else {
      return
    }
    let offsetWidth = sizes >> 12
    let lengthWidth = sizes >> 8 & 15
    let baseWidth = sizes >> 4 & 15
    let indexWidth = version > 0 ? sizes & 15 : 0
    guard [offsetWidth, lengthWidth, baseWidth, indexWidth].allSatisfy({ $0 <= 8 }) else { return }
    let idWidth = version < 2 ? 2 : 4
    guard let count = body.big(6, width: idWidth) else { return }
    var place = 6 + idWidth
    for _ in 0..<min(count, 10_000) {
      guard let id = body.big(place, width: idWidth) else { return }
      place += idWidth
      var isInFile = true
      if version > 0 {
        isInFile = (body.big(place, width: 2) ?? 0) & 15 == 0
        place += 2
      }
      let base = body.big(place + 2, width: baseWidth) ?? 0
      place += 2 + baseWidth
      guard let extentCount = body.big(place, width: 2) else { return }
      place += 2
      let offset = body.big(place + indexWidth, width: offsetWidth) ?? 0
      let length = body.big(place + indexWidth + offsetWidth, width: lengthWidth) ?? 0
      place += extentCount * (indexWidth + offsetWidth + lengthWidth)
      let (start, isTooFar) = base.addingReportingOverflow(offset)
      if isInFile, !isTooFar, extentCount > 0 { extents.append((id, start, length)) }
    }
  }

  /// The bytes of an item; none when it is not found.
  func bytes(of id: Int, in file: ByteView) -> ByteView {
    guard let extent = extents.first(where: { $0.id == id }) else { return file.slice(file.count) }
    return file.slice(extent.offset, extent.length)
  }
}
