/// Why no theme can be had at all; mistakes inside a theme are diagnostics.
public enum ThemeError: Error, Sendable, Hashable, CustomStringConvertible {
  /// No folder has a theme of this name.
  case unknown(name: String, available: [String], nearest: String?)
  /// A theme's folder has no `theme.yml`.
  case withoutManifest(name: String, folder: String)
  /// Themes that extend each other in a circle.
  case circle(names: [String])
  /// A file of a theme cannot be read.
  case unreadable(file: String, reason: String)

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .unknown(let name, let available, let nearest):
      if let nearest { return "there is no theme '\(name)'; did you mean '\(nearest)'?" }
      let names = available.map { "'\($0)'" }.joined(separator: ", ")
      return names.isEmpty
        ? "there is no theme '\(name)', nor any other; put a folder 'themes' beside your content"
        : "there is no theme '\(name)'; the themes here are \(names)"
    case .withoutManifest(let name, let folder):
      return "cannot read theme '\(name)': '\(folder)/theme.yml' is missing;"
        + " add it, with a line 'contract: \(Contract.version)'"
    case .circle(let names):
      let circle = names.map { "'\($0)'" }.joined(separator: " extends ")
      return "themes extend each other in a circle: \(circle); take one 'extends:' away"
    case .unreadable(let file, let reason):
      return "cannot read '\(file)': \(reason); check that you may read it"
    }
  }
}
