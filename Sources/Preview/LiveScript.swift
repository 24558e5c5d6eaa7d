/// The few lines of script with which a page of the preview shows itself anew; the built site has none.
enum LiveScript {
  /// Where the preview's own files are; no page of a site can be there, since their names never begin so.
  static let folder = "/_candor/"
  static let path = folder + "live.js"
  static let eventsPath = folder + "events"

  /// The script: where the reader has scrolled to is kept by the browser itself.
  static let source = """
    const events = new EventSource("\(eventsPath)");
    events.addEventListener("changed", () => location.reload());
    addEventListener("pagehide", () => events.close());

    """

  private static let tag = Array("<script src=\"\(path)\" defer></script>\n".utf8)
  private static let bodyEnd = Array("</body>".utf8)

  /// The page with the script before its end.
  static func added(to html: [UInt8]) -> [UInt8] {
    let last = html.indices.reversed()
      .first { html[$0] == 0x3C && html[$0...].starts(with: bodyEnd) }
    guard let last else { return html + tag }
    return Array(html[..<last]) + tag + Array(html[last...])
  }
}
