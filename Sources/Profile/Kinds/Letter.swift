/// Words from a reader or client: a block quotation is theirs, everything else is the reply.
public struct Letter: Sendable, Hashable {
  /// `from:`; never published.
  public var from: String
  /// `shown-as:`, the only name that is.
  public var shownAs: String
  /// `consent:`; never published, and a letter without it is an error.
  public var consent: Consent

  /// A letter of somebody who is shown as `shownAs`.
  public init(
    from: String,
    shownAs: String,
    consent: Consent
  ) {
    self.from = from
    self.shownAs = shownAs
    self.consent = consent
  }

  /// Whether the writer agreed to be shown under the very name they have.
  var showsName: Bool { shownAs.contains(from) }
}
