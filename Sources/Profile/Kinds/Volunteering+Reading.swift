import Settings

extension Volunteering {
  /// Reads the keys of work given away.
  init(reading fields: inout Fields, in context: PageContext) {
    let organisation = fields.needed(
      "organisation",
      because: "say for whom you do it, such as 'organisation: Riverside Food Bank'"
    )
    self.init(
      organisation: organisation?.text ?? "",
      role: fields.text("role"),
      since: fields.partialDate("since", notAfter: context.today),
      place: fields.text("place"),
      link: fields.address("link", .web)
    )
  }
}
