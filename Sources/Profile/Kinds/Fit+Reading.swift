import Settings

extension Fit {
  /// Reads the keys of a fit.
  init(reading fields: inout Fields) {
    let example = "'- you like to walk while you think'"
    self.init(
      forYouIf: Self.lines("for", example, &fields),
      notForYouIf: Self.lines("not-for", example, &fields),
      instead: fields.instead("instead")
    )
  }

  private static func lines(
    _ key: String,
    _ example: String,
    _ fields: inout Fields
  ) -> [Located<String>] {
    if fields.keySpan(key) == nil {
      fields.complain(
        "'\(key)' is missing; a fit says for whom it is and for whom not",
        at: fields.place
      )
    }
    return fields.texts(key, example: example).map { Located($0.text, at: $0.span) }
  }
}
