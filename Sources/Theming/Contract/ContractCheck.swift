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
    var missing: [Layout] = []
    var found: Set<Diagnostic> = []
    for layout in Layout.allCases {
      guard library.names.contains(layout.templateName) else {
        missing.append(layout)
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
    return (layouts, Self.absence(of: missing, files) + Self.once(fresh.sorted()))
  }

  /// Layouts that are missing: each by itself while they are few.
  private static func absence(of layouts: [Layout], _ files: ThemeFileSet) -> [Diagnostic] {
    guard layouts.count > 3 else {
      return layouts.map { layout in
        problem(
          "the layout '\(layout.rawValue)' is missing; add it, or extend a theme that has it",
          "\(files.folder)/layouts/\(layout.rawValue).mustache"
        )
      }
    }
    let names = layouts.prefix(3).map { "'\($0.rawValue)'" }.joined(separator: ", ")
    return [
      problem(
        "\(layouts.count) layouts are missing, \(names) and others; add them, or write the line"
          + " 'extends: plain' to have those of another theme",
        "\(files.folder)/theme.yml"
      )
    ]
  }

  /// The same mistake in a partial is met from many layouts, each of which knows other names.
  private static func once(_ problems: [Diagnostic]) -> [Diagnostic] {
    var seen: [SourceLocation?: Set<Substring>] = [:]
    return problems.filter { problem in
      let sentence = problem.message.prefix { $0 != ";" }
      return seen[problem.location, default: []].insert(sentence).inserted
    }
  }

  private static func problem(_ message: String, _ path: String) -> Diagnostic {
    Diagnostic(.error, rule: "theme", message: message, location: SourceLocation(path: path))
  }
}

extension Layout {
  /// The name of its template in a theme's library.
  var templateName: String { "layouts/\(rawValue)" }
}
