internal import Diagnostics

/// The files of a theme's folders, the nearest folder's before those of what it extends.
struct ThemeFileSet {
  /// A folder and the paths of its files, relative to it and in order.
  struct Shelf {
    let layer: ThemeLayer
    let paths: [String]
  }

  /// The folders, nearest first.
  let shelves: [Shelf]
  /// Links that leave the theme, and texts that are none.
  private(set) var diagnostics: [Diagnostic] = []

  /// The folders in which something of a theme can lie.
  static let folders = ["layouts", "partials", "assets", "strings", "card"]
  /// How the names of templates end.
  static let templateEnding = ".mustache"

  init(_ layers: [ThemeLayer]) throws(ThemeError) {
    var shelves: [Shelf] = []
    for layer in layers {
      let walk = try DiskFolder.walk(layer.folder)
      shelves.append(Shelf(layer: layer, paths: walk.files))
      for (path, obstacle) in walk.obstacles where Self.isOfTheme(path) {
        diagnostics.append(Self.problem("\(layer.folder)/\(path)", obstacle.words))
      }
    }
    self.shelves = shelves
  }

  /// The folder that messages about the theme as a whole name.
  var folder: String { shelves.first?.layer.folder ?? "" }

  /// Every template under the name by which others call it: partials by their own, layouts as `layouts/page`.
  mutating func templates() throws(ThemeError) -> [(name: String, file: SourceFile)] {
    var sources: [(name: String, file: SourceFile)] = []
    for (folder, prefix) in [("layouts", "layouts/"), ("partials", "")] {
      for (path, file) in nearest(folder) where path.hasSuffix(Self.templateEnding) {
        let name = prefix + path.dropLast(Self.templateEnding.count)
        sources.append((name, try text(file)))
      }
    }
    return sources
  }

  /// The files in `assets/`, in the order of their paths.
  func assets() throws(ThemeError) -> [ThemeAsset] {
    var assets: [ThemeAsset] = []
    for (path, file) in nearest("assets") {
      assets.append(ThemeAsset(path: path, file: file, bytes: try DiskFolder.file(file).bytes))
    }
    return assets
  }

  /// The files in `card/`, which are never published, by their path in it.
  func card() throws(ThemeError) -> [(path: String, file: SourceFile)] {
    var files: [(path: String, file: SourceFile)] = []
    for (path, file) in nearest("card") where path.hasSuffix(".ttf") {
      files.append((path, try DiskFolder.file(file)))
    }
    return files
  }

  /// Every file of `strings/` by language, the nearest folder's first.
  mutating func strings() throws(ThemeError) -> [(language: String, files: [SourceFile])] {
    var files: [String: [SourceFile]] = [:]
    for shelf in shelves {
      for path in shelf.paths where path.hasPrefix("strings/") && path.hasSuffix(".yml") {
        let language = path.dropFirst("strings/".count).dropLast(".yml".count).lowercased()
        guard !language.contains("/") else { continue }
        files[language, default: []].append(try text("\(shelf.layer.folder)/\(path)"))
      }
    }
    return files.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}

extension ThemeFileSet {
  /// The most bytes of a template or of a file of words; as for Markdown.
  private static let sizeLimit = 5_000_000

  /// The files below a folder of the theme by their path in it, each from the nearest layer that has it.
  private func nearest(_ folder: String) -> [(path: String, file: String)] {
    var found: [String: String] = [:]
    for shelf in shelves {
      for path in shelf.paths where path.hasPrefix(folder + "/") {
        let inner = String(path.dropFirst(folder.count + 1))
        if found[inner] == nil { found[inner] = "\(shelf.layer.folder)/\(path)" }
      }
    }
    return found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// A file that should be text; an empty one in place of what is not, which is reported.
  private mutating func text(_ path: String) throws(ThemeError) -> SourceFile {
    let file = try DiskFolder.file(path)
    let empty = SourceFile(path: path, bytes: [])
    guard file.bytes.count <= Self.sizeLimit else {
      diagnostics.append(
        Self.problem(path, "this file is larger than 5 MB; remove what does not belong here")
      )
      return empty
    }
    if file.bytes.starts(with: [0xFF, 0xFE]) || file.bytes.starts(with: [0xFE, 0xFF]) {
      diagnostics.append(Self.problem(path, "this is UTF-16; save the file as UTF-8"))
      return empty
    }
    if file.bytes.contains(0) {
      diagnostics.append(
        Self.problem(path, "this is not a text file; replace it by one, or delete it")
      )
      return empty
    }
    guard let fault = Self.firstFault(file.bytes) else { return file }
    diagnostics.append(
      Diagnostic(
        .error,
        rule: "theme",
        message: "this sign is not UTF-8; save the file as UTF-8",
        location: file.location(SourceSpan(fault, fault + 1))
      )
    )
    return empty
  }

  /// The offset of the first byte that belongs to no character.
  private static func firstFault(_ bytes: [UInt8]) -> Int? {
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &rest) {
      case .valid(let scalar): offset += scalar.count
      case .emptyInput: return nil
      case .error: return offset
      }
    }
  }

  private static func isOfTheme(_ path: String) -> Bool {
    path == "theme.yml" || folders.contains { path == $0 || path.hasPrefix($0 + "/") }
  }

  private static func problem(_ path: String, _ message: String) -> Diagnostic {
    Diagnostic(.error, rule: "theme", message: message, location: SourceLocation(path: path))
  }
}

extension DiskFolder.Obstacle {
  /// What is wrong and what to do.
  fileprivate var words: String {
    switch self {
    case .leadsOut(let target):
      "this link leads out of the theme, to '\(target)'; put a copy in its place"
    case .leadsNowhere: "this link leads nowhere; remove it, or put the file in its place"
    case .leadsToFolder: "this link leads to a folder; put a copy of the folder in its place"
    case .notAFile: "this is neither a file nor a folder; remove it"
    }
  }
}
