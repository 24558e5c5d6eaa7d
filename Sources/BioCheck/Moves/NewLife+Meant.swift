/// A life that somebody is said to be made for, and what is transformed beside a house.
extension NewLife {
  /// "The life you were born to live", "the woman you are meant to be".
  func meant(from place: Int) -> Int? {
    var next = place + 1
    if next < tokens.endIndex, Self.relatives.contains(tokens[next].hash) { next += 1 }
    guard next + 1 < tokens.endIndex, Self.readers.contains(tokens[next].hash),
      Self.being.contains(tokens[next + 1].hash)
    else { return nil }
    next += 2
    while next < tokens.endIndex, Self.surely.contains(tokens[next].hash) { next += 1 }
    guard next < tokens.endIndex, Self.destined.contains(tokens[next].hash) else { return nil }
    // "The life they were born into" is where they come from.
    guard next + 1 < tokens.endIndex, tokens[next + 1].kind != .mark else { return next }
    return Self.origins.contains(tokens[next + 1].hash) ? nil : next
  }

  /// "Transform your home and your whole life": one thing of the row is what nobody can paint.
  func transformed(from place: Int) -> Int? {
    var isYours = false
    for next in tokens.indices[place...].dropFirst().prefix(10) {
      let token = tokens[next]
      if token.kind == .mark {
        if token.byte != 0x2C { return nil }
      } else if Self.owned.contains(token.hash) {
        isYours = true
      } else if isYours, Self.changeable.contains(token.hash) {
        return next
      } else if Self.ending.contains(token.hash) {
        return nil
      }
    }
    return nil
  }

  static let lives = WordSet(
    "life lives person self leader woman women man men version future existence career mother father"
  )
  static let transforming = WordSet(verbs: "transform revolutionise revolutionize")
  private static let relatives = WordSet("that which")
  private static let readers = WordSet("you they we you're they're")
  private static let being = WordSet("were was are always")
  private static let surely = WordSet(
    "always truly really actually were are once simply put only all"
  )
  private static let destined = WordSet(
    "meant born made destined created designed intended supposed called built"
  )
  private static let origins = WordSet("in into at with on by")
  private static let owned = WordSet("your their people's")
  private static let changeable = WordSet(
    """
    life lives body bodies health mind mindset relationship relationships finances future career careers business \
    businesses world energy confidence leadership thinking wellbeing soul
    """
  )
  private static let ending = WordSet(
    "with by in at for from so into using through because to that which when where i we"
  )
}
