internal import Output
internal import Templates

/// Writes values one after the other, so that no two rows of values come out as the same bytes.
///
/// Numbers are eight bytes, little-endian; whatever has a length is written with it.
struct FieldWriter {
  /// What was written so far.
  private(set) var bytes: [UInt8] = []

  /// A writer of about so many bytes.
  init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  /// Writes a number.
  mutating func add(_ number: UInt64) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// Writes a number.
  mutating func add(_ number: Int) { add(UInt64(bitPattern: Int64(number))) }

  /// Writes yes or no.
  mutating func add(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  /// Writes a text.
  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      add(utf8.count)
      bytes.append(contentsOf: utf8)
    }
  }

  /// Writes a text, or that there is none.
  mutating func add(_ text: String?) {
    add(text != nil)
    if let text { add(text) }
  }

  /// Writes a number, or that there is none.
  mutating func add(_ number: Int?) {
    add(number != nil)
    if let number { add(number) }
  }

  /// Writes what `write` writes of a value, or that there is none.
  mutating func add<Value>(_ value: Value?, _ write: (inout FieldWriter, Value) -> Void) {
    add(value != nil)
    if let value { write(&self, value) }
  }

  /// Writes bytes.
  mutating func add(_ more: some Collection<UInt8>) {
    add(more.count)
    bytes.append(contentsOf: more)
  }

  /// Writes a path of the site.
  mutating func add(_ path: OutputPath) { add(path.text) }

  /// Writes a fingerprint.
  mutating func add(_ print: Fingerprint) {
    add(print.hash.first)
    add(print.hash.last)
  }

  /// Writes a list, each of its entries by `write`.
  mutating func add<Entries: Collection>(
    _ entries: Entries,
    _ write: (inout FieldWriter, Entries.Element) -> Void
  ) {
    add(entries.count)
    for entry in entries { write(&self, entry) }
  }

  /// Writes what is kept under fingerprints, in their order, each value by `write`.
  mutating func add<Value>(
    _ table: [Fingerprint: Value],
    _ write: (inout FieldWriter, Value) -> Void
  ) {
    add(table.keys.sorted()) { writer, key in
      writer.add(key)
      if let value = table[key] { write(&writer, value) }
    }
  }

  /// Writes what a template is given, records in the order of their names.
  mutating func add(_ value: TemplateValue) {
    switch value {
    case .absent: add(0)
    case .flag(let flag):
      add(1)
      add(flag)
    case .number(let text):
      add(2)
      add(text)
    case .text(let text):
      add(3)
      add(text)
    case .markup(let html):
      add(4)
      add(html)
    case .list(let items):
      add(5)
      add(items) { $0.add($1) }
    case .record(let names):
      add(6)
      add(names.sorted { $0.key < $1.key }) { writer, entry in
        writer.add(entry.key)
        writer.add(entry.value)
      }
    }
  }
}
