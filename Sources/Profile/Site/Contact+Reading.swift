import Settings

extension Contact {
  /// Reads `contact:`; empty when nothing was written.
  init(reading fields: inout Fields) {
    let contact = fields.nested("contact", keys: "'email' or 'phone'") { fields in
      Contact(email: fields.mail("email"), phone: fields.telephone("phone"))
    }
    self = contact ?? Contact()
  }
}
