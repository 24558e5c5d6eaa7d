// Families of the herd, the hunt and the till: words that farmers, hunters and shopkeepers say innocently.

extension PredatoryTerm {
  /// Words that are innocent unless people, or what they left in a shop on the web, are what they mean.
  static let game: [(PredatoryTerm, [String])] = [
    (
      .carts,
      forgotten.flatMap { left in
        ["cart", "basket", "checkout"].flatMap { ["\(left) \($0)", "\(left) \($0)s"] }
      }
    ),
    (.stalk, VerbForms.of("stalk")),
    (.herd, ["herd", "corral"].flatMap(VerbForms.of)),
    (.expand, ["land and expand", "land-and-expand", "landing and expanding"]),
    (.whales, ["whales", "whale accounts", "whale account", "whale clients", "whale customers"]),
    (.unclaimed, leaving.flatMap { ["\($0) money on the table", "\($0) cash on the table"] }),
    (.unclaimed, ["money left on the table", "no money on the table"]),
    (.resource, ["resource"]),
    (.asset, ["as an asset", "as assets", "is an asset", "are assets", "are an asset"]),
    (.weakSpot, weak.flatMap { ["\($0) spot", "\($0) spots", "\($0) point", "\($0) points"] }),
    (
      .surrender,
      yielding.flatMap { verb in
        ["he", "she", "it", "they", "you", "people"].map { "until \($0) \(verb)" }
      }
    ),
    (
      .occasion,
      ["pipeline", "conversion", "potential conversion", "transaction", "funnel", "revenue stream"]
        .flatMap { ["is a \($0)", "as a \($0)"] }
    ),
  ]

  private static let forgotten = ["abandoned", "forgotten", "deserted"]
  private static let leaving = ["leave", "leaves", "leaving", "left"]
  private static let weak = ["weak", "soft", "sore", "vulnerable"]
  private static let yielding = [
    "surrender", "surrenders", "give in", "gives in", "cave", "caves", "cave in", "caves in",
    "buys",
    "converts", "crack", "cracks", "give up", "gives up", "say yes", "says yes",
  ]
}
