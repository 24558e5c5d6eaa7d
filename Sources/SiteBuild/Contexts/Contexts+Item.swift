internal import Formats
internal import Markup
internal import Profile
internal import Templates
internal import Theming

/// How much of a page's text an entry of a list carries.
enum BodyShare: Sendable {
  /// None; the summary serves.
  case none
  /// All of it, as on its own page.
  case own
  /// All of it, among others: headings `deeper` levels down, ids that cannot clash.
  case gathered(deeper: Int)
}

extension Contexts {
  /// A page as `frame` shows it: itself, or an entry of a list.
  func item(_ index: Int, _ frame: Frame, body share: BodyShare) -> [String: TemplateValue] {
    let page = model.pages[index]
    let common = page.page.common
    let language = common.language ?? model.site.language
    var names: [String: TemplateValue] = [
      "title": .text(title(of: page)),
      "href": .text(frame.href(page.address)),
      "language": .text(language),
      "summary": .text(page.summary),
      "is-" + page.page.kind.itemKind.rawValue: .flag(true),
    ]
    func add(_ name: String, _ value: () -> TemplateValue) {
      if frame.shown.contains(name) { names[name] = value() }
    }
    add("dir") { .text(WritingDirection.of(language)) }
    add("description") { .maybe(common.description) }
    add("anchor") { .text(page.anchor) }
    add("date") { date(common.date, frame) }
    add("updated") { date(common.updated, frame) }
    add("image") { .maybe(page.page.image.flatMap { image($0, on: index, frame) }) }
    if page.page.kind != .letter {
      add("body") { body(index, frame, share).map { .markup($0) } ?? .absent }
    }
    addFields(index, frame, share, to: &names)
    return names
  }

  /// The page that is being written: an item with what only the page itself has.
  func page(_ index: Int, _ frame: Frame) -> [String: TemplateValue] {
    let page = model.pages[index]
    var names = item(index, frame, body: .own)
    names["is-front"] = .flag(page.page.kind == .front)
    names["titled"] = .flag(page.isTitled)
    names["kind"] = .text(page.page.kind.rawValue)
    names["canonical"] = .maybe(model.base.map { page.address.url(under: $0) })
    if frame.shown.contains("toc") { names["toc"] = .list(tableOfContents(page)) }
    if let section = model.section(page.page.kind), section.isGathered {
      names["section"] = .record([
        "title": .text(model.title(of: section, words: frame.words)),
        "href": .text(frame.href(section.address)),
      ])
      if page.page.kind == .journal { addNeighbours(of: index, in: section, frame, to: &names) }
    }
    return names
  }

  /// A page that nobody wrote: a list, the page to pass on.
  func page(
    title: String,
    kind: String,
    _ frame: Frame,
    introduction: Int? = nil
  ) -> [String: TemplateValue] {
    var names: [String: TemplateValue]
    if let introduction {
      names = item(introduction, frame, body: .own)
    } else {
      names = [
        "title": .text(title), "href": .text(frame.href(frame.address)),
        "language": .text(frame.language), "dir": .text(WritingDirection.of(frame.language)),
        "summary": .text(""), "anchor": .text("top"), "is-page": .flag(true),
      ]
    }
    names["title"] = .text(title)
    names["kind"] = .text(kind)
    names["is-front"] = .flag(false)
    names["titled"] = .flag(true)
    names["canonical"] = .maybe(model.base.map { frame.address.url(under: $0) })
    names["toc"] = .list([])
    return names
  }

  /// What a page is called: a front page without a title is called after its person.
  func title(of page: SitePage) -> String {
    page.isTitled ? page.page.common.title : model.site.name
  }

  /// A day or a time in machines' and in people's writing.
  func date(_ date: DayOrMoment?, _ frame: Frame) -> TemplateValue {
    guard let date else { return .absent }
    return .record([
      "iso": .text(date.description), "display": .text(frame.words.display(date.date)),
    ])
  }

  /// A date of which parts may be unknown.
  func date(_ date: PartialDate?, _ frame: Frame) -> TemplateValue {
    guard let date else { return .absent }
    let iso = PartialDateText.iso(date)
    guard let month = date.month else {
      return .record(["iso": .text(iso), "display": .text("\(date.year)")])
    }
    guard let day = date.day.flatMap({ CivilDate(year: date.year, month: month, day: $0) }) else {
      return .record([
        "iso": .text(iso), "display": .text(frame.words.display(year: date.year, month: month)),
      ])
    }
    return .record(["iso": .text(iso), "display": .text(frame.words.display(day))])
  }
}

extension Contexts {
  /// How many headings make a list of them worth its place.
  private static let leastHeadings = 3

  private func tableOfContents(_ page: SitePage) -> [TemplateValue] {
    let headings = page.document.headings.dropFirst(page.opensWithTitle ? 1 : 0)
    guard headings.count >= Self.leastHeadings, let top = page.topHeadingLevel else { return [] }
    return headings.filter { $0.level <= top + 1 }.map {
      .record([
        "label": .text($0.text), "href": .text("#" + URLText.fragment($0.id)),
        "level": .text("\($0.level - top + 2)"),
      ])
    }
  }

  /// `previous` is the older post, `next` the newer one.
  private func addNeighbours(
    of index: Int,
    in section: Section,
    _ frame: Frame,
    to names: inout [String: TemplateValue]
  ) {
    guard let place = model.journalPlaces[index] else { return }
    func neighbour(_ place: Int) -> TemplateValue {
      guard section.items.indices.contains(place) else { return .absent }
      let page = model.pages[section.items[place]]
      return .record([
        "title": .text(page.page.common.title),
        "href": .text(frame.href(page.address)),
      ])
    }
    names["previous"] = neighbour(place + 1)
    names["next"] = neighbour(place - 1)
  }
}

extension SitePage {
  /// Whether the page has a title of its own; only a front page may be without.
  var isTitled: Bool { page.kind != .front || page.common.hasOwnTitle || opensWithTitle }

  /// An id for this page among others on one page: the last part of its address.
  var anchor: String {
    String(address.text.dropFirst(address.folder.count).dropLast(".html".count))
  }
}

extension Page {
  /// The picture that stands for the page.
  var image: ImageReference? {
    switch details {
    case .moment(let moment): moment.photo ?? common.image
    case .book(let book): common.image ?? book.cover
    default: common.image
    }
  }
}

extension Kind {
  /// The kind as themes know it.
  var itemKind: ItemKind { inThemes.item }

  /// The layout of a page of this kind.
  var layout: Layout { inThemes.layout }

  private var inThemes: (item: ItemKind, layout: Layout) {
    switch self {
    case .front: (.page, .front)
    case .page: (.page, .page)
    case .value: (.value, .value)
    case .companion: (.companion, .companion)
    case .volunteering: (.volunteering, .volunteering)
    case .book: (.book, .book)
    case .belief: (.belief, .belief)
    case .dream: (.dream, .dream)
    case .promise: (.promise, .promise)
    case .fit: (.fit, .fit)
    case .moment: (.moment, .moment)
    case .offer: (.offer, .offer)
    case .letter: (.letter, .letter)
    case .journal: (.post, .post)
    }
  }
}
