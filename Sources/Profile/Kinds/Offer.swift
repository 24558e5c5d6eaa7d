/// A service or a workshop.
public struct Offer: Sendable, Hashable {
  /// `type:`, `service` unless a start is given.
  public var form: Form
  /// `start:`, with the zone it happens in; a workshop has one.
  public var start: ZonedTime?
  /// `end:`, in the same zone; never before the start.
  ///
  /// For whole days it is the last day.
  public var end: ZonedTime?
  /// `place:`; nil when only online.
  public var place: String?
  /// `online:`, true, or the words or address that say where.
  public var online: Bool
  /// The words or the address of `online:`, where it is not just true.
  public var onlineDetail: Located<String>?
  /// `price:`.
  public var price: Price?
  /// `capacity:`, how many people.
  public var capacity: Int?
  /// `book:`: an http(s), mailto or tel address, or a sentence that says how.
  public var howToBook: Located<String>?
  /// `cancelled:`.
  public var cancelled: Bool

  /// An offer; its title is the page's.
  public init(
    form: Form = .service,
    start: ZonedTime? = nil,
    end: ZonedTime? = nil,
    place: String? = nil,
    online: Bool = false,
    onlineDetail: Located<String>? = nil,
    price: Price? = nil,
    capacity: Int? = nil,
    howToBook: Located<String>? = nil,
    cancelled: Bool = false
  ) {
    self.form = form
    self.start = start
    self.end = end
    self.place = place
    self.online = online
    self.onlineDetail = onlineDetail
    self.price = price
    self.capacity = capacity
    self.howToBook = howToBook
    self.cancelled = cancelled
  }

  /// What is offered.
  public enum Form: String, Sendable, CaseIterable {
    /// Something that can be booked at any time.
    case service
    /// Something that happens at a time.
    case workshop
  }
}
