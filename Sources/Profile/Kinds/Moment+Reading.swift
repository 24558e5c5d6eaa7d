import Settings

extension Moment {
  /// Reads the keys of a moment; its photograph is the page's image and was read with it.
  init(reading fields: inout Fields, photo: ImageReference?, in context: PageContext) {
    if photo == nil, fields.keySpan("photo") == nil {
      fields.complain(
        "'photo' is missing; a moment is a photograph and a paragraph, such as 'photo: ridge.jpg'",
        at: fields.place
      )
    }
    self.init(
      photo: photo,
      place: fields.text("where"),
      when: fields.partialDate("when", notAfter: context.today)
    )
  }
}
