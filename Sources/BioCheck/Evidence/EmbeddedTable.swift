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

  @inline(__always)
  func word(at offset: Int) -> UInt32 {
    guard offset >= 0, offset + 4 <= count else { return 0 }
    return UInt32(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
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

  /// Has the memory fetch the slot where a look for `key` begins, while other work is done.
  @inline(__always)
  func fetch(_ key: UInt64, table: Int, bits: Int, stride: Int) {
    let offset = table + Int(truncatingIfNeeded: key >> UInt64(64 - bits)) * stride
    fetch(offset)
    // A slot may begin in one line of the cache and end in the next.
    if stride > 16 { fetch(offset + stride - 1) }
  }

  /// Has the memory fetch the bytes at an offset.
  @inline(__always)
  func fetch(_ offset: Int) { candor_fetch(base + offset) }

  func float(at offset: Int) -> Float { Float(bitPattern: word(at: offset)) }

  /// The offset of the slot that holds `key` in an open-addressed table of `1 << bits` slots, or nil.
  @inline(__always)
  func slot(_ key: UInt64, table: Int, bits: Int, stride: Int) -> Int? {
    guard table + stride << bits <= count else { return nil }
    let mask = (1 << bits) - 1
    var slot = Int(truncatingIfNeeded: key >> UInt64(64 - bits))
    let wanted = max(1, UInt32(truncatingIfNeeded: key))
    for _ in 0...mask {
      let offset = table + slot * stride
      let found = base.loadUnaligned(fromByteOffset: offset, as: UInt32.self).littleEndian
      if found == wanted { return offset }
      if found == 0 { return nil }
      slot = (slot + 1) & mask
    }
    return nil
  }
}
