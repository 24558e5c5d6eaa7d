internal import CBioData

/// Bytes that the linker put into the program: read in place, never copied, alive as long as the program.
struct EmbeddedTable: @unchecked Sendable {
  let base: UnsafeRawPointer
  let count: Int

  /// The bytes that a C function points to; it also says how many there are.
  init(_ bytes: (UnsafeMutablePointer<Int>?) -> UnsafeRawPointer?) {
    var size = 0
    let found = bytes(&size)
    base = found ?? UnsafeRawPointer(bitPattern: 16).unsafelyUnwrapped
    count = found == nil ? 0 : size
  }

  /// Bytes that are all 0.
  static let none: EmbeddedTable = {
    let count = 64
    let bytes = UnsafeMutableRawPointer.allocate(byteCount: count, alignment: 16)
    bytes.initializeMemory(as: UInt8.self, repeating: 0, count: count)
    return EmbeddedTable { size in
      size?.pointee = count
      return UnsafeRawPointer(bytes)
    }
  }()

  @inline(__always)
  func word(at offset: Int) -> UInt32 {
    guard offset >= 0, offset + 4 <= count else { return 0 }
    return UInt32(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }

  @inline(__always)
  func long(at offset: Int) -> UInt64 {
    guard offset >= 0, offset &+ 8 <= count else { return 0 }
    return UInt64(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  func short(at offset: Int) -> Int16 {
    guard offset >= 0, offset + 2 <= count else { return 0 }
    return Int16(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: Int16.self))
  }

  @inline(__always)
  func byte(at offset: Int) -> UInt8 {
    guard offset >= 0, offset < count else { return 0 }
    return base.load(fromByteOffset: offset, as: UInt8.self)
  }

  /// Has the memory fetch the bytes at an offset.
  @inline(__always)
  func fetch(_ offset: Int) { candor_fetch(base + offset) }

  func float(at offset: Int) -> Float { Float(bitPattern: word(at: offset)) }
}
