internal import Diagnostics

/// One folder that a theme is made of: the user's folder of the theme's name, the installed one, then those of the theme it extends.
struct ThemeLayer: Sendable {
  /// The theme's name.
  let theme: String
  /// The folder on disk, as shown in messages.
  let folder: String
  /// Whether it lies in the user's own `themes/`.
  let isOwn: Bool
  /// What its `theme.yml` says; nil for single files that lie over a theme.
  let manifest: ThemeManifest?
}

/// What `theme.yml` says.
struct ThemeManifest: Sendable {
  /// A name and where it was written.
  struct Written: Sendable {
    let text: String
    let location: SourceLocation
  }

  let extends: Written?
  let styles: [Written]
  let settings: [ThemeSetting]
  /// How wide it shows pictures; nil when it does not say.
  let pictures: PictureSizes?
  /// How a social card is drawn; nil when it does not say.
  let card: CardManifest?
  /// Which colours stand on which.
  let contrast: [ContrastPair]
  /// Whether it was written for another version of the contract than ours.
  let isForeign: Bool
  let diagnostics: [Diagnostic]
}
