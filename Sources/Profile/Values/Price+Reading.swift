import Diagnostics
import Settings

extension Price {
  /// Reads `price:`, either as `90 EUR` and `45-90 EUR` or as a group of keys; nil when nothing was written.
  init?(reading fields: inout Fields) {
    guard let node = fields.node("price") else { return nil }
    let price: Price?
    if let text = node.text {
      price = Self.short(text.trimmed, at: node.span, &fields)
    } else {
      price = fields.group(node, named: "price", keys: "'amount' and 'currency'") { fields in
        Self.long(&fields)
      }
    }
    guard let price else { return nil }
    self = price
  }

  private static func short(_ text: String, at span: SourceSpan, _ fields: inout Fields) -> Price? {
    let words = text.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" }).map { String($0) }
    let sums =
      words.first?.split(whereSeparator: { $0 == "-" || $0 == "–" }).map { String($0) } ?? []
    guard words.count == 2, (1...2).contains(sums.count), sums.allSatisfy({ isNumber($0) }) else {
      fields.complain(
        "'price' should look like 90 EUR or 45-90 EUR, found \(Wording.quote(text)); "
          + "for something free write 0 EUR",
        at: span
      )
      return nil
    }
    let upTo = sums.count > 1 ? Located(sums[1], at: span) : nil
    return checked(Located(sums[0], at: span), upTo, Located(words[1], at: span), nil, &fields)
  }

  private static func long(_ fields: inout Fields) -> Price? {
    let amount = fields.needed("amount", because: "say how much, such as 'amount: 90'")
    let upTo = fields.located("up-to")
    let currency = fields.needed("currency", because: "say in what money, such as 'currency: EUR'")
    let note = fields.text("note")
    guard let amount, let currency else { return nil }
    let lower = Located(amount.text, at: amount.span)
    return checked(lower, upTo, Located(currency.text, at: currency.span), note, &fields)
  }

  private static func checked(
    _ amount: Located<String>,
    _ upTo: Located<String>?,
    _ currency: Located<String>,
    _ note: String?,
    _ fields: inout Fields
  ) -> Price? {
    guard let decimals = Currency.decimals(of: currency.value) else {
      fields.complain(unknown(currency.value), at: currency.span)
      return nil
    }
    for (key, sum) in [("amount", amount), ("up-to", upTo)] {
      guard let sum, let fault = fault(in: sum.value, decimals: decimals) else { continue }
      fields.complain("'\(key)' \(fault), found \(Wording.quote(sum.value))", at: sum.span)
      return nil
    }
    if let upTo, let low = Double(amount.value), let high = Double(upTo.value), high <= low {
      fields.complain("the upper end of a price should be more than \(amount.value)", at: upTo.span)
      return nil
    }
    return Price(amount: amount.value, upTo: upTo?.value, currency: currency.value, note: note)
  }

  private static func unknown(_ currency: String) -> String {
    let found = "unknown currency \(Wording.quote(currency))"
    if let code = Currency.signs[currency.lowercased()] { return "\(found); write \(code)" }
    if let code = NearestName.of(currency, among: Currency.codes) {
      return "\(found); did you mean '\(code)'?"
    }
    return "\(found); write a code of three letters, such as EUR or USD (ISO 4217)"
  }

  private static func isNumber(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2C }
      && text.utf8.contains { (0x30...0x39).contains($0) }
  }

  /// The end of a sentence that says what is wrong with an amount; nil when it is sound.
  private static func fault(in text: String, decimals: Int) -> String? {
    let example =
      decimals == 0
      ? "90"
      : "90 or 45." + String(repeating: "5", count: 1)
        + String(repeating: "0", count: decimals - 1)
    let parts = text.utf8.split(separator: 0x2E, omittingEmptySubsequences: false)
    let isSound =
      parts.count <= 2
      && parts.allSatisfy { part in
        (1...9).contains(part.count) && part.allSatisfy { (0x30...0x39).contains($0) }
      }
    guard isSound, parts.count == 1 || parts[1].count == decimals else {
      return "should look like \(example)"
    }
    return nil
  }
}
