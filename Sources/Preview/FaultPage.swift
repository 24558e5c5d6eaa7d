internal import Diagnostics
internal import Formats
internal import SiteBuild

/// The page that stands where a page of the site cannot be shown: what is wrong, where, and what to do.
enum FaultPage {
  /// For content with errors.
  static func html(for diagnostics: [Diagnostic]) -> [UInt8] {
    let printer = DiagnosticPrinter(color: false)
    let errors = diagnostics.filter { $0.severity == .error }
    let lines = errors.prefix(limit).map { printer.lines(for: $0) }.joined()
    let rest = errors.count - limit
    return html(
      title: errors.count == 1 ? "One thing to mend first" : "\(errors.count) things to mend first",
      about: "This page comes back by itself once it is mended.",
      text: lines + (rest > 0 ? "and \(rest) more\n" : "")
    )
  }

  /// For surroundings in which nothing can be built.
  static func html(for error: BuildError) -> [UInt8] {
    html(
      title: "The site cannot be built",
      about: "This page comes back by itself once it can.",
      text: error.description
    )
  }

  /// For a site that is still being read for the first time.
  static var unread: [UInt8] {
    html(
      title: "One moment",
      about: "The content is being read; the page comes by itself.",
      text: ""
    )
  }

  /// For an address at which the site has nothing.
  static func html(missing name: String) -> [UInt8] {
    html(title: "There is no such page", about: "The site has no file of this name.", text: name)
  }

  /// More errors than anyone reads in one go.
  private static let limit = 50

  private static func html(title: String, about: String, text: String) -> [UInt8] {
    let page = """
      <!doctype html>
      <html lang="en">
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <style>
      :root { color-scheme: light dark }
      body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem; font: 1.1rem/1.5 serif }
      pre { white-space: pre-wrap; overflow-wrap: anywhere; font: .85rem/1.5 monospace; border-left: .2rem solid; padding-left: 1rem }
      </style>
      <body>
      <h1>\(title)</h1>
      <p>\(about)</p>
      <pre>
      """
    return Array((page + HTMLEscape.text(text) + "</pre>\n</body>\n").utf8)
  }
}
