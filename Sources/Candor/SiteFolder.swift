import Foundation

/// The content folder that a path belongs to: the nearest one above it, or it itself, that holds a `site.yml`.
struct SiteFolder {
  /// The folder, named as far as possible as the path was.
  let folder: String
  /// The path inside the folder; empty for the folder itself.
  private let inside: String

  /// The folder of `path`; nil when the path belongs to no site.
  init?(holding path: String, isFolder: Bool) {
    let full = URL(filePath: path).standardizedFileURL.path
    var parts = full.split(separator: "/").map(String.init)
    var below: [String] = []
    if !isFolder, let last = parts.popLast() { below = [last] }
    while !Self.holdsSite(parts) {
      guard let last = parts.popLast() else { return nil }
      below.insert(last, at: 0)
    }
    inside = below.joined(separator: "/")
    folder = Self.name(path, below: below.count, full: "/" + parts.joined(separator: "/"))
  }

  /// Whether a path in the folder is the one that was asked for, or lies in it.
  func holds(_ path: String) -> Bool {
    inside.isEmpty || path == inside || path.hasPrefix(inside + "/")
  }

  private static func holdsSite(_ parts: [String]) -> Bool {
    FileManager.default.fileExists(atPath: "/" + (parts + ["site.yml"]).joined(separator: "/"))
  }

  /// The path that was written, without its last parts, or with as many steps upwards as it lacks.
  private static func name(_ path: String, below: Int, full: String) -> String {
    let parts = path.split(separator: "/").map(String.init)
    guard !parts.contains(".."), !parts.contains(".") else { return full }
    if path.hasPrefix("/") { return full }
    if below < parts.count { return parts.dropLast(below).joined(separator: "/") }
    let up = below - parts.count
    return up == 0 ? "." : Array(repeating: "..", count: up).joined(separator: "/")
  }
}
