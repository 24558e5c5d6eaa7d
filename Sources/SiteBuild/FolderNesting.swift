internal import Glibc

/// Whether two folders lie in each other: a site written into its own content would be read as content, or bury it.
enum FolderNesting {
  /// Whether one of the folders is the other or lies in it, through whatever links; neither needs to exist.
  static func exists(_ first: String, _ second: String) -> Bool {
    guard let first = real(first), let second = real(second) else { return false }
    return holds(first, second) || holds(second, first)
  }

  private static func holds(_ folder: String, _ path: String) -> Bool {
    path == folder || path.hasPrefix(folder == "/" ? folder : folder + "/")
  }

  /// The path without links, `.` and `..`; what does not exist yet stays as it is written.
  static func real(_ path: String) -> String? {
    var existing = path.isEmpty ? "." : path
    var missing: [Substring] = []
    while true {
      if let pointer = realpath(existing, nil) {
        defer { free(pointer) }
        let root = String(cString: pointer)
        return ([root == "/" ? "" : root] + missing.reversed().map(String.init))
          .joined(separator: "/")
      }
      let parts = existing.split(separator: "/")
      guard let last = parts.last else { return nil }
      missing.append(last)
      let above = parts.dropLast().joined(separator: "/")
      existing = existing.hasPrefix("/") ? "/" + above : above.isEmpty ? "." : above
    }
  }
}
