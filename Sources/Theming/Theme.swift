public import Cards
public import Diagnostics
public import Templates

/// A theme with everything it inherits, compiled and checked: rendering with it cannot fail, unless loading it reported an error.
public struct Theme: Sendable {
  /// The name under which it was asked for.
  public let name: String
  /// Its layouts, each checked against what it is given.
  let layouts: [Layout: TemplateLayout]
  /// Its settings with the site's wishes applied, as templates see them.
  public let settings: TemplateValue
  /// The parts of the front page in the order in which they are shown.
  public let frontSections: [FrontSection]
  /// Custom properties made from settings, as CSS; empty where there are none.
  public let settingsStylesheet: [UInt8]
  /// The names of the stylesheets in the order in which they are linked.
  public let stylesheets: [String]
  /// Its files, by their path below `assets/`, in order.
  public let assets: [ThemeAsset]
  /// The stylesheet of the page for addresses that do not exist, which stands in that page itself.
  public let notFoundStyle: [UInt8]
  /// Its words by language.
  public let strings: [String: StringTable]
  /// How wide it shows pictures.
  public let pictures: PictureSizes
  /// What its social cards look like; nil where it draws none.
  public let card: CardDesign?
  /// Its layouts and partials as they were written, for checks of their HTML.
  public let templates: [SourceFile]

  /// The words in the language nearest to `language` (a BCP 47 tag): exactly it, then its first part, then English.
  public func strings(for language: String) -> StringTable {
    let wanted = language.lowercased()
    if let exact = strings[wanted] { return exact }
    let primary = wanted.split(separator: "-").first.map(String.init) ?? wanted
    return strings[primary] ?? strings["en"] ?? StringTable(language: "en", texts: [:])
  }

  /// Whether the theme has words in this language, or only English ones.
  public func speaks(_ language: String) -> Bool {
    let primary = language.lowercased().split(separator: "-").first.map(String.init) ?? "en"
    return primary == "en" || strings(for: language).language != "en"
  }
}

extension Theme {
  /// A theme of which nothing could be loaded, so that the rest of a site can be checked all the same.
  public static func none(called name: String) -> Theme {
    Theme(
      name: name,
      layouts: [:],
      settings: .record([:]),
      frontSections: FrontSection.allCases,
      settingsStylesheet: [],
      stylesheets: [],
      assets: [],
      notFoundStyle: [],
      strings: [:],
      pictures: PictureSizes(),
      card: nil,
      templates: []
    )
  }
}

/// A file of a theme's `assets/`.
public struct ThemeAsset: Sendable, Hashable {
  /// The path below `assets/`, such as `fonts/serif.woff2`.
  public let path: String
  /// Where it lies on disk.
  public let file: String
  /// Its bytes.
  public let bytes: [UInt8]

  /// The key under which templates find it: letters and digits, everything else a hyphen.
  public var key: String {
    String(
      String.UnicodeScalarView(
        path.unicodeScalars.map { scalar in
          scalar.properties.isAlphabetic || scalar.properties.numericType != nil ? scalar : "-"
        }
      )
    )
  }
}

extension Theme {
  /// A page: the layout filled with what the contract says it is given.
  ///
  /// Loading a theme reports every layout that it does not have; such a page is empty.
  public func render(_ layout: Layout, _ names: TemplateValue) -> [UInt8] {
    layouts[layout]?.render(names) ?? []
  }

  /// Every part of every name that a layout could show; none for a layout that the theme does not have.
  public func names(in layout: Layout) -> Set<String> { layouts[layout]?.names ?? [] }
}
