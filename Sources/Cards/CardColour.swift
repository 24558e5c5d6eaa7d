internal import Formats

/// A colour in sRGB, eight bits a channel.
public struct CardColour: Sendable, Hashable {
  /// From 0 to 255.
  public let red, green, blue: UInt8

  /// A colour.
  public init(red: UInt8, green: UInt8, blue: UInt8) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  /// The colour written `#rgb` or `#rrggbb`; nil for anything else.
  public init?(_ text: String) {
    guard text.utf8.first == UInt8(ascii: "#"),
      text.utf8.dropFirst().allSatisfy({ HexDigit.value($0) != nil })
    else { return nil }
    let digits = text.utf8.dropFirst().compactMap(HexDigit.value)
    switch digits.count {
    case 3: self.init(red: digits[0] * 17, green: digits[1] * 17, blue: digits[2] * 17)
    case 6:
      self.init(
        red: digits[0] * 16 + digits[1],
        green: digits[2] * 16 + digits[3],
        blue: digits[4] * 16 + digits[5]
      )
    default: return nil
    }
  }

  /// This colour with `share` parts of 1,000 of `other` over it.
  func mixed(with other: CardColour, share: Int) -> CardColour {
    func between(_ mine: UInt8, _ theirs: UInt8) -> UInt8 {
      UInt8((Int(mine) * (1_000 - share) + Int(theirs) * share + 500) / 1_000)
    }
    return CardColour(
      red: between(red, other.red),
      green: between(green, other.green),
      blue: between(blue, other.blue)
    )
  }
}
