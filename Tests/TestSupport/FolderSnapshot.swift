public import Foundation

/// Every file of a folder with its bytes, for comparing folders.
public struct FolderSnapshot: Equatable, Sendable {
  /// The bytes by path inside the folder.
  public let files: [String: Data]

  /// The folder at `path` as it is now; empty where there is none.
  public init(_ path: String) {
    var files: [String: Data] = [:]
    let root = URL(filePath: path).standardizedFileURL
    let walk = FileManager.default.enumerator(atPath: root.path)
    while let name = walk?.nextObject() as? String {
      var isFolder: ObjCBool = false
      let file = root.appending(path: name).path
      guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder),
        !isFolder.boolValue
      else { continue }
      files[name] = FileManager.default.contents(atPath: file)
    }
    self.files = files
  }

  /// The paths, sorted.
  public var paths: [String] { files.keys.sorted() }

  /// The paths whose bytes differ or that only one of the two has, sorted.
  public func differences(from other: FolderSnapshot) -> [String] {
    Set(files.keys).union(other.files.keys).filter { files[$0] != other.files[$0] }.sorted()
  }

  /// The text of a file; nil where there is none.
  public func text(_ path: String) -> String? {
    files[path].map { String(decoding: $0, as: UTF8.self) }
  }
}
