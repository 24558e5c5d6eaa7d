internal import Diagnostics
internal import Formats
internal import Profile
internal import Synchronization

/// The pages that a build remembers, for those whose files nobody has written since.
///
/// Their files are read when somebody asks for the text. One that was written after the build had looked at it is noticed
/// then: what is made with it has to be made again.
final class RecordedPages: RecalledPages {
  private let memory: BuildMemory
  /// The path of the content folder.
  private let folder: String
  private let overtaken = Atomic<Bool>(false)

  init(_ memory: BuildMemory, folder: String) {
    self.memory = memory
    self.folder = folder
  }

  /// Whether a file was found to be another than remembered, so that nothing made since counts.
  var areOvertaken: Bool { overtaken.load(ordering: .acquiring) }

  func page(
    at path: String,
    shownAs shownPath: String,
    stamped stamp: FileStamp,
    under conditions: String
  ) -> Page? {
    guard conditions == memory.conditions, let known = memory.pages[Fingerprint(path: path)],
      let record = known.record, record.stamp == stamp
    else { return nil }
    var reader = FieldReader(record.fields)
    let page = try? reader.page(at: path, shownAs: shownPath, stamped: stamp) { [self] in
      SourceFile(path: shownPath, bytes: read(path, known.content) ?? Self.blank(stamp))
    }
    return reader.isAtEnd ? page : nil
  }
}

extension RecordedPages {
  /// The bytes of a file if they are those that are remembered.
  private func read(_ path: String, _ content: Fingerprint) -> [UInt8]? {
    let bytes = try? FileBytes.read("\(folder)/\(path)", limit: ContentFile.pageLimit)
    guard let bytes, Fingerprint(of: bytes) == content else {
      overtaken.store(true, ordering: .releasing)
      return nil
    }
    return bytes
  }

  /// Stands in for a file that is no longer as it was, so that every place in it is there.
  private static func blank(_ stamp: FileStamp) -> [UInt8] {
    Array(
      repeating: UInt8(ascii: " "),
      count: min(Int(clamping: stamp.size), ContentFile.pageLimit)
    )
  }
}
