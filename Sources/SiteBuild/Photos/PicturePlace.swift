internal import Theming

/// Where in a layout a picture stands, which decides how wide it is shown.
enum PicturePlace: Sendable {
  /// In a text, or at the head of a page.
  case text
  /// Beside the person's name.
  case portrait
  /// A book's cover.
  case cover

  /// What `sizes` says: as wide as the screen on a telephone, else as wide as the theme shows it at most.
  func sizes(_ theme: PictureSizes) -> String {
    let width =
      switch self {
      case .text: theme.text
      case .portrait: theme.portrait
      case .cover: theme.cover
      }
    return "(min-width: \(width)px) \(width)px, 100vw"
  }
}
