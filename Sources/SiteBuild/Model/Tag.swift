/// A word that journal posts share.
struct Tag: Sendable {
  /// The word as it was first written.
  let label: String
  /// The last part of its page's address.
  let slug: String
  /// The posts, as indices into the model's list, newest first.
  var items: [Int]

  /// The address of its first page.
  var address: OutputPath { OutputPath("tags/\(slug).html") }
}
