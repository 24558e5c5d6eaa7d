/// Paths inside the content folder.
package enum ContentPath {
  /// The path that `written` means in the file at `path`; nil when it leads out of the folder.
  ///
  /// `/` starts at the content folder's root, all else beside the file.
  package static func resolve(_ written: String, from path: String) -> String? {
    let slash = UInt8(ascii: "/")
    var resolved: [UInt8] = []
    if written.utf8.first != slash, let end = path.utf8.lastIndex(of: slash) {
      resolved = Array(path.utf8[..<end].split(separator: slash).joined(separator: [slash]))
    }
    for part in written.utf8.split(separator: slash) {
      if part.elementsEqual(".".utf8) { continue }
      if part.elementsEqual("..".utf8) {
        guard !resolved.isEmpty else { return nil }
        resolved.removeLast(resolved.count - (resolved.lastIndex(of: slash) ?? 0))
      } else {
        if !resolved.isEmpty { resolved.append(slash) }
        resolved.append(contentsOf: part)
      }
    }
    return String(decoding: resolved, as: UTF8.self)
  }
}
