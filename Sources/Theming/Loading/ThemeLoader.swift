internal import Cards
public import Diagnostics
public import Settings
internal import Templates

/// Loads a theme: finds its folders, compiles its templates, reads its settings and words, and checks every name.
public struct ThemeLoader: Sendable {
  private let roots: [String]

  /// A loader that looks for themes in these folders, the user's own first, whether they are there or not.
  public init(roots: [String]) {
    self.roots = roots
  }

  /// The theme `name`, with the site's `settings:` from `file`, and everything that is wrong with either.
  ///
  /// Where there is an error nothing may be rendered with the theme; what it could load serves to check the rest.
  public func load(
    _ name: String,
    settings node: Node?,
    from file: SourceFile
  ) throws(ThemeError) -> (theme: Theme, diagnostics: [Diagnostic]) {
    let answer = try ThemeLookup(roots: roots).find(name)
    guard answer.isWhole else { return (.none(called: name), answer.diagnostics) }
    var files = try ThemeFileSet(answer.layers)
    let strings = StringTableReader(try files.strings(), folder: files.folder)
    let templates = try files.templates()
    let manifests = answer.layers.compactMap(\.manifest)
    let settings = ThemeSettingValues(manifests, wishes: node, file: file, theme: name)
    let all = try files.assets()
    let assets = all.filter { $0.path != Self.notFoundStylesheet }
    let library = TemplateLibrary(templates)
    let sheets = manifests.reversed().flatMap(\.styles)
    var diagnostics = answer.diagnostics + files.diagnostics + strings.diagnostics
    var card = CardResolver(settings: settings.values, files: try files.card())
    let design = manifests.lazy.compactMap(\.card).first.flatMap { card.design($0) }
    diagnostics += card.diagnostics
    diagnostics += settings.diagnostics + Self.missing(sheets, assets) + library.diagnostics
    let check = ContractCheck(
      settings: .record(settings.shapes),
      strings: strings.tables["en"],
      assets: assets
    )
    let (layouts, problems) = check.run(library, files: files)
    // What another version of the contract calls its names is not for us to judge.
    if !manifests.contains(where: \.isForeign) { diagnostics += problems }
    let unused = UnusedOverrides(
      theme: name,
      files: files,
      words: strings.written,
      templates: templates,
      called: library.called,
      styles: sheets.map(\.text),
      assets: all
    )
    diagnostics += unused.diagnostics + StrayThemes.beside(answer.layers, roots: roots)
    let loaded = Loaded(
      settings: settings,
      sheets: sheets,
      assets: all,
      strings: strings.tables,
      pictures: manifests.lazy.compactMap(\.pictures).first ?? PictureSizes(),
      card: design
    )
    return (loaded.theme(name, layouts, templates.map(\.file)), diagnostics)
  }

  /// The file in `assets/` that is never published by itself.
  static let notFoundStylesheet = "not-found.css"

  /// The names of all themes that can be had, in order.
  public var available: [String] { ThemeLookup(roots: roots).available }
}

extension ThemeLoader {
  /// The parts of a theme that are not templates.
  private struct Loaded {
    let settings: ThemeSettingValues
    let sheets: [ThemeManifest.Written]
    let assets: [ThemeAsset]
    let strings: [String: StringTable]
    let pictures: PictureSizes
    let card: CardDesign?

    func theme(
      _ name: String,
      _ layouts: [Layout: TemplateLayout],
      _ templates: [SourceFile]
    ) -> Theme {
      let notFound = assets.first { $0.path == ThemeLoader.notFoundStylesheet }
      return Theme(
        name: name,
        layouts: layouts,
        settings: .record(settings.values),
        frontSections: settings.frontSections,
        settingsStylesheet: settings.stylesheet,
        stylesheets: sheets.map(\.text).uniqued(),
        assets: assets.filter { $0.path != ThemeLoader.notFoundStylesheet },
        notFoundStyle: notFound?.bytes ?? [],
        strings: strings,
        pictures: pictures,
        card: card,
        templates: templates
      )
    }
  }

  /// The stylesheets that `styles:` names and `assets/` has not.
  private static func missing(
    _ sheets: [ThemeManifest.Written],
    _ assets: [ThemeAsset]
  ) -> [Diagnostic] {
    let paths = assets.map(\.path)
    return sheets.filter { !paths.contains($0.text) }.map { sheet in
      let inner = sheet.text.hasPrefix("assets/") ? String(sheet.text.dropFirst(7)) : sheet.text
      let near =
        paths.contains(inner)
        ? inner : NearestName.of(inner, among: paths.filter { $0.hasSuffix(".css") })
      let advice =
        near.map { "did you mean '\($0)'?" } ?? "put it there, or take it out of 'styles'"
      return Diagnostic(
        .error,
        rule: "theme",
        message: "there is no stylesheet '\(sheet.text)' in the theme's assets; \(advice)",
        location: sheet.location
      )
    }
  }
}

extension [String] {
  /// The names without repetition; the first of several counts.
  fileprivate func uniqued() -> [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
