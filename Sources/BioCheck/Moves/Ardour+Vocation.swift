/// A trade that is called more than a trade: "it is not a job for me but a vocation", "more than work, a way of life".
extension Ardour {
  /// What it is said not to be.
  static let trades: [String] = ["not", "isn't", "never", "more than"].flatMap { denial in
    ["", "just ", "only ", "merely ", "simply "].flatMap { adverb in
      ["", "a ", "my ", "our "].flatMap { whose in
        ["job", "work", "profession", "career", "business", "occupation", "trade", "living"].map {
          "\(denial) \(adverb)\(whose)\($0)"
        }
      }
    }
  }

  /// Whether what follows says what it is instead.
  static func isVocation(_ rest: TokenSlice) -> Bool {
    let clause = rest.prefix(14).prefix { $0.kind != .mark || $0.byte != 0x2E && $0.byte != 0x3B }
    return clause.contains { vocations.contains($0.hash) }
  }

  private static let vocations = WordSet(
    "vocation calling passion mission purpose lifestyle life love privilege"
  )
}
