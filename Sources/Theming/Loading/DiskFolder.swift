internal import Diagnostics
internal import Foundation
internal import Glibc

/// The few questions that loading a theme asks the disk.
enum DiskFolder {
  /// What stands at a path that is no plain file or folder, and may not be followed.
  enum Obstacle: Hashable {
    /// A link to a file outside of the theme.
    case leadsOut(to: String)
    /// A link to nothing.
    case leadsNowhere
    /// A link to a folder, which could hold itself.
    case leadsToFolder
    /// A pipe, a socket or a device.
    case notAFile
  }

  /// What a folder holds, however deep: paths relative to it, in order.
  struct Walk {
    var files: [String] = []
    var obstacles: [(path: String, obstacle: Obstacle)] = []
  }

  /// Whether there is a folder at `path`, or a link to one.
  static func exists(_ path: String) -> Bool { mode(path) == S_IFDIR }

  /// Whether there is a file at `path`, or a link to one.
  static func isFile(_ path: String) -> Bool { mode(path) == S_IFREG }

  /// The path without links; nil where there is nothing.
  static func real(_ path: String) -> String? {
    guard let pointer = realpath(path, nil) else { return nil }
    defer { free(pointer) }
    return String(cString: pointer)
  }

  /// The names in a folder, in order; dotfiles and backups are not names.
  static func names(in path: String) throws(ThemeError) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: path)
        .filter { !isBackup($0) }.sorted()
    } catch {
      throw .unreadable(file: path, reason: reason(path))
    }
  }

  /// Everything below a folder; links that leave it are not followed.
  static func walk(_ root: String) throws(ThemeError) -> Walk {
    var found = Walk()
    try walk(root, "", home: (real(root) ?? root) + "/", &found)
    return found
  }

  /// A file with its bytes.
  static func file(_ path: String) throws(ThemeError) -> SourceFile {
    do {
      return SourceFile(path: path, bytes: [UInt8](try Data(contentsOf: URL(filePath: path))))
    } catch {
      throw .unreadable(file: path, reason: reason(path))
    }
  }
}

extension DiskFolder {
  private static func walk(
    _ root: String,
    _ prefix: String,
    home: String,
    _ found: inout Walk
  ) throws(ThemeError) {
    for name in try names(in: prefix.isEmpty ? root : "\(root)/\(prefix)") {
      let path = prefix.isEmpty ? name : "\(prefix)/\(name)"
      let full = "\(root)/\(path)"
      switch mode(full, followsLinks: false) {
      case S_IFREG: found.files.append(path)
      case S_IFDIR: try walk(root, path, home: home, &found)
      case S_IFLNK:
        if let obstacle = obstacle(full, home: home) {
          found.obstacles.append((path, obstacle))
        } else {
          found.files.append(path)
        }
      default: found.obstacles.append((path, .notAFile))
      }
    }
  }

  private static func obstacle(_ link: String, home: String) -> Obstacle? {
    guard let target = real(link) else { return .leadsNowhere }
    guard target.hasPrefix(home) else { return .leadsOut(to: target) }
    return isFile(link) ? nil : exists(link) ? .leadsToFolder : .notAFile
  }

  private static func mode(_ path: String, followsLinks: Bool = true) -> mode_t? {
    var status = stat()
    guard (followsLinks ? stat(path, &status) : lstat(path, &status)) == 0 else { return nil }
    return status.st_mode & S_IFMT
  }

  private static func isBackup(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasPrefix("#")
      || ["~", ".bak", ".orig", ".tmp", ".swp"].contains { name.hasSuffix($0) }
  }

  /// What the system says when it is asked for `path` once more.
  private static func reason(_ path: String) -> String {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return String(cString: strerror(errno)) }
    close(descriptor)
    return "it changed meanwhile"
  }
}
