/// A colour in sRGB, eight bits a channel.
public struct PhotoColour: Sendable, Hashable {
  /// From 0 to 255.
  public let red, green, blue: UInt8

  /// A colour.
  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Six hexadecimal digits in small letters, as CSS writes them behind `#`.
  public var hex: String {
    [red, green, blue].map { channel in
      (channel < 16 ? "0" : "") + String(channel, radix: 16)
    }.joined()
  }

  /// The colour of six hexadecimal digits.
  public init?(hex: some StringProtocol) {
    guard hex.utf8.count == 6, let value = UInt32(hex, radix: 16) else { return nil }
    self.init(
      red: UInt8(truncatingIfNeeded: value >> 16),
      green: UInt8(truncatingIfNeeded: value >> 8),
      blue: UInt8(truncatingIfNeeded: value)
    )
  }
}
