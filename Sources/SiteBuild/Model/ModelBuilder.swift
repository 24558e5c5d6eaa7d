internal import Diagnostics
internal import Formats
internal import Markup
internal import Profile

/// Gives every content file its parsed text and its address, and puts the pages into sections.
struct ModelBuilder {
  let profile: Profile
  let base: BaseURL?
  let date: CivilDate
  let generator: String
  private let memory: BuildMemory
  private(set) var diagnostics: [Diagnostic] = []
  /// Who stands where, with complaints of its own.
  private(set) var addresses = AddressBook()

  /// A builder that reads again only what `memory` does not know.
  init(
    profile: Profile,
    base: BaseURL?,
    date: CivilDate,
    generator: String,
    memory: BuildMemory = BuildMemory()
  ) {
    self.memory = memory
    self.profile = profile
    self.base = base
    self.date = date
    self.generator = generator
  }

  /// Builds the model; what is wrong is left in `diagnostics`.
  mutating func run() -> SiteModel {
    let pages = parsedPages()
    for page in pages where !isSecondIntroduction(page, among: pages) { claim(page) }
    let sections = sections(of: pages)
    claimGenerated(sections)
    let tags = tags(of: pages, sections)
    claimLists(sections, tags)
    return SiteModel(
      site: profile.site,
      pages: pages,
      sections: sections,
      tags: tags,
      leftOut: profile.leftOut,
      base: base,
      date: date,
      generator: generator
    )
  }
}

extension ModelBuilder {
  private mutating func parsedPages() -> [SitePage] {
    let sources = profile.pages
    let parser = PageParser(memory: memory, remarked: profile.remarkedPages)
    let parsed = Parallel.map(sources.count) { parser.parse(sources[$0]) }
    diagnostics += parsed.flatMap(\.diagnostics)
    return parsed.compactMap(\.page)
  }

  /// Whether another file opens the same section, which has been said already.
  private func isSecondIntroduction(_ page: SitePage, among pages: [SitePage]) -> Bool {
    guard let kind = page.page.introduces else { return false }
    return pages.first { $0.page.introduces == kind }?.page.path != page.page.path
  }

  private mutating func claim(_ page: SitePage) {
    addresses.claim(page.address, by: .init(of: page.page))
  }

  private func sections(of pages: [SitePage]) -> [Section] {
    let members = Dictionary(grouping: pages.indices) { pages[$0].page.kind }
    return Kind.allCases.compactMap { kind in
      guard let name = kind.section else { return nil }
      let items = members[kind] ?? []
      let introduction = pages.firstIndex { $0.page.introduces == kind }
      // A page that opens a section stands alone until there is something behind it.
      guard !items.isEmpty || introduction != nil else { return nil }
      let ordered = SectionOrder.sorted(items, of: kind, in: pages)
      let isGathered = introduction != nil || items.count > 1 || kind.alwaysGathers
      let own = introduction.map { pages[$0].address }
      let address =
        isGathered ? own ?? OutputPath("\(name).html") : pages[items[0]].address
      return Section(
        kind: kind,
        items: ordered,
        introduction: introduction,
        address: address,
        isGathered: isGathered
      )
    }
  }

  private mutating func claimGenerated(_ sections: [Section]) {
    for section in sections where section.isGathered && section.introduction == nil {
      addresses.claim(
        section.address,
        by: .init(name: "the page that gathers '\(section.kind.section ?? "")'", location: nil)
      )
    }
  }

  private mutating func tags(of pages: [SitePage], _ sections: [Section]) -> [Tag] {
    guard let journal = sections.first(where: { $0.kind == .journal }) else { return [] }
    var gathered = GatheredTags()
    for index in journal.items {
      guard case .journal(let post) = pages[index].page.details else { continue }
      for tag in post.tags {
        guard let (word, first) = gathered.add(tag.value, of: index) else { continue }
        check(tag, word, besides: first, in: pages[index].page)
      }
    }
    return gathered.tags
  }

  /// Complains about a tag that could have no page of its own.
  private mutating func check(
    _ tag: Located<String>,
    _ word: TagWord,
    besides known: TagWord,
    in page: @autoclosure () -> Page
  ) {
    let message: String
    if !word.hasLetters {
      message = "the tag '\(tag.value)' has no letter or digit to make an address of; write a word"
    } else if word.plain != known.plain {
      message =
        "the tags '\(tag.value)' and '\(known.label)' would share the page"
        + " '\(Tag(label: "", slug: word.slug, items: []).address.text)'; write one of them in other"
        + " words"
    } else {
      return
    }
    diagnostics.append(
      Diagnostic(.error, rule: "tag", message: message, location: page().file.location(tag.span))
    )
  }

  private mutating func claimLists(_ sections: [Section], _ tags: [Tag]) {
    for list in GeneratedPages.addresses(sections: sections, tags: tags) {
      addresses.claim(list.path, by: .init(name: list.name, location: nil))
    }
  }
}

extension Kind {
  /// Whether a page that gathers this kind is made even for a single item.
  var alwaysGathers: Bool {
    switch self {
    case .moment, .offer, .letter, .journal: true
    case .front, .page, .value, .companion, .volunteering, .book, .belief, .dream, .promise, .fit:
      false
    }
  }
}
