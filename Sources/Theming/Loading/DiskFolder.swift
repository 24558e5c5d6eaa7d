internal import Diagnostics
internal import Foundation

/// The few questions that loading a theme asks the disk.
enum DiskFolder {
  /// Whether there is a folder at `path`.
  static func exists(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  /// Whether there is a file at `path`.
  static func isFile(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && !isFolder.boolValue
  }

  /// The names in a folder, in order; none when it cannot be read.
  ///
  /// Dotfiles and backups are not names.
  static func names(in path: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter { !$0.hasPrefix(".") && !$0.hasSuffix("~") }.sorted()
  }

  /// The files below a folder, their paths relative to it, in order.
  static func files(below path: String) -> [String] {
    names(in: path).flatMap { name -> [String] in
      let full = "\(path)/\(name)"
      guard exists(full) else { return isFile(full) ? [name] : [] }
      return files(below: full).map { "\(name)/\($0)" }
    }
  }

  /// A file with its bytes.
  static func file(_ path: String) throws(ThemeError) -> SourceFile {
    do {
      return SourceFile(path: path, bytes: [UInt8](try Data(contentsOf: URL(filePath: path))))
    } catch {
      throw .unreadable(file: path, reason: error.localizedDescription)
    }
  }
}
