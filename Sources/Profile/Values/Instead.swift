/// Somebody better suited, to whom the practitioner would send a reader.
public struct Instead: Sendable, Hashable {
  /// `for:`: who should go there, such as "people in acute grief".
  public var forWhom: String
  /// `to:`: a person or a kind of people.
  public var to: String
  /// `link:`, an http(s), mailto or tel address.
  public var link: Located<String>?

  /// A recommendation of `to` for the people of `forWhom`.
  public init(
    forWhom: String,
    to: String,
    link: Located<String>? = nil
  ) {
    self.forWhom = forWhom
    self.to = to
    self.link = link
  }
}
