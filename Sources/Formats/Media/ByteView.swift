#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A stretch of somebody else's bytes, read so that no length and no offset in it can lead outside.
///
/// Offsets count from the start of the stretch; what lies outside is nil, and a slice is cut to what there is.
struct ByteView {
  let bytes: UnsafeRawBufferPointer

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  var count: Int { bytes.count }

  func byte(_ offset: Int) -> UInt8? {
    offset >= 0 && offset < bytes.count ? bytes[offset] : nil
  }

  /// A big-endian number of up to 8 bytes; nil also when it is beyond an Int.
  func big(_ offset: Int, width: Int) -> Int? {
    guard offset >= 0, width <= 8, offset <= bytes.count - width else { return nil }
    var number: UInt64 = 0
    for index in offset..<offset + width { number = number << 8 | UInt64(bytes[index]) }
    return Int(exactly: number)
  }

  /// A little-endian number of up to 4 bytes.
  func little(_ offset: Int, width: Int) -> Int? {
    guard offset >= 0, width <= 4, offset <= bytes.count - width else { return nil }
    var number = 0
    for index in 0..<width { number |= Int(bytes[offset + index]) << (index * 8) }
    return number
  }

  /// `length` bytes from `offset`, or as many as there are.
  func slice(_ offset: Int, _ length: Int = .max) -> ByteView {
    let start = min(max(0, offset), bytes.count)
    let end = length >= bytes.count - start ? bytes.count : start + max(0, length)
    return ByteView(UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
  }

  /// Whether a literal stands at `offset`.
  func holds(_ text: StaticString, at offset: Int = 0) -> Bool {
    guard offset >= 0, offset <= bytes.count - text.utf8CodeUnitCount else { return false }
    return text.withUTF8Buffer { wanted in
      for index in 0..<wanted.count where bytes[offset + index] != wanted[index] { return false }
      return true
    }
  }

  /// The first place of a byte from `start` on.
  func firstIndex(of byte: UInt8, from start: Int = 0) -> Int? {
    let start = max(0, start)
    guard start < bytes.count, let base = bytes.baseAddress,
      let found = memchr(base + start, Int32(byte), bytes.count - start)
    else { return nil }
    return base.distance(to: UnsafeRawPointer(found))
  }

  /// The first place of a literal from `start` on; its first byte should be a rare one.
  func firstIndex(of text: StaticString, from start: Int = 0) -> Int? {
    let first = text.withUTF8Buffer { $0.first ?? 0 }
    var place = start
    while let index = firstIndex(of: first, from: place) {
      if holds(text, at: index) { return index }
      place = index + 1
    }
    return nil
  }

  func contains(_ text: StaticString) -> Bool {
    firstIndex(of: text) != nil
  }

  /// Four bytes as the text that names a chunk or box, with `?` for what is not printable ASCII.
  func name(at offset: Int) -> String {
    let letters = slice(offset, 4).bytes.map { $0 >= 0x20 && $0 < 0x7F ? $0 : 0x3F }
    return String(decoding: letters, as: UTF8.self)
  }
}
