internal import Profile

/// All published pages of one kind, in the order in which they are shown.
struct Section: Sendable {
  /// The kind.
  let kind: Kind
  /// The pages, as indices into the model's list.
  var items: [Int]
  /// The page that opens the section, as an index, where its author wrote one.
  var introduction: Int?
  /// Where the section is found: the page that gathers it, or its only page.
  var address: OutputPath
  /// Whether a page that gathers the items is made.
  var isGathered: Bool
}
