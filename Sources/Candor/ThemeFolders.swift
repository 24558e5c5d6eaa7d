import Foundation

/// Where themes are looked for.
enum ThemeFolders {
  /// The user's own folder beside the content, then those that came with the program, wherever it was moved to.
  static func all(beside content: String) -> [String] {
    ([own(beside: content)] + installed).filter(isFolder)
  }

  private static func own(beside content: String) -> String {
    var parts = content.split(separator: "/").map(String.init)
    // What lies beside `.` and `..` lies in the folder above them.
    if [nil, ".", ".."].contains(parts.last) { parts.append("..") } else { parts.removeLast() }
    return (content.hasPrefix("/") ? "/" : "") + (parts + ["themes"]).joined(separator: "/")
  }

  /// Beside the program itself (an unpacked tarball), and in `share` (an installation).
  private static var installed: [String] {
    // The link that Linux keeps to the running program leads to the file itself, through every link to it.
    guard let program = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    else { return [] }
    let folder = URL(filePath: program).deletingLastPathComponent()
    return [
      folder.appending(path: "themes").path,
      folder.deletingLastPathComponent().appending(path: "share/candor/themes").path,
    ]
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }
}
