/// Cuts a stream of bytes into messages, each behind a header that says its `Content-Length` (LSP 3.17, base protocol).
///
/// A header that cannot be read costs the messages up to the next one that can, never the stream.
struct MessageFramer {
  /// What comes next in the stream.
  enum Piece: Hashable {
    /// A whole message without its header.
    case message([UInt8])
    /// Bytes that are no message, and were passed over.
    case fault(Fault)
  }

  /// Why bytes were passed over.
  enum Fault: Hashable {
    /// A header without a `Content-Length` that is a number.
    case noLength
    /// A message larger than `sizeLimit`.
    case tooLarge(Int)
  }

  /// The most bytes that a message may have, 128 MiB.
  static let sizeLimit = 128 << 20
  /// The most bytes that a header may have.
  static let headerLimit = 8 << 10

  private var buffer: [UInt8] = []
  private var start = 0
  private var scanned = 0
  private var expected: Int?
  private var skipped = 0

  /// Takes the next bytes of the stream.
  mutating func append(_ bytes: some Collection<UInt8>) {
    let passed = min(skipped, bytes.count)
    skipped -= passed
    buffer.append(contentsOf: bytes.dropFirst(passed))
  }

  /// The next piece; nil until more bytes come.
  mutating func next() -> Piece? {
    while expected == nil {
      guard let header = header() else { return nil }
      guard let length = Self.length(in: header) else { return .fault(.noLength) }
      guard length <= Self.sizeLimit else {
        let here = min(length, buffer.count - start)
        skipped = length - here
        drop(here)
        return .fault(.tooLarge(length))
      }
      expected = length
    }
    guard let length = expected, buffer.count - start >= length else { return nil }
    let body = Array(buffer[start..<start + length])
    expected = nil
    drop(length)
    return .message(body)
  }
}

extension MessageFramer {
  /// The bytes up to the next empty line, taken from the buffer; nil until there is one.
  private mutating func header() -> [UInt8]? {
    var index = max(start, scanned)
    while index < buffer.count {
      if buffer[index] == 0x0A, endsHeader(index) {
        let header = Array(buffer[start...index])
        drop(index + 1 - start)
        return header
      }
      index += 1
    }
    scanned = index
    guard buffer.count - start > Self.headerLimit else { return nil }
    // Rubbish without end; the last of it may be the beginning of a header.
    drop(buffer.count - start - 64)
    return nil
  }

  /// Whether the line feed at `index` ends an empty line.
  private func endsHeader(_ index: Int) -> Bool {
    var before = index - 1
    if before >= start, buffer[before] == 0x0D { before -= 1 }
    return before >= start && buffer[before] == 0x0A
  }

  private mutating func drop(_ count: Int) {
    start += count
    scanned = start
    if start == buffer.count {
      buffer.removeAll(keepingCapacity: buffer.count < 1 << 16)
    } else if start > 1 << 16 {
      buffer.removeFirst(start)
    } else {
      return
    }
    (start, scanned) = (0, 0)
  }

  private static let name = Array("content-length:".utf8)

  /// The number behind the last `Content-Length:`, so that what an earlier fault left in front does no harm.
  private static func length(in header: [UInt8]) -> Int? {
    let lower = header.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    guard lower.count > name.count else { return nil }
    for place in stride(from: lower.count - name.count, through: 0, by: -1)
    where lower[place..<place + name.count].elementsEqual(name) {
      let value = lower[(place + name.count)...].drop { $0 == 0x20 || $0 == 0x09 }
      let digits = value.prefix { (0x30...0x39).contains($0) }
      let rest = value.dropFirst(digits.count).first
      guard rest == 0x0D || rest == 0x0A || rest == 0x20 else { return nil }
      return Int(String(decoding: digits, as: UTF8.self))
    }
    return nil
  }
}
