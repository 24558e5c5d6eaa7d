public import Diagnostics
public import Settings
internal import Templates

/// Loads a theme: finds its folders, compiles its templates, reads its settings and words, and checks every name.
public struct ThemeLoader: Sendable {
  private let roots: [String]

  /// A loader that looks for themes in these folders, the user's own first.
  public init(roots: [String]) {
    self.roots = roots
  }

  /// The theme `name`, with the site's `settings:` from `file`, and everything that is wrong with either.
  ///
  /// The theme is nil when something is so wrong that nothing can be rendered with it.
  public func load(
    _ name: String,
    settings node: Node?,
    from file: SourceFile
  ) throws(ThemeError) -> (theme: Theme?, diagnostics: [Diagnostic]) {
    let layers = try ThemeLookup(roots: roots).layers(of: name)
    var diagnostics = layers.flatMap(\.manifest.diagnostics)
    let files = ThemeFileSet(layers.map(\.layer))
    let (strings, stringProblems) = try StringTableReader.read(files)
    diagnostics += stringProblems
    let settings = ThemeSettingValues(
      layers.map(\.manifest),
      wishes: node,
      file: file,
      theme: name
    )
    diagnostics += settings.diagnostics
    let all = try files.assets()
    let assets = all.filter { $0.path != Self.notFoundStylesheet }
    let library = TemplateLibrary(try files.templates())
    diagnostics += library.diagnostics
    let check = ContractCheck(
      settings: .record(settings.shapes),
      strings: strings["en"],
      assets: assets
    )
    let (layouts, problems) = check.run(library, files: files)
    diagnostics += problems
    let isSound = !diagnostics.contains { $0.severity == .error }
    let theme = Theme(
      name: name,
      layouts: layouts,
      settings: .record(settings.values),
      frontSections: settings.frontSections,
      settingsStylesheet: settings.stylesheet,
      stylesheets: layers.reversed().flatMap(\.manifest.styles).uniqued(),
      assets: assets,
      notFoundStyle: all.first { $0.path == Self.notFoundStylesheet }?.bytes ?? [],
      strings: strings
    )
    return (isSound ? theme : nil, diagnostics)
  }

  /// The file in `assets/` that is never published by itself.
  private static let notFoundStylesheet = "not-found.css"

  /// The names of all themes that can be had, in order.
  public var available: [String] { ThemeLookup(roots: roots).available }
}

extension [String] {
  /// The names without repetition; the first of several counts.
  fileprivate func uniqued() -> [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
