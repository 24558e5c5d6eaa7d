public import Diagnostics

/// Finds what lies in a folder of themes, or of content, as if it were a theme, and can have no effect.
public enum StrayThemes {
  /// Folders in the user's own `themes/` that are no theme and lie over none.
  static func beside(_ layers: [ThemeLayer], roots: [String]) -> [Diagnostic] {
    let lookup = ThemeLookup(roots: roots)
    guard let folder = lookup.ownFolder, let names = try? DiskFolder.names(in: folder) else {
      return []
    }
    let used = Set(layers.map(\.folder))
    let available = lookup.available
    return names.compactMap { name in
      let path = "\(folder)/\(name)"
      guard !used.contains(path), !available.contains(name) else { return nil }
      if ThemeFileSet.folders.contains(name) || isTemplate(name) {
        return warning(
          "nothing uses this; a folder of the theme's name belongs around it: '\(folder)/\(layers.first?.theme ?? "plain")/\(name)'",
          path
        )
      }
      guard DiskFolder.exists(path), looksLikeTheme(path) else { return nil }
      let near = NearestName.of(name, among: available).map { "did you mean '\(folder)/\($0)'?" }
      return warning(
        "there is no theme '\(name)' for these files to lie over; "
          + (near ?? "add a theme.yml, or name the folder as a theme is called"),
        path
      )
    }
  }

  /// A warning where a content folder holds a folder `themes` that was meant to lie beside it; nil where it does not.
  public static func inside(content: String) -> Diagnostic? {
    let folder = "\(content)/themes"
    let names = (try? DiskFolder.names(in: folder)) ?? []
    guard names.contains(where: { looksLikeTheme("\(folder)/\($0)") }) else { return nil }
    return warning(
      "nothing uses themes that lie in the content; move the folder to beside '\(content)'",
      folder
    )
  }

  private static func looksLikeTheme(_ folder: String) -> Bool {
    guard DiskFolder.exists(folder) else { return false }
    return DiskFolder.isFile("\(folder)/theme.yml")
      || ThemeFileSet.folders.contains { DiskFolder.exists("\(folder)/\($0)") }
  }

  private static func isTemplate(_ name: String) -> Bool {
    name.hasSuffix(ThemeFileSet.templateEnding)
  }

  private static func warning(_ message: String, _ path: String) -> Diagnostic {
    Diagnostic(
      .warning,
      rule: "theme-unused",
      message: message,
      location: SourceLocation(path: path)
    )
  }
}
