import Diagnostics
import Formats
import Settings

extension Letter {
  /// Reads the keys of a letter.
  init(reading fields: inout Fields, in context: PageContext) {
    let from = fields.needed("from", because: "note who wrote this; it is never published")
    let shownAs = fields.needed(
      "shown-as",
      because: "say what name may be shown, such as 'shown-as: A.' or 'shown-as: a reader'"
    )
    let consent = Consent(reading: &fields, in: context)
    self.init(
      from: from?.text ?? "",
      shownAs: shownAs?.text ?? "",
      consent: consent ?? Consent(given: .earliest, how: "")
    )
  }
}

extension Consent {
  /// Reads the consent of a letter; nil, and an error, when there is none.
  init?(reading fields: inout Fields, in context: PageContext) {
    let reason = "these words are somebody else's: note when and how they agreed to be shown"
    guard fields.keySpan("consent") != nil else {
      _ = fields.node("consent")
      fields.complain("'consent' is missing; \(reason)", at: fields.place)
      return nil
    }
    let known = fields.diagnostics.count
    let consent = fields.nested("consent", keys: "'given' and 'how'") { fields in
      Self.read(&fields, in: context)
    }
    if consent == nil, !fields.diagnostics[known...].contains(where: { $0.severity == .error }) {
      fields.complain(
        "'consent' has no value; \(reason)",
        at: fields.keySpan("consent") ?? fields.place
      )
    }
    guard let consent else { return nil }
    self = consent
  }

  private static func read(_ fields: inout Fields, in context: PageContext) -> Consent? {
    var given: Located<CivilDate>?
    if fields.keySpan("given") == nil {
      _ = fields.node("given")
      fields.complain(
        "'given' is missing; note the day on which they agreed, such as 'given: 2026-03-14'",
        at: fields.place
      )
    } else {
      given = fields.day("given")
    }
    let how = fields.needed("how", because: "note how they agreed, such as 'how: by e-mail'")
    guard let given, let how else { return nil }
    if given.value > context.today {
      fields.complain(
        "'given' lies in the future, found '\(given.value)'",
        at: given.span,
        .warning
      )
    }
    return Consent(given: given.value, how: how.text)
  }
}
