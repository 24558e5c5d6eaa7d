/// Why no theme can be had at all; mistakes inside a theme are diagnostics.
public enum ThemeError: Error, Sendable, Hashable, CustomStringConvertible {
  /// No folder has a theme of this name; `lookedIn` are the folders that could.
  case unknown(name: String, available: [String], nearest: String?, lookedIn: [String])
  /// A folder has no `theme.yml`, and there is no theme of its name for its files to lie over.
  case withoutManifest(name: String, folder: String, available: [String], lookedIn: [String])
  /// A file or folder of a theme cannot be read.
  case unreadable(file: String, reason: String)

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .unknown(let name, let available, let nearest, let lookedIn):
      if let nearest { return "there is no theme '\(name)'; did you mean '\(nearest)'?" }
      guard available.isEmpty else {
        return "there is no theme '\(name)'; the themes here are \(Self.list(available)),"
          + " in \(Self.list(lookedIn))"
      }
      return "there is no theme '\(name)', nor any other; \(Self.search(lookedIn))"
    case .withoutManifest(let name, let folder, let available, let lookedIn):
      let start = "'\(folder)' has no theme.yml"
      guard let other = available.first else {
        return "\(start), and the theme '\(name)' that its files could lie over was not found;"
          + " \(Self.search(lookedIn))"
      }
      return "\(start), and there is no theme '\(name)' for its files to lie over;"
        + " give the folder a theme's name (\(Self.list(available))), or add a theme.yml"
        + " with the lines 'contract: \(Contract.version)' and 'extends: \(other)'"
    case .unreadable(let file, let reason):
      return "cannot read '\(file)': \(reason); check that you may read it"
    }
  }

  /// Where themes were looked for in vain, and where they belong.
  private static func search(_ folders: [String]) -> String {
    let places = folders.isEmpty ? "" : "looked in \(list(folders)); "
    return places + "keep the folder 'themes' that comes with Candor beside the program,"
      + " or copy it to beside your content"
  }

  private static func list(_ names: [String]) -> String {
    names.map { "'\($0)'" }.joined(separator: ", ")
  }
}
