internal import Diagnostics

/// Finds the file that was probably meant.
enum NearestFile {
  /// The path nearest to `path`; nil when none is near enough to be a slip of the hand.
  ///
  /// Names are compared without their endings, or else `cat.md` would be near to `fit.md`; the same name with another ending
  /// counts as near.
  static func of(_ path: String, among paths: some Sequence<String>) -> String? {
    let wanted = parts(path)
    var sameEnding: [String: String] = [:]
    var stems: [String] = []
    for candidate in paths {
      let (stem, ending) = parts(candidate)
      if stem.lowercased() == wanted.stem.lowercased() { return candidate }
      guard ending.lowercased() == wanted.ending.lowercased(), sameEnding[stem] == nil else {
        continue
      }
      sameEnding[stem] = candidate
      stems.append(stem)
    }
    return NearestName.of(wanted.stem, among: stems).flatMap { sameEnding[$0] }
  }

  private static func parts(_ path: String) -> (stem: String, ending: String) {
    guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return (path, "") }
    return (String(path[..<dot]), String(path[dot...]))
  }
}
