/// What an offer costs.
public struct Price: Sendable, Hashable {
  /// The decimal text as written, such as `90` or `45.50`, with a point and at most as many decimals as the currency has.
  public var amount: String
  /// The upper end of a sliding scale, where there is one.
  public var upTo: String?
  /// The ISO 4217 code, such as `EUR`.
  public var currency: String
  /// `note:`, such as "pay what you can in that range".
  public var note: String?

  /// A price in `currency`.
  public init(
    amount: String,
    upTo: String? = nil,
    currency: String,
    note: String? = nil
  ) {
    self.amount = amount
    self.upTo = upTo
    self.currency = currency
    self.note = note
  }
}
