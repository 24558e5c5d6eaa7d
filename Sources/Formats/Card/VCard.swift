/// Writes a person's card as vCard 3.0 (RFC 2426).
///
/// Version 3.0 and not 4.0: it is the one that phones, mail programs and `vobject` all read.
public struct VCard: Sendable {
  /// What the file is called on the web.
  public static let mediaType = "text/vcard; charset=utf-8"

  /// The name's parts, as address books sort by them.
  public struct Name: Hashable, Sendable {
    /// The name shared with a family.
    public var family: String
    /// The person's own name.
    public var given: String
    /// Middle names.
    public var additional: String
    /// What stands before, such as `Dr.` in front of a name.
    public var prefix: String
    /// What stands behind, such as a degree.
    public var suffix: String

    /// A name of these parts.
    public init(
      family: String = "",
      given: String = "",
      additional: String = "",
      prefix: String = "",
      suffix: String = ""
    ) {
      self.family = family
      self.given = given
      self.additional = additional
      self.prefix = prefix
      self.suffix = suffix
    }
  }

  /// The name as the person writes it.
  public var fullName: String
  /// The name's parts; nil puts the whole name where the given one belongs.
  public var name: Name?
  /// What friends say.
  public var nicknames: [String] = []
  /// What they are by profession.
  public var title: String?
  /// What they do.
  public var role: String?
  /// The organisation.
  public var organization: String?
  /// Mail addresses, the preferred one first.
  public var emails: [String] = []
  /// Telephone numbers, the preferred one first.
  public var phones: [String] = []
  /// Pages, absolute addresses, the preferred one first.
  public var urls: [String] = []
  /// The town.
  public var locality: String?
  /// The state or county.
  public var region: String?
  /// The country.
  public var country: String?
  /// A picture's absolute address.
  public var photoURL: String?
  /// What they are about, in a few words each.
  public var categories: [String] = []
  /// Plain text.
  public var note: String?
  /// What names the card for ever.
  public var uid: String?
  /// When the card last changed.
  public var revision: DateTime?

  /// A card of this person.
  public init(fullName: String) {
    self.fullName = fullName
  }

  /// The file's bytes.
  public func bytes() -> [UInt8] {
    var lines = ContentLines()
    lines.line("BEGIN", raw: "VCARD")
    lines.line("VERSION", raw: "3.0")
    lines.line("FN", texts: [fullName], separator: 0x3B)
    let name = name ?? Name(given: fullName)
    lines.line(
      "N",
      texts: [name.family, name.given, name.additional, name.prefix, name.suffix],
      separator: 0x3B
    )
    writeList("NICKNAME", nicknames, to: &lines)
    lines.line("TITLE", text: title)
    lines.line("ROLE", text: role)
    lines.line("ORG", text: organization)
    for email in emails { lines.line("EMAIL;TYPE=INTERNET", text: TextScanner.oneLine(email)) }
    for phone in phones { lines.line("TEL;TYPE=VOICE", text: TextScanner.oneLine(phone)) }
    for url in urls { writeURL("URL", url, to: &lines) }
    let place = [locality ?? "", region ?? "", "", country ?? ""]
    if place.contains(where: { !$0.isEmpty }) {
      lines.line("ADR;TYPE=WORK", texts: ["", "", ""] + place, separator: 0x3B)
    }
    if let photoURL { writeURL("PHOTO;VALUE=uri", photoURL, to: &lines) }
    writeList("CATEGORIES", categories, to: &lines)
    lines.line("NOTE", text: note)
    lines.line("UID", text: uid)
    if let revision { lines.line("REV", raw: revision.utc.description) }
    lines.line("END", raw: "VCARD")
    return lines.bytes
  }

  private func writeList(_ name: StaticString, _ texts: [String], to lines: inout ContentLines) {
    let texts = texts.filter { !$0.isEmpty }
    if !texts.isEmpty { lines.line(name, texts: texts, separator: 0x2C) }
  }

  /// Writes an address with commas and semicolons encoded, at which some readers would cut it.
  private func writeURL(_ name: StaticString, _ address: String, to lines: inout ContentLines) {
    guard let url = URLText.web(address) else { return }
    var out: [UInt8] = []
    for byte in url.utf8 {
      if byte == 0x2C || byte == 0x3B { out.append(percentEncoded: byte) } else { out.append(byte) }
    }
    lines.line(name, raw: String(decoding: out, as: UTF8.self))
  }
}
