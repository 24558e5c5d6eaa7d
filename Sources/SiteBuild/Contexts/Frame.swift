internal import Formats
internal import Theming

/// The page that is being written, as far as everything shown on it needs to know.
struct Frame: Sendable {
  /// Where it is written.
  let address: OutputPath
  /// Its language, a BCP 47 tag.
  let language: String
  /// The theme's words in that language.
  let words: StringTable
  /// What its layout could show.
  let shown: NamesShown
  /// The page of the section that this page belongs to.
  var section: OutputPath?
  /// The site's address, when links must be absolute because nobody knows at which address the page is shown.
  var absolute: BaseURL?

  /// The address of a file of the site as it is written in this page.
  func href(_ path: OutputPath, fragment: String? = nil) -> String {
    absolute.map { path.url(under: $0, fragment: fragment) }
      ?? path.href(from: address, fragment: fragment)
  }

  /// The address of what the menu leads to.
  func href(_ target: LinkTarget) -> String {
    switch target {
    case .here(let fragment): href(address, fragment: fragment)
    case .file(let path, let fragment): href(path, fragment: fragment)
    case .elsewhere(let address): address
    }
  }
}
