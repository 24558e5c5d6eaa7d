// Customers of a shop, of whom no more is told than what they bought.

extension ExposureWords {
  private static let customers = WordSet("customer customers")
  private static let counters = WordSet(
    """
    till counter shop shops store bakery bakery's baker's grocer's butcher's greengrocer's fishmonger's ironmonger's \
    newsagent's supermarket woolworths stall market café cafe tearoom chip chippy kiosk petrol bookshop haberdashery \
    florist's deli
    """
  )
  private static let bought = WordSet("bought buys ordered orders")
  private static let sold = WordSet("sold")
  /// What is nobody's business, bought or not.
  private static let secret = WordSet(
    """
    whose confided cried told owed owes debt debts drank drunk pregnant pharmacy chemist's methadone pills tablets \
    condoms prescription medication dose test wig secret secretly stole shoplifted affair ill illness lost
    """
  )

  /// Whether a customer came to a counter, and nothing that is their own business is told of them.
  func isOverCounter(_ place: Int) -> Bool {
    guard holds(place, Self.customers), !has(Self.secret, around: place),
      !has(Self.troubles, around: place)
    else { return false }
    return has(Self.counters, around: place) || has(Self.bought, behind: place, reach: Self.reach)
      || has(Self.sold, before: place, reach: Self.reach)
  }
}
