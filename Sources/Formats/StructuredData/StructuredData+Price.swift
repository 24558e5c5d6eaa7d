extension StructuredData {
  /// What something costs.
  public struct Price: Hashable, Sendable {
    /// The lowest amount, digits with a dot before decimals.
    public let lowest: String
    /// The highest amount; the same as the lowest where there is no scale.
    public let highest: String
    /// The currency, an ISO 4217 code.
    public let currency: String
    /// Where to book.
    public var url: String?
    /// Whether all places are taken.
    public var isSoldOut = false

    /// A price, or a sliding scale up to `highest`.
    ///
    /// Nil when an amount is not like `45` or `45.50`, or the currency not three capital letters.
    public init?(_ lowest: String, upTo highest: String? = nil, currency: String) {
      let top = highest ?? lowest
      guard Self.isAmount(lowest), Self.isAmount(top), currency.utf8.count == 3,
        currency.utf8.allSatisfy({ $0 >= 0x41 && $0 <= 0x5A })
      else { return nil }
      self.lowest = lowest
      self.highest = top
      self.currency = currency
    }

    /// The offer that it is.
    public var json: JSONValue {
      var object = StructuredData.thing("Offer")
      if lowest == highest {
        object["price"] = .string(lowest)
        object["priceCurrency"] = .string(currency)
      } else {
        object["priceSpecification"] = [
          "@type": "PriceSpecification", "minPrice": .string(lowest), "maxPrice": .string(highest),
          "priceCurrency": .string(currency),
        ]
      }
      object.set("url", url: url)
      object["availability"] = .string("https://schema.org/\(isSoldOut ? "SoldOut" : "InStock")")
      return .object(object)
    }

    private static func isAmount(_ text: String) -> Bool {
      let parts = text.utf8.split(separator: 0x2E, omittingEmptySubsequences: false)
      return parts.count <= 2 && text.utf8.count <= 20
        && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }
    }
  }
}
