/// Why a manifest cannot be used.
public enum ManifestFault: Error, Sendable, Equatable {
  /// It is cut short, damaged, or not ours; `line` counts from 1.
  case unreadable(line: Int, reason: String)
  /// Another version of the program wrote it in another format.
  case version(found: Int)

  /// What is wrong and what to do, to stand after the manifest's path.
  var words: String {
    switch self {
    case .unreadable(let line, let reason):
      """
      cannot be trusted: \(OutputError.shown(reason)) in line \(line); choose another output \
      folder, or delete this one if nothing in it is needed, then build again
      """
    case .version(let found):
      """
      has version \(found), and this program knows version \(OutputManifest.version); \
      use the version of Candor that wrote it, or choose another output folder
      """
    }
  }
}
