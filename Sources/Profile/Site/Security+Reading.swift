import Diagnostics
import Formats
import Settings

extension Security {
  /// Reads `security:`; nil when nothing was written.
  init?(reading fields: inout Fields, today: CivilDate) {
    let secure = WebAddress(schemes: ["https", "mailto", "tel"])
    let security = fields.nested("security", keys: "'contact' and 'expires'") { fields in
      let contact = fields.neededAddress(
        "contact",
        secure,
        because: "say where to report a weakness, such as 'contact: mailto:ana@example.org'"
      )
      let expires = Self.expires(&fields, today: today)
      return contact.flatMap { contact in
        expires.map { Security(contact: contact, expires: $0) }
      }
    }
    guard let security else { return nil }
    self = security
  }

  private static func expires(_ fields: inout Fields, today: CivilDate) -> CivilDate? {
    guard fields.has("expires") else {
      _ = fields.needed(
        "expires",
        because: "say how long this is good, such as 'expires: 2027-01-31'"
      )
      return nil
    }
    guard let day = fields.day("expires") else { return nil }
    if day.value < today {
      fields.complain(
        "'expires' is over, found '\(day.value)'; choose a later day",
        at: day.span,
        .warning
      )
    }
    return day.value
  }
}
