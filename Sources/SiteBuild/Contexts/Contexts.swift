internal import Formats
internal import Profile
internal import Templates
internal import Theming

/// Turns the model into what layouts are given; `Theming.Contract` says which names those are.
///
/// One for the whole build: every file that is to be made holds on to it.
final class Contexts: Sendable {
  let model: SiteModel
  let theme: Theme
  /// Where each page's links lead.
  let tables: LinkTables
  /// The pictures named in front matter and `site.yml`.
  let pictures: PictureShelf
  /// Where the theme's files are published.
  let themeFiles: ThemeFiles
  /// The icons that the site has.
  let icons: [OutputPath]

  /// Fills a layout.
  let render: @Sendable (Layout, TemplateValue) -> [UInt8]
  /// The menu in each of the theme's languages, since making one looks at every page.
  let menus: [String: [MenuLine]]
  /// What pages of a folder share.
  private let shared: SharedNames
  /// What each layout could show; nil to give everything to all.
  private let shown: [Layout: NamesShown]?

  init(
    model: SiteModel,
    theme: Theme,
    tables: LinkTables,
    pictures: PictureShelf,
    themeFiles: ThemeFiles,
    icons: [OutputPath],
    render: (@Sendable (Layout, TemplateValue) -> [UInt8])? = nil
  ) {
    self.model = model
    self.theme = theme
    self.tables = tables
    self.pictures = pictures
    self.themeFiles = themeFiles
    self.icons = icons
    let menus = theme.strings.mapValues { model.menu(words: $0) }
    self.menus = menus
    let targets = menus.values.joined().compactMap { line -> OutputPath? in
      if case .file(let path, _) = line.target { path } else { nil }
    }
    shared = SharedNames(apart: Set(targets + [OutputPath("index.html")]))
    self.render = render ?? { theme.render($0, $1) }
    // Whoever looks at what layouts are given looks at all of it.
    shown =
      render == nil
      ? Dictionary(
        Layout.allCases.map { ($0, NamesShown(theme.names(in: $0))) },
        uniquingKeysWith: { first, _ in first }
      ) : nil
  }

  /// The frame of a page at `address` in `language`, nil meaning the site's, that belongs to `section`; with a `layout`
  /// items have only what that could show.
  func frame(
    _ address: OutputPath,
    language: String? = nil,
    section: OutputPath? = nil,
    for layout: Layout? = nil
  ) -> Frame {
    let language = language ?? model.site.language
    return Frame(
      address: address,
      language: language,
      words: theme.strings(for: language),
      shown: layout.flatMap { shown?[$0] } ?? .all,
      section: section
    )
  }

  /// The names every layout has, with `page` and what is special to the layout.
  func root(
    _ frame: Frame,
    head: [UInt8],
    page: [String: TemplateValue],
    extras: [String: TemplateValue] = [:]
  ) -> TemplateValue {
    let shared = shared.names(frame) {
      SharedNames.Names(
        site: site(frame),
        care: care(frame),
        assets: themeFiles.hrefs(from: frame.address)
      )
    }
    var names: [String: TemplateValue] = [
      "head": .markup(head),
      "site": shared.site,
      "care": shared.care,
      "settings": theme.settings,
      "strings": frame.words.value,
      "assets": shared.assets,
      "page": .record(page),
    ]
    names.merge(extras) { _, extra in extra }
    return .record(names)
  }
}

extension TemplateValue {
  /// Somebody else's address as it may stand in a page: encoded, and only with a scheme on the list.
  static func address(_ written: String) -> TemplateValue {
    .text(URLText.allowed(written) ?? "")
  }

  /// The text, or nothing where there is none.
  static func maybe(_ text: String?) -> TemplateValue { text.map { .text($0) } ?? .absent }

  /// The record, or nothing where there is none.
  static func maybe(_ record: [String: TemplateValue]?) -> TemplateValue {
    record.map { .record($0) } ?? .absent
  }
}
