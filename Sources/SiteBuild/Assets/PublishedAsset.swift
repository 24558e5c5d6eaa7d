internal import Diagnostics
internal import Formats

/// A file of the content folder that the site publishes because a page names it.
struct PublishedAsset: Sendable {
  /// Its path inside the content folder.
  let path: String
  /// Where it is published: beside its old name, with a hash of its bytes in the new one.
  let output: OutputPath
  /// Its size in pixels, for pictures that tell.
  let width: Int?
  let height: Int?
  /// Whether a browser shows it as a picture.
  let isPicture: Bool
  /// Whether it is a picture made of dots, which programs other than browsers show too.
  let hasDots: Bool
  /// The hash of the bytes that were looked into.
  let hash: ContentHash
  /// What keeps it from being published.
  let faults: [Diagnostic]
}
