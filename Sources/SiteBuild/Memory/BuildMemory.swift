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
  /// What the checker made of pages, by what it follows from.
  var reports: [Fingerprint: ArraySlice<UInt8>] = [:]
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
  private static let mark = Array("candor-memory 4\n".utf8)
  /// How many bytes the sums over both parts have.
  private static let sumsCount = 32

  /// The memory that `parts` wrote, one behind the other; empty when the bytes are anything else.
  ///
  /// First what it is and a sum over each part, then the content files, then the files of the site.
  public init(reading bytes: [UInt8]) {
    self.init()
    let start = Self.mark.count + Self.sumsCount + 8
    guard bytes.count >= start, bytes.starts(with: Self.mark) else { return }
    var head = FieldReader(bytes[Self.mark.count..<start])
    guard let count = try? head.integer(), count >= 0, count <= bytes.count - start,
      let sums = try? (head.fingerprint(), head.fingerprint())
    else { return }
    let (pages, outputs) = Parallel.both(
      { Self.pages(bytes[start..<start + count], sums.0) },
      { Self.outputs(bytes[(start + count)...], sums.1) }
    )
    guard let pages, let outputs else { return }
    self = pages
    self.outputs = outputs
  }

  private static func pages(_ bytes: ArraySlice<UInt8>, _ sum: Fingerprint) -> BuildMemory? {
    guard Fingerprint(of: bytes) == sum else { return nil }
    var reader = FieldReader(bytes)
    var memory = BuildMemory()
    do {
      memory.origin = try reader.text()
      memory.conditions = try reader.text()
      memory.pages = try reader.table { reader throws(FieldReader.Damage) in try reader.page() }
      memory.reports = try reader.table { reader throws(FieldReader.Damage) in try reader.slice() }
    } catch {
      return nil
    }
    return reader.isAtEnd ? memory : nil
  }

  private static func outputs(
    _ bytes: ArraySlice<UInt8>,
    _ sum: Fingerprint
  ) -> [Fingerprint: OutputMemory]? {
    guard Fingerprint(of: bytes) == sum else { return nil }
    var reader = FieldReader(bytes)
    let outputs = try? reader.table { reader throws(FieldReader.Damage) in try reader.output() }
    return reader.isAtEnd ? outputs : nil
  }

  /// The memory as bytes, the same for the same memory.
  public func serialized() -> [UInt8] { Array(parts.joined()) }

  /// The memory as bytes, in parts that belong one behind the other.
  var parts: [[UInt8]] {
    let (pages, outputs) = Parallel.both({ pagesPart }, { outputsPart })
    var head = FieldWriter()
    head.add(pages.count)
    head.add(Fingerprint(of: pages))
    head.add(Fingerprint(of: outputs))
    return [Self.mark + head.bytes, pages, outputs]
  }

  private var pagesPart: [UInt8] {
    var writer = FieldWriter(capacity: pages.count * 320)
    writer.add(origin)
    writer.add(conditions)
    writer.add(pages) { $0.add($1) }
    writer.add(reports) { $0.add($1) }
    return writer.bytes
  }

  private var outputsPart: [UInt8] {
    var writer = FieldWriter(capacity: outputs.count * 96)
    writer.add(outputs) { $0.add($1) }
    return writer.bytes
  }
}
