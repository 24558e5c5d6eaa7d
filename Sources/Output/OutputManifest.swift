/// What the output folder holds by Candor's hand: `.candor.json`, never published.
///
/// It holds the paths and hashes of the files, the folders Candor made, whether the build was
/// finished and whether it holds drafts, and nothing else: no time, no computer. It is written
/// with one path a line, sorted by UTF-8 bytes, so that the same site gives the same bytes.
public struct OutputManifest: Sendable, Equatable {
  /// The manifest's file name.
  public static let name = "\(OutputPath.ownLead).json"
  /// The version of the format.
  public static let version = 1

  /// A file that Candor wrote, or was about to write when a build was interrupted.
  public struct File: Sendable, Equatable {
    /// Where it is, in bytes.
    let location: OutputPath
    /// The hash of its bytes; nil while a build is writing it.
    public let hash: OutputHash?

    /// The path relative to the output folder.
    public var path: String { location.text }
  }

  /// Whether the build that wrote it came to its end.
  public internal(set) var isComplete: Bool
  /// Whether the site holds drafts, or may hold some.
  public internal(set) var holdsDrafts: Bool
  /// The folders that Candor made, sorted.
  var folders: [OutputPath]
  /// The files, sorted by path.
  public internal(set) var files: [File]

  /// The file at a path, if there is one; found by halves.
  func file(at path: OutputPath) -> File? {
    var low = 0
    var high = files.count
    while low < high {
      let middle = (low + high) / 2
      if files[middle].location < path { low = middle + 1 } else { high = middle }
    }
    guard low < files.count, files[low].location == path else { return nil }
    return files[low]
  }
}
