/// The few lines of script with which a page of the preview shows itself anew; the built site has none.
enum LiveScript {
  /// Where the preview's own files are; no page of a site can be there, since their names never begin so.
  static let folder = "/_candor/"
  static let path = folder + "live.js"
  static let eventsPath = folder + "events"

  /// The script: where the reader has scrolled to is kept by the browser itself.
  ///
  /// A browser opens no more than six connections to one place, so of all open pages only one listens and tells the others.
  static let source = """
    const shown = Number(document.currentScript.dataset.edition);
    const pages = new BroadcastChannel("candor");
    const look = (newest) => { if (newest > shown) location.reload(); };
    const listen = () => new Promise(() => {
      const events = new EventSource("\(eventsPath)");
      events.onmessage = (message) => {
        pages.postMessage(Number(message.data));
        look(Number(message.data));
      };
      addEventListener("pagehide", () => events.close());
    });
    pages.onmessage = (message) => look(message.data);
    if (navigator.locks) navigator.locks.request("candor", listen); else listen();

    """

  private static let bodyEnd = Array("</body>".utf8)

  /// The page with the script before its end; `edition` is the one that the page is of.
  static func added(to html: [UInt8], _ edition: Edition) -> [UInt8] {
    let tag = "<script src=\"\(path)\" data-edition=\"\(edition.number)\" defer></script>\n"
    let last = html.indices.reversed()
      .first { html[$0] == 0x3C && html[$0...].starts(with: bodyEnd) }
    guard let last else { return html + tag.utf8 }
    return Array(html[..<last]) + tag.utf8 + html[last...]
  }
}
