internal import Diagnostics

/// Finds files in the user's own `themes/` that nothing uses, most often because their name has a slip in it.
struct UnusedOverrides {
  /// The theme that was asked for.
  let theme: String
  let files: ThemeFileSet
  /// Every key of `strings/`.
  let words: [StringTableReader.Written]
  /// The templates in effect.
  let templates: [(name: String, file: SourceFile)]
  /// The templates that others call.
  let called: Set<String>
  /// The stylesheets that pages link.
  let styles: [String]
  let assets: [ThemeAsset]

  /// A warning for each, with the right name where one is near.
  var diagnostics: [Diagnostic] {
    let said = TemplateWords(templates.map(\.file.bytes))
    let linked = TemplateWords(assets.filter { $0.path.hasSuffix(".css") }.map(\.bytes))
    return files.shelves.indices.flatMap { index -> [Diagnostic] in
      let shelf = files.shelves[index]
      guard shelf.layer.isOwn, shelf.layer.manifest == nil || shelf.layer.theme == theme else {
        return []
      }
      let known = Set(files.shelves[(index + 1)...].flatMap(\.paths))
      let unused = shelf.paths.compactMap { path -> Diagnostic? in
        guard !known.contains(path), let advice = advice(path, in: shelf, known, said, linked)
        else { return nil }
        return Self.warning(advice, SourceLocation(path: "\(shelf.layer.folder)/\(path)"))
      }
      return unused + unsaid(in: shelf, said) + Self.empty(templates, in: shelf)
    }
  }
}

extension UnusedOverrides {
  /// Endings of files that somebody might expect to have an effect; others, such as a licence, may lie anywhere.
  private static let endings = [".mustache", ".html", ".htm", ".css", ".js", ".yml", ".yaml"]

  /// Why nothing uses a file, and what to do; nil when something does, or nobody would expect it to.
  private func advice(
    _ path: String,
    in shelf: ThemeFileSet.Shelf,
    _ known: Set<String>,
    _ said: TemplateWords,
    _ linked: TemplateWords
  ) -> String? {
    let parts = path.split(separator: "/").map(String.init)
    guard let name = parts.last, path != "theme.yml" else { return nil }
    let near = nearest(path, known)
    let isTemplate = name.hasSuffix(ThemeFileSet.templateEnding)
    switch parts.count > 1 ? parts[0] : "" {
    case "layouts":
      let stem = Self.stem(path, in: "layouts")
      if isTemplate, Layout(rawValue: stem) != nil || called.contains("layouts/\(stem)") {
        return nil
      }
      return near ?? "no page is made with this layout; \(Self.nameIt(isTemplate))"
    case "partials":
      let stem = Self.stem(path, in: "partials")
      if isTemplate, called.contains(stem) { return nil }
      return near ?? "no template uses this partial; \(Self.callIt(stem, isTemplate))"
    case "strings":
      return isLanguage(path) ? nil : "this is not named after a language; \(Self.languageName)"
    case "assets": return unlinked(path, near, said, linked)
    default:
      let isComplete = shelf.layer.manifest != nil
      guard Self.endings.contains(where: name.hasSuffix), !isComplete || parts.count == 1 else {
        return nil
      }
      return near ?? "nothing uses a file here; move it to \(Self.home(of: name))"
    }
  }

  /// The folder that a file of this name belongs in.
  private static func home(of name: String) -> String {
    switch name.split(separator: ".").last {
    case "css", "js": "'assets'"
    case "yml", "yaml": "'strings'"
    default: "'layouts' or 'partials', with a name that ends in '.mustache'"
    }
  }

  private static let languageName = "it should look like 'en.yml' or 'pt-br.yml'"

  private static func nameIt(_ isTemplate: Bool) -> String {
    isTemplate
      ? "give it the name of the layout that it should replace, or delete it"
      : "the names of layouts end in '.mustache'"
  }

  private static func callIt(_ stem: String, _ isTemplate: Bool) -> String {
    isTemplate
      ? "write '{{>\(stem)}}' where it should stand, or delete it"
      : "the names of partials end in '.mustache'"
  }

  private func isLanguage(_ path: String) -> Bool {
    let parts = Self.stem(path, in: "strings").split(
      separator: "-",
      omittingEmptySubsequences: false
    )
    return path.hasSuffix(".yml") && (2...3).contains(parts.first?.utf8.count ?? 0)
      && parts.allSatisfy { part in
        (1...8).contains(part.utf8.count)
          && part.utf8.allSatisfy {
            (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20)
          }
      }
  }

