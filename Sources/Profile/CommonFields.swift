public import Formats

/// The fields that every kind of page has.
public struct CommonFields: Sendable, Hashable {
  /// `title:`, else the first heading of level 1, else a name derived from the fields of the kind, else from the file's name.
  public var title: String
  /// Whether `title:` was written in the front matter.
  public var hasOwnTitle: Bool
  /// `description:`.
  public var description: String?
  /// `slug:`, already checked: the last part of the address without `.html`.
  public var slug: Located<String>?
  /// `aliases:`: older addresses, from the site's root, as written.
  public var aliases: [Located<String>]
  /// `date:`, a day or a day with time and offset.
  public var date: DayOrMoment?
  /// `updated:`, never before `date`.
  public var updated: DayOrMoment?
  /// `draft:`.
  public var draft: Bool
  /// `publish-from:`: left out before this day.
  public var publishFrom: Located<CivilDate>?
  /// `publish-until:`: left out after this day.
  public var publishUntil: Located<CivilDate>?
  /// `language:`, a BCP 47 tag; nil means the site's.
  public var language: String?
  /// `image:` and `alt:`.
  public var image: ImageReference?
  /// `menu:`: the place in the menu, smallest first; nil means not in the menu by its own wish.
  public var menuPosition: Int?

  /// The fields of a page called `title`.
  public init(
    title: String,
    hasOwnTitle: Bool = false,
    description: String? = nil,
    slug: Located<String>? = nil,
    aliases: [Located<String>] = [],
    date: DayOrMoment? = nil,
    updated: DayOrMoment? = nil,
    draft: Bool = false,
    publishFrom: Located<CivilDate>? = nil,
    publishUntil: Located<CivilDate>? = nil,
    language: String? = nil,
    image: ImageReference? = nil,
    menuPosition: Int? = nil
  ) {
    self.title = title
    self.hasOwnTitle = hasOwnTitle
    self.description = description
    self.slug = slug
    self.aliases = aliases
    self.date = date
    self.updated = updated
    self.draft = draft
    self.publishFrom = publishFrom
    self.publishUntil = publishUntil
    self.language = language
    self.image = image
    self.menuPosition = menuPosition
  }
}
