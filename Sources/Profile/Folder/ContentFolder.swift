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
  private(set) var folders: Set<String> = []
  /// Files at the root that might have been meant as `site.yml`.
  private(set) var almostSite: [String] = []
  /// Whether there is a `site.yml`.
  private(set) var hasSite = false
  /// What is wrong in the folder.
  private(set) var diagnostics: [Diagnostic]

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

  /// Reads `site.yml`, or says what to do when there is none.
  func site(today: CivilDate) -> (site: Site, diagnostics: [Diagnostic]) {
    let none = Site(file: SourceFile(path: "\(shownAs)/site.yml", bytes: []), name: "")
    guard hasSite else { return (none, [missingSite]) }
    switch read("site.yml", limit: ContentFile.siteLimit) {
    case .file(let file): return Site.read(file, today: today)
    case .fault(let fault): return (none, [fault])
    }
  }
}

extension ContentFolder {
  private mutating func sort(_ path: String) {
    let parts = path.split(separator: "/").map { String($0) }
    let lower = path.lowercased()
    if path == "site.yml" {
      hasSite = true
    } else if parts.count == 1, Self.siteNames.contains(lower) {
      almostSite.append(path)
    } else if FolderWalk.isMarkdown(path), parts[0] != "static" {
      pages.append(path)
      let isIndex = ["index.md", "index.markdown"].contains(parts[parts.count - 1].lowercased())
      if parts.count > 1, parts.count > 2 || !isIndex { folders.insert(parts[0].lowercased()) }
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
