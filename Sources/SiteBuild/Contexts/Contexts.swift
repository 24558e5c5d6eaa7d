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

  init(
    model: SiteModel,
    theme: Theme,
    tables: LinkTables,
    pictures: PictureShelf,
    themeFiles: ThemeFiles,
    icons: [OutputPath],
    render: @escaping @Sendable (Layout, TemplateValue) -> [UInt8]
  ) {
    self.model = model
    self.theme = theme
    self.tables = tables
    self.pictures = pictures
    self.themeFiles = themeFiles
    self.icons = icons
    self.render = render
    self.menus = theme.strings.mapValues { model.menu(words: $0) }
  }

  /// The frame of a page at `address` in `language`, nil meaning the site's, that belongs to `section`.
  func frame(
    _ address: OutputPath,
    language: String? = nil,
    section: OutputPath? = nil
  ) -> Frame {
    let language = language ?? model.site.language
    let words = theme.strings(for: language)
    return Frame(address: address, language: language, words: words, section: section)
  }

  /// The names every layout has, with `page` and what is special to the layout.
  func root(
    _ frame: Frame,
    head: [UInt8],
    page: [String: TemplateValue],
    extras: [String: TemplateValue] = [:]
  ) -> TemplateValue {
    var names: [String: TemplateValue] = [
      "head": .markup(head),
      "site": site(frame),
      "care": care(frame),
      "settings": theme.settings,
      "strings": frame.words.value,
      "assets": themeFiles.hrefs(from: frame.address),
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
