internal import Formats
internal import Output

/// What one build remembers for the next, so that it does again only what could come out differently.
///
/// Nothing in it decides about the site: a build with any memory, or with none, writes the same bytes and says the same.
/// What is remembered of a content file holds for exactly its bytes; what is remembered of a file of the site holds for
/// exactly what it was made of, and as long as nobody has written the file since. It may be kept in memory between builds
/// or as bytes between programs.
public struct BuildMemory: Sendable, Equatable {
  /// Which program it is of, and which content: memories of others are not used.
  private var origin = ""
  /// What the pages were read by besides their files; what is recorded of them holds for nothing else.
  var conditions = ""
  /// By the fingerprint of the path in the content folder.
  var pages: [Fingerprint: PageMemory] = [:]
  /// By the fingerprint of the path in the output folder.
  var outputs: [Fingerprint: OutputMemory] = [:]

  /// Nothing remembered.
  public init() {}

  /// Forgets everything unless it is of this origin.
  mutating func belong(to origin: String) {
    if self.origin != origin { self = BuildMemory() }
    self.origin = origin
  }
}

extension BuildMemory {
  private static let mark = Array("candor-memory 2\n".utf8)

  /// The memory that `serialized()` wrote; empty when the bytes are anything else.
  public init(reading bytes: [UInt8]) {
    self.init()
    let start = Self.mark.count + 16
    guard bytes.count >= start, bytes.starts(with: Self.mark) else { return }
    var head = FieldReader(bytes[Self.mark.count..<start])
    let sum = bytes.withUnsafeBytes {
      OutputHash(of: UnsafeRawBufferPointer(rebasing: $0[start...]))
    }
    guard let written = try? head.fingerprint().hash, written == sum else { return }
    var reader = FieldReader(bytes[start...])
    if let memory = try? Self.read(&reader), reader.isAtEnd { self = memory }
  }

  private static func read(_ reader: inout FieldReader) throws(FieldReader.Damage) -> BuildMemory {
    var memory = BuildMemory()
    memory.origin = try reader.text()
    memory.conditions = try reader.text()
    let pages = try reader.count()
    memory.pages.reserveCapacity(pages)
    for _ in 0..<pages {
      let path = try reader.fingerprint()
      memory.pages[path] = try reader.page()
    }
    let outputs = try reader.count()
    memory.outputs.reserveCapacity(outputs)
    for _ in 0..<outputs {
      let path = try reader.fingerprint()
      memory.outputs[path] = try reader.output()
    }
    return memory
  }

  /// The memory as bytes, the same for the same memory, with a sum over all of them.
  public func serialized() -> [UInt8] {
    var writer = FieldWriter(capacity: (pages.count + outputs.count) * 256)
    writer.add(origin)
    writer.add(conditions)
    writer.add(pages.keys.sorted()) { writer, key in
      writer.add(key)
      if let page = pages[key] { writer.add(page) }
    }
    writer.add(outputs.keys.sorted()) { writer, key in
      writer.add(key)
      if let output = outputs[key] { writer.add(output) }
    }
    var head = FieldWriter()
    head.add(Fingerprint(of: writer.bytes))
    return Self.mark + head.bytes + writer.bytes
  }
}
