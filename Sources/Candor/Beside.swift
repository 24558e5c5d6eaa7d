/// Paths of what lies beside the content folder.
enum Beside {
  /// `themes` beside `~/me/content` is `~/me/themes`.
  static func path(_ content: String, _ name: String) -> String {
    var parts = content.split(separator: "/").map(String.init)
    // What lies beside `.` and `..` lies in the folder above them.
    if [nil, ".", ".."].contains(parts.last) { parts.append("..") } else { parts.removeLast() }
    return (content.hasPrefix("/") ? "/" : "") + (parts + [name]).joined(separator: "/")
  }
}
