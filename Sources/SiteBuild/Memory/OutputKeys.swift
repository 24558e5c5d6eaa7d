internal import Diagnostics
internal import Formats
internal import Profile
internal import Templates
internal import Theming

/// Says of each file of the site what its bytes follow from, without making them.
///
/// What all pages share is taken from the very values that templates are given, on a page that does not exist. What one
/// page adds is its own file, where its links lead, and what it shows of others: their front matter, titles and summaries.
/// Two builds with the same key make the same bytes; the other way round does not matter.
final class OutputKeys: Sendable {
  private let contexts: Contexts
  private let links: LinkTables
  private let assets: [String: Fingerprint]
  /// What every page of a language is given.
  private let shared: [String: Fingerprint]
  /// What others can see of each page, beside the model's pages.
  private let faces: [Fingerprint]
  /// Everything but the journal, and what is new in it.
  private let rest: Fingerprint
  private let cards: SocialCards

  /// The keys of the files that `contexts` describes; `published` are the files that pages name.
  init(
    _ contexts: Contexts,
    _ head: HeadWriter,
    _ published: [PublishedAsset],
    _ darkroom: Darkroom
  ) {
    self.contexts = contexts
    links = contexts.tables
    cards = head.cards
    assets = Dictionary(
      published.map { ($0.path, Fingerprint(state: $0, darkroom)) },
      uniquingKeysWith: { first, _ in first }
    )
    let site = Self.site(contexts)
    let pages = contexts.model.pages
    var shared: [String: Fingerprint] = [:]
    for language in Set([contexts.model.site.language] + pages.compactMap(\.page.common.language)) {
      shared[language] = Self.shared(language, contexts, head, site)
    }
    self.shared = shared
    faces = Parallel.map(pages.count) { index in
      Fingerprint { $0.add(face: pages[index], Self.pictures(index, contexts)) }
    }
    rest = Self.rest(contexts, contexts.tables, site, faces, assets)
  }

  /// The key of the page made from a content file; nil for the front page, which shows others.
  func page(_ index: Int) -> Fingerprint {
    let page = contexts.model.pages[index]
    return Fingerprint { writer in
      writer.add("page")
      writer.add(language(page.page.common.language))
      addOwn(index, to: &writer)
      writer.add(cards.path(for: page.address, contexts.model)?.text)
      switch page.page.kind {
      case .journal: addNeighbours(of: index, to: &writer)
      case .page: break
      default: writer.add(contexts.model.date.description)
      }
    }
  }

  /// The key of a page that shows what is not in the journal, or the newest of it.
  func other(_ address: OutputPath) -> Fingerprint {
    Fingerprint { writer in
      writer.add("other")
      writer.add(rest)
      writer.add(address)
      writer.add(cards.path(for: address, contexts.model)?.text)
    }
  }

  /// The key of a page of a list; `fill` writes what it says besides its entries.
  func list(
    _ address: OutputPath,
    _ items: some Collection<Int>,
    introduction: Int? = nil,
    _ fill: (inout FieldWriter) -> Void
  ) -> Fingerprint {
    Fingerprint { writer in
      writer.add("list")
      writer.add(language(nil))
      writer.add(address)
      writer.add(cards.path(for: address, contexts.model)?.text)
      writer.add(Array(items)) { $0.add(faces[$1]) }
      writer.add(introduction)
      if let introduction { addOwn(introduction, to: &writer) }
      fill(&writer)
    }
  }

  /// The key of a file that holds the whole text of posts.
  func feed(_ address: OutputPath, _ posts: some Collection<Int>) -> Fingerprint {
    list(address, posts) { writer in
      writer.add("feed")
      writer.add(contexts.model.date.description)
      for index in posts { addOwn(index, to: &writer) }
    }
  }
}

extension OutputKeys {
  private func language(_ language: String?) -> Fingerprint {
    shared[language ?? contexts.model.site.language] ?? rest
  }

  /// A content file with where its links lead and how its pictures look.
  private func addOwn(_ index: Int, to writer: inout FieldWriter) {
    Self.addOwn(index, contexts, links, assets, to: &writer)
  }

