internal import Diagnostics
internal import Templates

/// Holds a theme's layouts against the contract, so that rendering with it cannot fail.
struct ContractCheck {
  let settings: TemplateShape
  let strings: StringTable?
  let assets: [ThemeAsset]

  /// The layouts that are sound; every layout that is missing, and every name that no layout is given.
  func run(
    _ library: TemplateLibrary,
    files: ThemeFileSet
  ) -> (layouts: [Layout: TemplateLayout], diagnostics: [Diagnostic]) {
    let texts = strings?.texts.mapValues { _ in TemplateShape.text } ?? [:]
    let keys = Dictionary(
      assets.map { ($0.key, TemplateShape.text) },
      uniquingKeysWith: { first, _ in first }
    )
    var layouts: [Layout: TemplateLayout] = [:]
    var found: Set<Diagnostic> = []
    for layout in Layout.allCases {
      guard library.names.contains(layout.templateName) else {
        found.insert(missing(layout, files))
        continue
      }
      let shape = Contract.shape(
        of: layout,
        settings: settings,
        strings: .record(texts),
        assets: .record(keys)
      )
      do throws(TemplateError) {
        layouts[layout] = try library.layout(layout.templateName, for: shape)
      } catch {
        found.formUnion(error.diagnostics)
      }
    }
    // The library said already what is wrong in itself, such as a partial that does not exist.
    let fresh = found.filter { problem in
      !library.diagnostics.contains {
        $0.message == problem.message && $0.location == problem.location
      }
    }
    return (layouts, fresh.sorted())
  }

  private func missing(_ layout: Layout, _ files: ThemeFileSet) -> Diagnostic {
    let path = "\(files.folder)/layouts/\(layout.rawValue).mustache"
    return Diagnostic(
      .error,
      rule: "theme",
      message: "the layout '\(layout.rawValue)' is missing; add it, or extend a theme that has it",
      location: SourceLocation(path: path)
    )
  }
}

extension Layout {
  /// The name of its template in a theme's library.
  var templateName: String { "layouts/\(rawValue)" }
}
