/// A picture named in front matter or in `site.yml`.
public struct ImageReference: Sendable, Hashable {
  /// The path as written: beside the page, or from the content folder's root, or in `photos/`.
  public var path: Located<String>
  /// The words for those who do not see it.
  ///
  /// Nil when missing (a warning was given), empty when the picture is said to be decoration.
  public var alt: String?

  /// A picture at `path`, described by `alt`.
  public init(
    path: Located<String>,
    alt: String? = nil
  ) {
    self.path = path
    self.alt = alt
  }
}
