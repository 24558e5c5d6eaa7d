internal import Diagnostics

/// One folder that a theme is made of: the user's folder of the theme's name, the installed one, then those of the theme it extends.
struct ThemeLayer: Sendable {
  /// The theme's name.
  let theme: String
  /// The folder on disk, as shown in messages.
  let folder: String
}

/// What `theme.yml` says.
struct ThemeManifest: Sendable {
  let extends: String?
  let styles: [String]
  let settings: [ThemeSetting]
  let diagnostics: [Diagnostic]
}
