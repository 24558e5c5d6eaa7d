/// The parts of a WebP file (RFC 9649).
public enum WebPChunks {
  /// The file without any part that is no picture: libvips writes an EXIF of its own making, whatever it is told.
  ///
  /// Nil when the bytes are no whole WebP file.
  public static func pictureOnly(_ file: UnsafeRawBufferPointer) -> [UInt8]? {
    guard file.count >= 12, name(file, 0) == "RIFF", name(file, 8) == "WEBP",
      little(file, 4) + 8 == file.count
    else { return nil }
    var kept = Array(file[..<12])
    var place = 12
    while place < file.count {
      guard place + 8 <= file.count else { return nil }
      let length = little(file, place + 4)
      let end = place + 8 + length + length % 2
      guard end <= file.count else { return nil }
      let name = name(file, place)
      if pictures.contains(name) {
        let start = kept.count
        kept += file[place..<end]
        // The flags of a file that has a colour profile (32), EXIF (8) and XMP (4).
        if name == "VP8X", length > 0 { kept[start + 8] &= ~0x2C }
      }
      place = end
    }
    let size = UInt32(truncatingIfNeeded: kept.count - 8)
    for index in 0..<4 { kept[4 + index] = UInt8(truncatingIfNeeded: size >> (8 * index)) }
    return kept
  }

  private static let pictures: Set<String> = ["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF"]

  private static func name(_ file: UnsafeRawBufferPointer, _ place: Int) -> String {
    String(decoding: file[place..<(place + 4)], as: UTF8.self)
  }

  private static func little(_ file: UnsafeRawBufferPointer, _ place: Int) -> Int {
    Int(UInt32(littleEndian: file.loadUnaligned(fromByteOffset: place, as: UInt32.self)))
  }
}
