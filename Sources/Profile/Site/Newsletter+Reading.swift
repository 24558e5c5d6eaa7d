import Settings

extension Newsletter {
  /// Reads `newsletter:`; nil when nothing was written.
  init?(reading fields: inout Fields) {
    let newsletter = fields.nested("newsletter", keys: "'label' and 'url'") { fields in
      let label = fields.needed("label", because: "say what the link is called")
      let url = fields.neededAddress("url", .any, because: "say where readers subscribe")
      let about = fields.text("about")
      return label.flatMap { label in
        url.map { Newsletter(label: label.text, url: $0, about: about) }
      }
    }
    guard let newsletter else { return nil }
    self = newsletter
  }
}
