extension TemplateValue: ExpressibleByStringInterpolation {
  /// A text.
  public init(stringLiteral value: String) { self = .text(value) }
}

extension TemplateValue: ExpressibleByBooleanLiteral {
  /// A flag.
  public init(booleanLiteral value: Bool) { self = .flag(value) }
}

extension TemplateValue: ExpressibleByIntegerLiteral {
  /// A whole number.
  public init(integerLiteral value: Int) { self = .number(value) }
}

extension TemplateValue: ExpressibleByFloatLiteral {
  /// A number in its shortest decimal form.
  public init(floatLiteral value: Double) { self = .number(value) }
}

extension TemplateValue: ExpressibleByNilLiteral {
  /// The absent value.
  public init(nilLiteral: ()) { self = .absent }
}

extension TemplateValue: ExpressibleByArrayLiteral {
  /// A list.
  public init(arrayLiteral elements: TemplateValue...) { self = .list(elements) }
}

extension TemplateValue: ExpressibleByDictionaryLiteral {
  /// A record; the last of several values for one name counts.
  public init(dictionaryLiteral elements: (String, TemplateValue)...) {
    self = .record(Dictionary(elements) { _, last in last })
  }
}
