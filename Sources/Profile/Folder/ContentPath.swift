/// Paths inside the content folder.
package enum ContentPath {
  /// The path that `written` means in the file at `path`; nil when it leads out of the folder.
  ///
  /// `/` starts at the content folder's root, all else beside the file.
  package static func resolve(_ written: String, from path: String) -> String? {
    var parts: [Substring] = written.hasPrefix("/") ? [] : path.split(separator: "/").dropLast()
    for part in written.split(separator: "/") {
      switch part {
      case ".": continue
      case "..":
        guard parts.popLast() != nil else { return nil }
      default: parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }
}
