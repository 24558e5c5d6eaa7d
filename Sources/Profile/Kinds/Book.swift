/// A book the practitioner wrote.
public struct Book: Sendable, Hashable {
  /// `subtitle:`.
  public var subtitle: String?
  /// `publisher:`.
  public var publisher: String?
  /// `year:`, when it came out.
  public var year: Int?
  /// `isbn:` with its check digit verified, digits only (an X may be last).
  public var isbn: String?
  /// `cover:` and `cover-alt:`.
  public var cover: ImageReference?
  /// `buy:`: where to buy it.
  public var buy: [NamedLink]

  /// A book of which the parts are known; its title is the page's.
  public init(
    subtitle: String? = nil,
    publisher: String? = nil,
    year: Int? = nil,
    isbn: String? = nil,
    cover: ImageReference? = nil,
    buy: [NamedLink] = []
  ) {
    self.subtitle = subtitle
    self.publisher = publisher
    self.year = year
    self.isbn = isbn
    self.cover = cover
    self.buy = buy
  }
}
