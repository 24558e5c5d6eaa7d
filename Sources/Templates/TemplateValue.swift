/// A value that a template shows: what a name stands for.
///
/// Records are plain dictionaries, so that a value is cheap to build and to share between pages.
/// A value is false in a section when it is `absent`, `flag(false)`, an empty text, empty markup or
/// an empty list; every number and every record is true.
public enum TemplateValue: Sendable, Equatable {
  /// Declared, but not there; hides the same name of an outer record.
  case absent
  /// Yes or no.
  case flag(Bool)
  /// A number as it should be written, such as `1.21`.
  case number(String)
  /// Plain text; escaped where it is shown.
  case text(String)
  /// The bytes of finished HTML (or JSON, or CSS), never escaped.
  case markup([UInt8])
  /// Values in order.
  case list([TemplateValue])
  /// Values by name.
  case record([String: TemplateValue])

  /// A whole number, written in decimal digits.
  public static func number(_ value: Int) -> TemplateValue { .number(String(value)) }

  /// A number in its shortest decimal form; a whole one without `.0`.
  public static func number(_ value: Double) -> TemplateValue {
    let text = String(describing: value)
    return .number(text.hasSuffix(".0") ? String(text.dropLast(2)) : text)
  }

  /// Markup from a text that is finished HTML.
  public static func markup(_ html: String) -> TemplateValue { .markup(Array(html.utf8)) }

  /// Whether a section over this value is shown.
  public var isTrue: Bool {
    switch self {
    case .absent: false
    case .flag(let flag): flag
    case .number, .record: true
    case .text(let text): !text.isEmpty
    case .markup(let bytes): !bytes.isEmpty
    case .list(let items): !items.isEmpty
    }
  }
}