  private static func addOwn(
    _ index: Int,
    _ contexts: Contexts,
    _ links: LinkTables,
    _ assets: [String: Fingerprint],
    to writer: inout FieldWriter
  ) {
    let page = contexts.model.pages[index]
    writer.add(page.page.path)
    writer.add(page.address)
    writer.add(page.page.kind.rawValue)
    writer.add(page.page.introduces?.rawValue)
    writer.add(page.memory.content)
    writer.add(links.memories[index].table)
    writer.add(links.memories[index].assets) { writer, path in
      writer.add(path)
      if let state = assets[path] { writer.add(state) }
    }
    writer.add(pictures(index, contexts)) { $0.add($1) }
  }

  private func addNeighbours(of index: Int, to writer: inout FieldWriter) {
    let model = contexts.model
    guard let place = model.journalPlaces[index], let items = model.section(.journal)?.items else {
      return
    }
    for place in [place - 1, place + 1] {
      let isThere = items.indices.contains(place)
      writer.add(isThere)
      guard isThere else { continue }
      writer.add(model.pages[items[place]].page.common.title)
      writer.add(model.pages[items[place]].address)
    }
  }

  /// The pictures that a page's front matter names.
  private static func pictures(_ index: Int, _ contexts: Contexts) -> [PublishedImage?] {
    contexts.model.pages[index].page.pictures.map { contexts.pictures.image($0, on: index) }
  }

  /// What all pages are made with: the settings, the theme, the sections and what they are called.
  private static func site(_ contexts: Contexts) -> Fingerprint {
    Fingerprint { writer in
      let model = contexts.model
      writer.add(model.generator)
      writer.add(model.base?.text)
      writer.add(model.site.file.bytes)
      writer.add(contexts.theme)
      writer.add(contexts.themeFiles.stylesheets) { $0.add($1) }
      writer.add(contexts.icons) { $0.add($1) }
      let languages = contexts.theme.strings.sorted { $0.key < $1.key }.map(\.value)
      writer.add(model.sections) { writer, section in
        writer.add(section.kind.rawValue)
        writer.add(section.address)
        writer.add(section.isGathered)
        writer.add(section.introduction)
        writer.add(languages) { $0.add(model.title(of: section, words: $1)) }
      }
    }
  }

  /// What a page of a language is given before anything of its own: taken from one that does not exist.
  private static func shared(
    _ language: String,
    _ contexts: Contexts,
    _ head: HeadWriter,
    _ site: Fingerprint
  ) -> Fingerprint {
    let frame = contexts.frame(OutputPath("candor/nowhere.html"), language: language)
    let value = contexts.root(frame, head: head.head(title: "", frame), page: [:])
    return Fingerprint { writer in
      writer.add(site)
      writer.add(language)
      writer.add(value)
    }
  }

  private static func rest(
    _ contexts: Contexts,
    _ links: LinkTables,
    _ site: Fingerprint,
    _ faces: [Fingerprint],
    _ assets: [String: Fingerprint]
  ) -> Fingerprint {
    Fingerprint { writer in
      let model = contexts.model
      writer.add(site)
      writer.add(model.date.description)
      for index in model.pages.indices where model.pages[index].page.kind != .journal {
        addOwn(index, contexts, links, assets, to: &writer)
        writer.add(faces[index])
      }
      let posts = model.section(.journal)?.items ?? []
      writer.add(posts.count)
      writer.add(posts.prefix(PageOutputs.newestPosts)) { $0.add(faces[$1]) }
      let frame = contexts.frame(OutputPath("candor/nowhere.html"))
      writer.add(contexts.root(frame, head: [], page: [:]))
      writer.add(model.site.portrait.map { contexts.pictures.image($0, on: nil) } ?? nil)
    }
  }
}

extension OutputKeys? {
  /// Tells the key of a file when it is asked for; nil where there are no keys.
  func key(
    _ key: @escaping @Sendable (OutputKeys) -> Fingerprint
  ) -> (@Sendable () -> Fingerprint)? {
    guard let keys = self else { return nil }
    return { key(keys) }
  }
}
