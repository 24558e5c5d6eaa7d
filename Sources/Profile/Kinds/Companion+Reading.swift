import Settings

extension Companion {
  /// Reads the keys of a companion.
  init(reading fields: inout Fields, in context: PageContext) {
    let name = fields.needed("name", because: "a companion has a name, such as 'name: Gordon'")
    self.init(
      name: name?.text ?? "",
      species: fields.text("species"),
      breed: fields.text("breed"),
      born: fields.partialDate("born", notAfter: context.today),
      since: fields.partialDate("since", notAfter: context.today)
    )
  }
}
