internal import Diagnostics
internal import Formats
internal import Templates
internal import Theming

/// A theme's files under the names that they are published with.
struct ThemeFiles: Sendable {
  /// What is published: path and bytes, in the order of the paths.
  private(set) var outputs: [(path: OutputPath, bytes: [UInt8])]
  /// The stylesheets in the order in which pages link them.
  private(set) var stylesheets: [OutputPath]
  /// What the theme's stylesheets ask for and cannot have.
  let diagnostics: [Diagnostic]
  private let byKey: [(key: String, path: OutputPath)]

  init(_ theme: Theme) {
    var naming = StylesheetNaming(theme.assets)
    let named = naming.run()
    var outputs = named.map { (path: OutputPath($0.output), bytes: $0.bytes) }
    var sheets: [OutputPath] = []
    if !theme.settingsStylesheet.isEmpty {
      let settings = StylesheetMinifier.minified(theme.settingsStylesheet)
      let path = OutputPath(HashedName.of("assets/settings.css", bytes: settings))
      outputs.append((path, settings))
      sheets.append(path)
    }
    for name in theme.stylesheets {
      guard let asset = named.first(where: { $0.path == name }) else { continue }
      sheets.append(OutputPath(asset.output))
    }
    self.outputs = outputs.sorted { $0.path < $1.path }
    self.stylesheets = sheets
    self.diagnostics = naming.diagnostics + theme.assets.flatMap(Self.faults)
    self.byKey = zip(theme.assets, named).map { ($0.key, OutputPath($1.output)) }
  }

  /// What a theme's maker left in a picture is published no more than what the person left in theirs.
  private static func faults(_ asset: ThemeAsset) -> [Diagnostic] {
    let report = MediaInspector.inspect(asset.bytes)
    guard report.type.isImage else { return [] }
    return MediaFaults.of(report, at: SourceLocation(path: asset.file))
  }

  /// The same with one more stylesheet, the last that pages link; nil for none.
  func with(_ sheet: (path: OutputPath, bytes: [UInt8])?) -> ThemeFiles {
    guard let sheet else { return self }
    var files = self
    files.outputs.append(sheet)
    files.stylesheets.append(sheet.path)
    return files
  }

  /// `assets`: every file by its key, as a link from `page`.
  func hrefs(from page: OutputPath) -> TemplateValue {
    .record(
      Dictionary(
        byKey.map { ($0.key, .text($0.path.href(from: page))) },
        uniquingKeysWith: { first, _ in first }
      )
    )
  }
}
