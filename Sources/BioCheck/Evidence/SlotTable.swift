internal import CBioData

/// An open-addressed table in the bytes that the program carries: slots that begin with a key of 32 bits, 0 in a free one.
struct SlotTable: @unchecked Sendable {
  private let base: UnsafeRawPointer
  private let stride: Int
  private let shift: UInt64
  private let mask: Int

  /// A table of `1 << bits` slots that begins at `start`; one free slot when the bytes do not hold it.
  init(_ table: EmbeddedTable, at start: Int, bits: Int, stride: Int) {
    let none = EmbeddedTable.none
    let fits = (1..<32).contains(bits) && start >= 0 && start + stride << bits <= table.count
    base = fits ? table.base + start : none.base
    self.stride = fits ? stride : 0
    shift = fits ? UInt64(64 - bits) : 63
    mask = fits ? (1 << bits) - 1 : 0
  }

  /// The slot that holds `key`, at its first byte; nil when none does.
  @inline(__always)
  func find(_ key: UInt64) -> UnsafeRawPointer? {
    var slot = first(key)
    let wanted = max(1, UInt32(truncatingIfNeeded: key))
    // No more looks than there are slots, though none may be free.
    var left = mask
    repeat {
      let place = base + slot &* stride
      let found = place.loadUnaligned(as: UInt32.self).littleEndian
      if found == wanted { return place }
      if found == 0 { return nil }
      slot = (slot &+ 1) & mask
      left &-= 1
    } while left >= 0
    return nil
  }

  /// Has the memory fetch the slot where a look for `key` begins, while other work is done.
  @inline(__always)
  func fetch(_ key: UInt64) {
    let place = base + first(key) &* stride
    candor_fetch(place)
  }

  @inline(__always)
  private func first(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key &>> shift) & mask }

  /// The keys that it holds.
  var keys: some Sequence<UInt32> {
    (0...mask).lazy.map { (base + $0 * stride).loadUnaligned(as: UInt32.self).littleEndian }
      .filter { $0 != 0 }
  }
}
