public import Diagnostics
public import Settings

/// `site.yml`: who this is, and how the site is put together.
public struct Site: Sendable {
  /// The file, for later complaints.
  public var file: SourceFile
  /// `name:`, required.
  public var name: String
  /// `pronouns:`.
  public var pronouns: String?
  /// `role:`: what the person does, in a few words.
  public var role: String?
  /// `tagline:`.
  public var tagline: String?
  /// `description:`, for search engines and previews; the tagline serves where it is missing.
  public var description: String?
  /// `place:`: a town or region, as the person would say it.
  public var place: String?
  /// `language:`, a BCP 47 tag, `en` unless said.
  public var language: String
  /// `time-zone:`, an IANA name, `UTC` unless said.
  public var timeZone: String
  /// Whether `time-zone:` was written.
  public var hasOwnTimeZone: Bool
  /// `portrait:` and `portrait-alt:`.
  public var portrait: ImageReference?
  /// `contact:`.
  public var contact: Contact
  /// `links:`: elsewhere on the web, with `me: true` (the default) for a profile of the same person.
  public var links: [ProfileLink]
  /// `newsletter:`.
  public var newsletter: Newsletter?
  /// `base-url:`, an http(s) address that ends in a slash, perhaps with a path.
  public var baseURL: Located<String>?
  /// `theme:`.
  public var theme: Located<String>?
  /// `settings:`: the theme's settings, read by the theme.
  public var settings: Node?
  /// `social-cards:`: which pages get a drawn picture for links to them.
  public var socialCards: SocialCardWish
  /// `menu:`; empty means: made from what is there.
  public var menu: [MenuEntry]
  /// `smart-punctuation:`, true unless said otherwise.
  public var smartPunctuation: Bool
  /// `invented:`: the sentence shown on every page of a site whose person is made up.
  public var invented: String?
  /// `copyright:`.
  public var copyright: String?
  /// `security:`: for security.txt.
  public var security: Security?
  /// `check:`: for the bio checker.
  public var check: CheckSettings

  /// A site of the person called `name`.
  public init(
    file: SourceFile,
    name: String,
    pronouns: String? = nil,
    role: String? = nil,
    tagline: String? = nil,
    description: String? = nil,
    place: String? = nil,
    language: String = "en",
    timeZone: String = "UTC",
    hasOwnTimeZone: Bool = false,
    portrait: ImageReference? = nil,
    contact: Contact = Contact(),
    links: [ProfileLink] = [],
    newsletter: Newsletter? = nil,
    baseURL: Located<String>? = nil,
    theme: Located<String>? = nil,
    settings: Node? = nil,
    socialCards: SocialCardWish = .pages,
    menu: [MenuEntry] = [],
    smartPunctuation: Bool = true,
    invented: String? = nil,
    copyright: String? = nil,
    security: Security? = nil,
    check: CheckSettings = CheckSettings()
  ) {
    self.file = file
    self.name = name
    self.pronouns = pronouns
    self.role = role
    self.tagline = tagline
    self.description = description
    self.place = place
    self.language = language
    self.timeZone = timeZone
    self.hasOwnTimeZone = hasOwnTimeZone
    self.portrait = portrait
    self.contact = contact
    self.links = links
    self.newsletter = newsletter
    self.baseURL = baseURL
    self.theme = theme
    self.settings = settings
    self.socialCards = socialCards
    self.menu = menu
    self.smartPunctuation = smartPunctuation
    self.invented = invented
    self.copyright = copyright
    self.security = security
    self.check = check
  }

  /// The zone of `timeZone`.
  public var zone: Zone { Zone(named: timeZone) ?? .utc }
}
