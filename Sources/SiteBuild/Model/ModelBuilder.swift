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
    let (claimed, lists) = Parallel.both(
      { Self.claimed(pages) },
      {
        let sections = Self.sections(of: pages)
        return (sections: sections, tags: Self.tags(of: pages, sections))
      }
    )
    addresses = claimed
    let (sections, (tags, complaints)) = lists
    diagnostics += complaints
    claimGenerated(sections)
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

  /// The addresses of all pages.
  private static func claimed(_ pages: [SitePage]) -> AddressBook {
    var addresses = AddressBook()
    var introduced: Set<Kind> = []
    for page in pages {
      // That another file opens the same section has been said already.
      if let kind = page.page.introduces, !introduced.insert(kind).inserted { continue }
      addresses.claim(page.address, by: .init(of: page.page))
    }
    return addresses
  }

  private static func sections(of pages: [SitePage]) -> [Section] {
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

  /// The tags of the journal, with complaints about those that could have no page of their own.
  private static func tags(
    of pages: [SitePage],
    _ sections: [Section]
  ) -> (tags: [Tag], complaints: [Diagnostic]) {
    guard let journal = sections.first(where: { $0.kind == .journal }) else { return ([], []) }
    var gathered = GatheredTags()
    var complaints: [Diagnostic] = []
    for index in journal.items {
      guard case .journal(let post) = pages[index].page.details else { continue }
      for tag in post.tags {
        guard let (word, first) = gathered.add(tag.value, of: index),
          let message = message(about: tag.value, word, besides: first)
        else { continue }
        let location = pages[index].page.file.location(tag.span)
        complaints.append(Diagnostic(.error, rule: "tag", message: message, location: location))
      }
    }
    return (gathered.tags, complaints)
  }

  /// What is wrong with a tag that could have no page of its own.
  private static func message(
    about tag: String,
    _ word: TagWord,
    besides known: TagWord
  ) -> String? {
    if !word.hasLetters {
      return "the tag '\(tag)' has no letter or digit to make an address of; write a word"
    }
    guard word.plain != known.plain else { return nil }
    return "the tags '\(tag)' and '\(known.label)' would share the page"
      + " '\(Tag(label: "", slug: word.slug, items: []).address.text)'; write one of them in other"
      + " words"
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
