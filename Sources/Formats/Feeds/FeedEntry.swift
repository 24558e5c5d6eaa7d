/// One text in a feed.
public struct FeedEntry: Sendable {
  /// What names the entry for ever, an IRI.
  public var id: String
  /// The page that holds it, an absolute address.
  public var url: String
  /// Its title, plain text.
  public var title: String
  /// When it was first published.
  public var published: DateTime?
  /// When it last changed in a way that readers should know of.
  public var updated: DateTime
  /// One or two sentences, plain text.
  public var summary: String?
  /// The text itself as UTF-8 HTML, with absolute addresses only.
  public var contentHTML: [UInt8]
  /// What it is about.
  public var categories: [String] = []
  /// A picture, an absolute address.
  public var imageURL: String?

  /// An entry with its text.
  public init(id: String, url: String, title: String, updated: DateTime, contentHTML: [UInt8]) {
    self.id = id
    self.url = url
    self.title = title
    self.updated = updated
    self.contentHTML = contentHTML
  }
}
