/// What a feed says, in whichever format it is written.
///
/// Every address is absolute; those that are not http or https are left out.
public struct Feed: Sendable {
  /// Who writes.
  public struct Author: Hashable, Sendable {
    /// The name as shown.
    public var name: String
    /// Their page.
    public var url: String?
    /// Their address, when it is public.
    public var email: String?

    /// An author by name.
    public init(name: String, url: String? = nil, email: String? = nil) {
      self.name = name
      self.url = url
      self.email = email
    }
  }

  /// What names the feed for ever, an IRI.
  public var id: String
  /// The site's name.
  public var title: String
  /// One line about the site.
  public var subtitle: String?
  /// The page that the feed is about.
  public var homeURL: String
  /// When anything in it last changed.
  public var updated: DateTime
  /// Who writes it.
  public var author: Author
  /// The language, such as `en` or `pt-BR`.
  public var language: String?
  /// A square picture for lists of feeds.
  public var iconURL: String?
  /// What may be done with the texts.
  public var rights: String?
  /// The entries, in the order in which they are to be read: the newest first.
  public var entries: [FeedEntry]

  /// A feed of these entries.
  public init(
    id: String,
    title: String,
    homeURL: String,
    updated: DateTime,
    author: Author,
    entries: [FeedEntry]
  ) {
    self.id = id
    self.title = title
    self.homeURL = homeURL
    self.updated = updated
    self.author = author
    self.entries = entries
  }
}
