internal import Profile

/// The pages that no content file stands for: lists in pages, the archive, the tags, the page to pass on.
enum GeneratedPages {
  /// How many posts a list shows on one page.
  static let pageSize = 20

  static let share = OutputPath("share.html")
  static let tags = OutputPath("tags.html")
  static let archive = OutputPath("journal/archive.html")
  static let notFound = OutputPath("404.html")

  /// The `number`th page (from 1) of a list whose first page is `first`: `journal.html`, `journal/page-2.html`.
  static func page(_ number: Int, of first: OutputPath) -> OutputPath {
    guard number > 1 else { return first }
    return OutputPath("\(first.text.dropLast(".html".count))/page-\(number).html")
  }

  /// How many pages a list of `count` entries has; an empty list has one.
  static func pageCount(_ count: Int) -> Int { max(1, (count + pageSize - 1) / pageSize) }

  /// Every address that is taken by a generated page other than the first page of a section, with its name for messages.
  static func addresses(sections: [Section], tags: [Tag]) -> [(path: OutputPath, name: String)] {
    var found: [(path: OutputPath, name: String)] = [
      (share, "the page to pass on"), (notFound, "the page for addresses that do not exist"),
    ]
    if let journal = sections.first(where: { $0.kind == .journal }) {
      found.append((archive, "the journal's archive"))
      found += rest(of: journal.address, journal.items.count, "the journal")
    }
    if !tags.isEmpty { found.append((Self.tags, "the list of tags")) }
    for tag in tags {
      found.append((tag.address, "the page of the tag '\(tag.label)'"))
      found += rest(of: tag.address, tag.items.count, "the tag '\(tag.label)'")
    }
    return found
  }

  private static func rest(
    of first: OutputPath,
    _ count: Int,
    _ name: String
  ) -> [(path: OutputPath, name: String)] {
    (1...pageCount(count)).dropFirst().map { (page($0, of: first), "page \($0) of \(name)") }
  }
}
