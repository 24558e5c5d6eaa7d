import Foundation

/// Where an open text lies: in a site's content folder, or somewhere else.
enum TextPlace: Hashable {
  /// A page of the site whose `site.yml` lies in `root`, at `path` inside it.
  case page(root: String, path: String)
  /// The site's own `site.yml`.
  case settings(root: String)
  /// Markdown that belongs to no site, or was never saved.
  case alone(path: String)
  /// Something that is not for this program.
  case foreign

  /// The place of a text that an editor calls `uri`, in the language it says.
  init(uri: String, language: String?) {
    let path = Self.path(of: uri)
    let name = path.map { ($0 as NSString).lastPathComponent } ?? ""
    if let path, name == "site.yml" {
      self = .settings(root: (path as NSString).deletingLastPathComponent)
      return
    }
    let isMarkdown = Self.isMarkdown(name)
    guard isMarkdown || language == "markdown" else {
      self = .foreign
      return
    }
    if let path, isMarkdown, let root = Self.root(above: path) {
      self = .page(root: root, path: String(path.dropFirst(root == "/" ? 1 : root.utf8.count + 1)))
    } else {
      self = .alone(path: path ?? uri)
    }
  }

  /// The name of the text in messages.
  var shownPath: String {
    switch self {
    case .page(_, let path): path
    case .settings: "site.yml"
    case .alone(let path): path
    case .foreign: ""
    }
  }

  /// The content folder that it belongs to.
  var root: String? {
    switch self {
    case .page(let root, _), .settings(let root): root
    case .alone, .foreign: nil
    }
  }
}

extension TextPlace {
  /// The path that a `file:` address names; nil for any other.
  private static func path(of uri: String) -> String? {
    guard let url = URL(string: uri), url.isFileURL else { return nil }
    let path = url.standardized.path(percentEncoded: false)
    return path.hasPrefix("/") && !path.contains("\0") ? path : nil
  }

  private static func isMarkdown(_ name: String) -> Bool {
    let lower = name.lowercased()
    return lower.hasSuffix(".md") || lower.hasSuffix(".markdown")
  }

  /// The nearest folder above with a `site.yml` in it, unless the text lies where nothing is read as a page.
  private static func root(above path: String) -> String? {
    var folder = (path as NSString).deletingLastPathComponent
    for _ in 0..<64 {
      let candidate = (folder as NSString).appendingPathComponent("site.yml")
      if FileManager.default.fileExists(atPath: candidate) { return folder }
      guard folder != "/", !folder.isEmpty else { return nil }
      folder = (folder as NSString).deletingLastPathComponent
    }
    return nil
  }
}
