import Diagnostics
import Formats
import Settings

/// A content folder whose files are listed and sorted into what they are.
struct ContentFolder {
  /// The folder's path.
  let root: String
  /// The folder's name in messages.
  let shownAs: String
  /// The Markdown files, in order.
  private(set) var pages: [String] = []
  /// Every other file, in order.
  private(set) var assets: [String] = []
  /// The folders at the root that hold Markdown besides an `index.md`, in small letters.
  var folders: Set<String> { sections.names }
  /// Files at the root that might have been meant as `site.yml`.
  private(set) var almostSite: [String] = []
  /// Whether there is a `site.yml`.
  private(set) var hasSite = false
  /// What is wrong in the folder.
  private(set) var diagnostics: [Diagnostic]
  private var sections = SectionFolders()

  /// Lists the folder at `root`.
  init(_ root: String, shownAs: String) throws(ProfileError) {
    let walk = try FolderWalk(root, shownAs: shownAs)
    (self.root, self.shownAs) = (root, shownAs)
    diagnostics = walk.diagnostics
    for path in walk.files { sort(path) }
  }

  /// Reads one of its files.
  func read(_ path: String, limit: Int) -> ContentFile.Reading {
    ContentFile.read("\(root)/\(path)", shownAs: "\(shownAs)/\(path)", limit: limit)
  }

  /// One of its pages as `recalled` has it; nil where the file has to be read.
  func recall(
    _ path: String,
    from recalled: any RecalledPages,
    under conditions: String
  ) -> Page? {
    let name = "\(root)/\(path)"
    guard let stamp = FileStamp(ofFileAt: name) else { return nil }
    return recalled.page(
      at: path,
      shownAs: shownAs == root ? name : "\(shownAs)/\(path)",
      stamped: stamp,
      under: conditions
    )
  }

  /// Whether something is wrong with a path, so that it need not be missed as well.
  func isBlamed(_ path: String) -> Bool {
    diagnostics.contains { $0.location?.path == "\(shownAs)/\(path)" }
  }

  /// Reads `site.yml`, or says what to do when there is none.
  func site(today: CivilDate) -> (site: Site, diagnostics: [Diagnostic]) {
    let none = Site.unreadable(SourceFile(path: "\(shownAs)/site.yml", bytes: []))
    guard hasSite else { return (none, isBlamed("site.yml") ? [] : [missingSite]) }
    switch read("site.yml", limit: ContentFile.siteLimit) {
    case .file(let file, _): return Site.read(file, today: today)
    case .fault(let fault): return (none, [fault])
    }
  }
}

extension ContentFolder {
  /// Whether a file would be read as a page if it lay at `path`: it is Markdown, not in `static/`, and nothing that editors or systems leave behind.
  static func holdsPage(at path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return parts.first != "static" && FolderWalk.isMarkdown(path)
      && !parts.contains { Leftover.isLeftover(String($0)) }
  }

  private mutating func sort(_ path: String) {
    let slash = path.utf8.firstIndex(of: 0x2F)
    let folder = slash.map { path[..<$0] }
    if path == "site.yml" {
      hasSite = true
    } else if folder == nil, Self.siteNames.contains(path.lowercased()) {
      almostSite.append(path)
    } else if folder != "static", FolderWalk.isMarkdown(path) {
      pages.append(path)
      sections.note(path)
    } else {
      assets.append(path)
    }
  }

  private static let siteNames: Set<String> = [
    "site.yml", "site.yaml", "site.yml.txt", "site.yaml.txt", "site.txt", "_site.yml", "sites.yml",
    "config.yml", "config.yaml", "_config.yml", "site.toml", "site.json",
  ]

  private var missingSite: Diagnostic {
    if let near = almostSite.first {
      return ContentFile.error(
        "'site.yml' is missing, but this is there; rename it",
        "\(shownAs)/\(near)"
      )
    }
    return ContentFile.error(
      "'site.yml' is missing; write one that says who this is, beginning with 'name: …'",
      "\(shownAs)/site.yml"
    )
  }
}
