/// Writes a feed as JSON Feed 1.1 (jsonfeed.org/version/1.1).
public enum JSONFeed {
  /// What the file is called on the web.
  public static let mediaType = "application/feed+json"

  /// The file's bytes; `url` is where it will stand, an absolute address.
  public static func bytes(_ feed: Feed, at url: String) -> [UInt8] {
    var root = JSONObject()
    root["version"] = "https://jsonfeed.org/version/1.1"
    root["title"] = .string(feed.title)
    root.set("home_page_url", URLText.web(feed.homeURL))
    root.set("feed_url", URLText.web(url))
    root.set("description", feed.subtitle)
    root.set("icon", feed.iconURL.flatMap(URLText.web))
    root["authors"] = [author(feed.author)]
    root.set("language", feed.language.flatMap(LanguageTag.checked))
    root["items"] = .array(feed.entries.map(item))
    return JSONWriter.bytes(.object(root), indented: true)
  }

  private static func author(_ author: Feed.Author) -> JSONValue {
    var object = JSONObject()
    object["name"] = .string(author.name)
    object.set("url", author.url.flatMap(URLText.web))
    return .object(object)
  }

  private static func item(_ entry: FeedEntry) -> JSONValue {
    var item = JSONObject()
    item["id"] = .string(URLText.encoded(entry.id))
    item.set("url", URLText.web(entry.url))
    item["title"] = .string(entry.title)
    item["content_html"] = .string(String(decoding: entry.contentHTML, as: UTF8.self))
    item.set("summary", entry.summary)
    item.set("image", entry.imageURL.flatMap(URLText.web))
    item.set("date_published", entry.published?.description)
    item["date_modified"] = .string(entry.updated.description)
    item.set("tags", entry.categories)
    return .object(item)
  }
}
