internal import Formats
internal import Profile

/// A tag's word, looked into once however many posts carry it.
struct TagWord {
  /// The word as written.
  let label: String
  /// The last part of its page's address.
  let slug: String
  /// The word as people say it.
  let plain: String
  /// Whether there is anything in it to make an address of.
  let hasLetters: Bool

  /// A word as written.
  init(_ label: String) {
    self.label = label
    slug = Slug.make(label)
    plain = Tag.plain(label)
    hasLetters = Slug.hasLetters(label)
  }
}
