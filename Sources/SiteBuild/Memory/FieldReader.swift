internal import Output

/// Reads what a `FieldWriter` wrote, from bytes that may be anything: whatever is not there ends the reading.
struct FieldReader {
  /// The bytes are not what was written.
  struct Damage: Error {}

  private let bytes: ArraySlice<UInt8>
  private var place: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    place = bytes.startIndex
  }

  /// Whether everything was read.
  var isAtEnd: Bool { place == bytes.endIndex }

  /// Reads a number.
  mutating func number() throws(Damage) -> UInt64 {
    guard bytes.endIndex - place >= 8 else { throw Damage() }
    let offset = place - bytes.startIndex
    let number = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: UInt64.self) }
    place += 8
    return UInt64(littleEndian: number)
  }

  /// Reads a number.
  mutating func integer() throws(Damage) -> Int { Int(Int64(bitPattern: try number())) }

  /// Reads how many of something follow; each has at least one byte.
  mutating func count() throws(Damage) -> Int {
    let count = try integer()
    guard count >= 0, count <= bytes.endIndex - place else { throw Damage() }
    return count
  }

  /// Reads yes or no.
  mutating func flag() throws(Damage) -> Bool {
    guard place < bytes.endIndex, bytes[place] <= 1 else { throw Damage() }
    place += 1
    return bytes[place - 1] == 1
  }

  /// Reads bytes, which are not copied.
  mutating func slice() throws(Damage) -> ArraySlice<UInt8> {
    let count = try count()
    defer { place += count }
    return bytes[place..<place + count]
  }

  /// Reads a text.
  mutating func text() throws(Damage) -> String { String(decoding: try slice(), as: UTF8.self) }

  /// Reads a fingerprint.
  mutating func fingerprint() throws(Damage) -> Fingerprint {
    Fingerprint(hash: OutputHash(first: try number(), last: try number()))
  }

  /// Reads a list, each of its entries by `read`.
  mutating func list<Entry>(
    _ read: (inout FieldReader) throws(Damage) -> Entry
  ) throws(Damage) -> [Entry] {
    let count = try count()
    var entries: [Entry] = []
    entries.reserveCapacity(count)
    for _ in 0..<count { entries.append(try read(&self)) }
    return entries
  }

  /// Reads what is kept under fingerprints, each value by `read`.
  mutating func table<Value>(
    _ read: (inout FieldReader) throws(Damage) -> Value
  ) throws(Damage) -> [Fingerprint: Value] {
    let count = try count()
    var table: [Fingerprint: Value] = [:]
    table.reserveCapacity(count)
    for _ in 0..<count {
      let key = try fingerprint()
      table[key] = try read(&self)
    }
    return table
  }
}
