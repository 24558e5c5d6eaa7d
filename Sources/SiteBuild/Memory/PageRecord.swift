internal import Formats
internal import Profile

/// What a content file's front matter came to, so that the file need not be read for it.
///
/// It holds as long as nobody has written the file, for the conditions that the memory names.
struct PageRecord: Sendable, Equatable {
  /// What the system said of the file before it was read.
  let stamp: FileStamp
  /// The page as `FieldWriter` writes it.
  let fields: ArraySlice<UInt8>
}

extension PageRecord {
  /// The record of a page about which nothing was said; nil where its stamp is not certain, or where it is of a kind of which
  /// sites have few.
  init?(of page: Page) {
    guard let stamp = page.stamp else { return nil }
    var writer = FieldWriter(capacity: 256)
    guard writer.add(page) else { return nil }
    self.init(stamp: stamp, fields: writer.bytes[...])
  }
}

extension FieldWriter {
  /// Writes what is remembered of a page's reading.
  mutating func add(_ record: PageRecord) {
    add(record.stamp)
    add(record.fields)
  }

  /// Writes a file's stamp.
  mutating func add(_ stamp: FileStamp) {
    add(stamp.device)
    add(stamp.inode)
    add(stamp.size)
    add(UInt64(bitPattern: stamp.modified))
    add(UInt64(bitPattern: stamp.changed))
  }
}

extension FieldReader {
  /// Reads what is remembered of a page's reading.
  mutating func record() throws(Damage) -> PageRecord {
    PageRecord(stamp: try stamp(), fields: try slice())
  }

  /// Reads a file's stamp.
  mutating func stamp() throws(Damage) -> FileStamp {
    FileStamp(
      device: try number(),
      inode: try number(),
      size: try number(),
      modified: Int64(bitPattern: try number()),
      changed: Int64(bitPattern: try number())
    )
  }
}
