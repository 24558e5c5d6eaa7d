/// Writes a feed as Atom (RFC 4287).
public enum AtomFeed {
  /// What the file is called on the web.
  public static let mediaType = "application/atom+xml"

  /// The file's bytes; `url` is where it will stand, an absolute address.
  public static func bytes(_ feed: Feed, at url: String) -> [UInt8] {
    var xml = XMLWriter()
    var attributes: [XMLWriter.Attribute] = [("xmlns", "http://www.w3.org/2005/Atom")]
    if let language = feed.language.flatMap(LanguageTag.checked) {
      attributes.append(("xml:lang", language))
    }
    xml.open("feed", attributes)
    xml.element("id", text: URLText.encoded(feed.id))
    xml.element("title", text: feed.title)
    if let subtitle = feed.subtitle { xml.element("subtitle", text: subtitle) }
    xml.element("updated", text: feed.updated.description)
    link(&xml, rel: "self", type: mediaType, url)
    link(&xml, rel: "alternate", type: "text/html", feed.homeURL)
    author(&xml, feed.author)
    if let rights = feed.rights { xml.element("rights", text: rights) }
    if let icon = feed.iconURL.flatMap(URLText.web) { xml.element("icon", text: icon) }
    for entry in feed.entries { write(&xml, entry) }
    return xml.finish()
  }

  private static func write(_ xml: inout XMLWriter, _ entry: FeedEntry) {
    xml.open("entry")
    xml.element("id", text: URLText.encoded(entry.id))
    xml.element("title", text: entry.title)
    link(&xml, rel: "alternate", type: "text/html", entry.url)
    if let published = entry.published { xml.element("published", text: published.description) }
    xml.element("updated", text: entry.updated.description)
    for category in entry.categories { xml.empty("category", [("term", category)]) }
    if let summary = entry.summary { xml.element("summary", text: summary) }
    xml.element("content", [("type", "html")], utf8: entry.contentHTML)
    xml.close()
  }

  private static func author(_ xml: inout XMLWriter, _ author: Feed.Author) {
    xml.open("author")
    xml.element("name", text: author.name)
    if let url = author.url.flatMap(URLText.web) { xml.element("uri", text: url) }
    if let email = author.email, isEmail(email) { xml.element("email", text: email) }
    xml.close()
  }

  private static func link(
    _ xml: inout XMLWriter,
    rel: String,
    type: String,
    _ address: String
  ) {
    guard let url = URLText.web(address) else { return }
    xml.empty("link", [("rel", rel), ("type", type), ("href", url)])
  }

  /// The schema's pattern for an address: `.+@.+`, here without white space and controls.
  private static func isEmail(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: 0x40, omittingEmptySubsequences: false)
    return parts.count == 2
      && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0 > 0x20 && $0 != 0x7F } }
  }
}
