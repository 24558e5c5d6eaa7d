internal import Formats
internal import Profile

/// Everything a build knows before it renders: the person, the pages with their addresses, the sections and tags.
struct SiteModel: Sendable {
  /// Who this is.
  let site: Site
  /// The published pages in the order of their paths.
  private(set) var pages: [SitePage]
  /// The sections that have pages, in the order of `Kind`.
  let sections: [Section]
  /// The tags of the journal, by slug.
  let tags: [Tag]
  /// What is not published, by path inside the content folder.
  let leftOut: [String: LeftOut]
  /// The absolute address of the site's root, where it is known.
  let base: BaseURL?
  /// The day on which the site is built.
  let date: CivilDate
  /// The program's name and version, as written into the pages.
  let generator: String

  /// Where each post stands in the journal's order, by its index.
  let journalPlaces: [Int: Int]

  private let indices: [String: Int]
  private let addressed: [OutputPath: Int]

  init(
    site: Site,
    pages: [SitePage],
    sections: [Section],
    tags: [Tag],
    leftOut: [LeftOut],
    base: BaseURL?,
    date: CivilDate,
    generator: String
  ) {
    self.site = site
    self.pages = pages
    self.sections = sections
    self.tags = tags
    self.leftOut = Dictionary(
      leftOut.map { ($0.path, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    self.base = base
    self.date = date
    self.generator = generator
    let posts = sections.first { $0.kind == .journal }?.items ?? []
    self.journalPlaces = Dictionary(
      posts.enumerated().map { ($1, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    self.addressed = Dictionary(
      pages.enumerated().map { ($1.address, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    self.indices = Dictionary(
      pages.enumerated().map { ($1.page.path, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The same with another page at `index`, which has the path, the front matter and the address of the one that was there.
  func replacing(_ index: Int, with page: SitePage) -> SiteModel {
    var model = self
    model.pages[index] = page
    return model
  }

  /// The index of the page made from the content file at `path`.
  func index(of path: String) -> Int? { indices[path] }

  /// The index of the page that is published at `address`.
  func index(at address: OutputPath) -> Int? { addressed[address] }

  /// The page made from the content file at `path`.
  func page(at path: String) -> SitePage? { indices[path].map { pages[$0] } }

  /// Where a reader finds the page: an introduction is part of its section's page.
  func publishedAddress(of index: Int) -> OutputPath {
    guard let kind = pages[index].page.introduces, let section = section(kind) else {
      return pages[index].address
    }
    return section.address
  }

  /// The section that a path such as `offers`, `offers.md` or `offers/` means.
  func section(writtenAs path: String) -> Section? {
    let name = path.hasSuffix(".md") ? String(path.dropLast(3)) : path
    return sections.first { $0.kind.section == name }
  }

  /// The section of a kind, where it has pages.
  func section(_ kind: Kind) -> Section? { sections.first { $0.kind == kind } }

  /// The front page.
  var front: SitePage? { page(at: Self.frontPath) }

  /// Where the front page lies in the content folder.
  static let frontPath = "index.md"
}
