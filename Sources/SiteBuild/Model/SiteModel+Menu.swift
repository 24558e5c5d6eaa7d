internal import Profile
internal import Theming

/// A line of the menu.
struct MenuLine: Sendable {
  /// What it says.
  let label: String
  /// Where it leads.
  let target: LinkTarget
}

extension SiteModel {
  /// The menu: as `site.yml` asks for it, else every section in the order of the contract and the plain pages that want a place.
  func menu(words: StringTable) -> [MenuLine] {
    guard site.menu.isEmpty else { return site.menu.compactMap { line($0, words) } }
    let sectionLines = FrontSection.allCases.compactMap { part in
      section(part.kind).map { line($0, words) }
    }
    let pageLines = pages.filter { $0.page.kind == .page && $0.page.introduces == nil }
      .compactMap { page in page.page.common.menuPosition.map { (position: $0, page: page) } }
      .sorted { ($0.position, $0.page.address) < ($1.position, $1.page.address) }
      .map {
        MenuLine(
          label: $0.page.page.common.title,
          target: .file($0.page.address, fragment: nil)
        )
      }
    return sectionLines + pageLines
  }

  /// What a section is called: as its own page says, else as the theme does.
  ///
  /// A promise and a fit are the only pages of their sections and name them; a single dog does not.
  func title(of section: Section, words: StringTable) -> String {
    if let introduction = section.introduction { return pages[introduction].page.common.title }
    if section.kind == .promise || section.kind == .fit, !section.isGathered {
      return pages[section.items[0]].page.common.title
    }
    return section.kind.section.flatMap(Phrase.init(rawValue:)).map { words[$0] } ?? ""
  }

  private func line(_ section: Section, _ words: StringTable) -> MenuLine {
    MenuLine(
      label: title(of: section, words: words),
      target: .file(section.address, fragment: nil)
    )
  }

  private func line(_ entry: MenuEntry, _ words: StringTable) -> MenuLine? {
    switch WrittenLink(entry.target.value) {
    case .elsewhere(let address):
      return MenuLine(label: entry.label ?? address, target: .elsewhere(address))
    case .here, .refused: return nil
    case .local(let path, let fragment):
      if let section = section(writtenAs: path) {
        let line = line(section, words)
        return MenuLine(
          label: entry.label ?? line.label,
          target: line.target
        )
      }
      guard let page = page(at: path) else { return nil }
      return MenuLine(
        label: entry.label ?? page.page.common.title,
        target: .file(page.address, fragment: fragment)
      )
    }
  }
}

extension FrontSection {
  /// The kind whose pages this part shows.
  var kind: Kind {
    switch self {
    case .values: .value
    case .companions: .companion
    case .volunteering: .volunteering
    case .books: .book
    case .beliefs: .belief
    case .dreams: .dream
    case .promise: .promise
    case .fit: .fit
    case .moments: .moment
    case .letters: .letter
    case .offers: .offer
    case .journal: .journal
    }
  }
}
