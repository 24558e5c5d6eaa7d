internal import Formats

/// What a link on a page leads to.
enum LinkTarget: Sendable, Hashable {
  /// A place on the same page.
  case here(fragment: String)
  /// A file of the site, and a place in it.
  case file(OutputPath, fragment: String?)
  /// Somebody else's address, as written.
  case elsewhere(String)

  /// The address as it is written in `page`; on a page that gathers several texts, places in `origin` carry `idPrefix`.
  func href(from page: OutputPath, origin: OutputPath, idPrefix: String) -> String {
    switch self {
    case .here(let fragment):
      if page == origin { return "#" + URLText.fragment(fragment) }
      if !idPrefix.isEmpty { return "#" + URLText.fragment(idPrefix + fragment) }
      return origin.href(from: page, fragment: fragment)
    case .file(let path, let fragment): return path.href(from: page, fragment: fragment)
    case .elsewhere(let address): return address
    }
  }

  /// The same, at the new address of a file that has moved.
  func moved(_ moved: [OutputPath: OutputPath]) -> LinkTarget {
    guard case .file(let path, let fragment) = self, let new = moved[path] else { return self }
    return .file(new, fragment: fragment)
  }

  /// The absolute address, for feeds.
  func url(under base: BaseURL, origin: OutputPath) -> String {
    switch self {
    case .here(let fragment): origin.url(under: base, fragment: fragment)
    case .file(let path, let fragment): path.url(under: base, fragment: fragment)
    case .elsewhere(let address): address
    }
  }
}
