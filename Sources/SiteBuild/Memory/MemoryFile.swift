internal import Formats
internal import Imaging

/// The file that keeps a build's memory for the next program, in the folder that may be deleted at any time.
///
/// Every output folder has one of its own, so that two sites of one content do not forget each other. Builds that run at
/// the same time put theirs in place whole, one after the other: the last one stands.
struct MemoryFile {
  private let folder: CacheFolder
  /// Its name, in the folder of builds.
  private let name: String
  /// Where it is.
  private let path: String

  /// The most bytes that are read.
  private static let limit = 1 << 30

  /// The memory of builds into `output`, in the folder `cache`.
  init(cache: String, output: String) {
    folder = CacheFolder(cache)
    let real = FolderNesting.real(output) ?? output
    name = ContentHash(of: Array(real.utf8)).hex
    path = "\(cache)/\(Self.folderName)/\(name)"
  }

  /// What the latest build left, and its bytes; nothing where there is no such file, or none that was left whole.
  func read() -> (memory: BuildMemory, bytes: [UInt8]) {
    let bytes = (try? FileBytes.read(path, limit: Self.limit)) ?? []
    return (BuildMemory(reading: bytes), bytes)
  }

  /// Keeps a memory, unless it is what the file holds already; where that cannot be, the next build has more to do and that is all.
  func write(_ memory: BuildMemory, besides found: [UInt8]) {
    let parts = memory.parts
    guard !Self.areSame(parts, found) else { return }
    folder.put(parts, in: Self.folderName, as: name)
  }

  private static func areSame(_ parts: [[UInt8]], _ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    return parts.reduce(0) { $0 + $1.count } == bytes.count
      && parts.allSatisfy { part in
        defer { rest = rest.dropFirst(part.count) }
        return rest.prefix(part.count) == part[...]
      }
  }

  private static let folderName = "builds"
}
