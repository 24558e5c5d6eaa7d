/// What a layout may count on: which names exist where, and what kind of value each stands for.
///
/// ```
/// let page: TemplateShape = [
///   "title": .text, "body": .markup, "date": .optional(.text),
///   "menu": .list(["title": .text, "url": .text, "current": .flag]),
/// ]
/// ```
public indirect enum TemplateShape: Sendable, Equatable {
  /// Plain text, shown with `{{name}}`.
  case text
  /// A number, shown with `{{name}}`.
  case number
  /// Yes or no: for sections, never shown itself.
  case flag
  /// Finished HTML, shown with `{{{name}}}`.
  case markup
  /// Values of one shape, shown with a section.
  case list(TemplateShape)
  /// Values by name.
  case record([String: TemplateShape])
  /// The same shape, or nothing; says so to whoever reads the shape, any value may be absent.
  case optional(TemplateShape)
  /// A shape that `same(as:)` may name from inside itself: a menu whose items have menus.
  case named(String, TemplateShape)
  /// The shape of the nearest `named` around this place that has this name.
  case same(as: String)
}

extension TemplateShape: ExpressibleByDictionaryLiteral {
  /// A record; the last of several shapes for one name counts.
  public init(dictionaryLiteral elements: (String, TemplateShape)...) {
    self = .record(Dictionary(elements) { _, last in last })
  }
}