  /// A stylesheet that no page links, or another file with nearly the name of one of the theme's.
  private func unlinked(
    _ path: String,
    _ near: String?,
    _ said: TemplateWords,
    _ linked: TemplateWords
  ) -> String? {
    let inner = String(path.dropFirst("assets/".count))
    let name = inner.split(separator: "/").last.map(String.init) ?? inner
    let key = ThemeAsset(path: inner, file: "", bytes: []).key
    if inner == ThemeLoader.notFoundStylesheet || styles.contains(inner) { return nil }
    if said.contains(key) || linked.contains(name) { return nil }
    if let near { return near }
    guard name.hasSuffix(".css") else { return nil }
    return "no page links this stylesheet; name it in 'styles:' of a theme.yml, or delete it"
  }

  /// Keys of words that no template says.
  private func unsaid(in shelf: ThemeFileSet.Shelf, _ said: TemplateWords) -> [Diagnostic] {
    let folder = "\(shelf.layer.folder)/strings/"
    let others = Set(words.filter { !$0.file.hasPrefix(folder) }.map(\.key))
      .union(Phrase.allCases.map(\.rawValue))
    return words.filter { $0.file.hasPrefix(folder) }.compactMap { word in
      guard !others.contains(word.key), !said.contains(word.key) else { return nil }
      let near = NearestName.of(word.key, among: others.sorted())
      let advice =
        near.map { "did you mean '\($0)'?" }
        ?? "write '{{strings.\(word.key)}}' where it should stand, or take it away"
      return Self.warning("nothing says '\(word.key)'; \(advice)", word.location)
    }
  }
}

extension UnusedOverrides {
  /// Layouts without a sign in them, which make empty pages.
  private static func empty(
    _ templates: [(name: String, file: SourceFile)],
    in shelf: ThemeFileSet.Shelf
  ) -> [Diagnostic] {
    templates.filter { name, file in
      name.hasPrefix("layouts/") && file.path.hasPrefix(shelf.layer.folder + "/")
        && file.bytes.allSatisfy { $0 <= 0x20 }
    }.map { _, file in
      warning(
        "this layout is empty, and so are the pages made with it; delete it to have the one of the theme below",
        SourceLocation(path: file.path)
      )
    }
  }

  /// The path that was probably meant, as a sentence; in the same folder first.
  private func nearest(_ path: String, _ known: Set<String>) -> String? {
    let folder = path.contains("/") ? String(path.prefix { $0 != "/" }) : ""
    let layouts = Layout.allCases.map { "layouts/\($0.rawValue)\(ThemeFileSet.templateEnding)" }
    let candidates = known.union(layouts)
      .filter { path in ThemeFileSet.folders.contains { path.hasPrefix($0 + "/") } }
      // Fonts of cards are named in theme.yml, and nothing else lies beside them.
      .filter { folder == "card" || !$0.hasPrefix("card/") }.sorted()
    let here = candidates.filter { $0.hasPrefix(folder + "/") }
    let stem = Self.stem(path)
    for paths in [here, candidates] {
      let exact = paths.first { Self.stem($0) == stem }
      // Every name of one letter is near every other.
      let near = stem.count < 2 ? nil : NearestName.of(stem, among: paths.map { Self.stem($0) })
      if let found = exact ?? near.flatMap({ name in paths.first { Self.stem($0) == name } }) {
        return "nothing uses this file; did you mean '\(found)'?"
      }
    }
    return nil
  }

  /// The name without folders and ending; with `folder`, the path inside that folder without its ending.
  private static func stem(_ path: String, in folder: String? = nil) -> String {
    let inner =
      folder.map { path.dropFirst($0.count + 1) }
      ?? path.split(separator: "/").last ?? ""
    return inner.lastIndex(of: ".").map { String(inner[..<$0]) } ?? String(inner)
  }

  private static func warning(_ message: String, _ location: SourceLocation) -> Diagnostic {
    Diagnostic(.warning, rule: "theme-unused", message: message, location: location)
  }
}

/// The words in templates or stylesheets, in which names are looked for.
struct TemplateWords {
  private let words: Set<[UInt8]>

  init(_ texts: [[UInt8]]) {
    var words: Set<[UInt8]> = []
    for text in texts {
      for word in text.split(whereSeparator: { !Self.isPart($0) }) {
        words.insert(Array(word))
        // `strings.hours` holds `hours`.
        for part in word.split(separator: UInt8(ascii: ".")) { words.insert(Array(part)) }
      }
    }
    self.words = words
  }

  /// Whether the name stands somewhere.
  func contains(_ name: String) -> Bool { words.contains(Array(name.utf8)) }

  private static func isPart(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
  }
}
