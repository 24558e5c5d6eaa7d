internal import Formats
internal import Glibc

/// A colour of the screen, and how well it is told from another.
struct Colour: Sendable, Hashable {
  private let red: UInt8
  private let green: UInt8
  private let blue: UInt8

  /// The colour written `#rgb` or `#rrggbb`; nil for anything else.
  init?(_ text: String) {
    let digits = text.utf8.dropFirst().compactMap(HexDigit.value)
    guard text.utf8.first == UInt8(ascii: "#"), digits.count == text.utf8.count - 1 else {
      return nil
    }
    switch digits.count {
    case 3: self.init(digits[0] * 17, digits[1] * 17, digits[2] * 17)
    case 6:
      self.init(
        digits[0] * 16 + digits[1],
        digits[2] * 16 + digits[3],
        digits[4] * 16 + digits[5]
      )
    default: return nil
    }
  }

  private init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  /// `#rrggbb`.
  var text: String {
    let digits = Array("0123456789abcdef")
    return "#"
      + [red, green, blue].map { "\(digits[Int($0 >> 4)])\(digits[Int($0 & 15)])" }.joined()
  }

  /// From 1, the same, to 21, black on white (source: WCAG 2.2, contrast ratio).
  func contrast(with other: Colour) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  /// This colour, darkened or lightened as little as gives it `least` against `other`; nil where neither black nor white would do.
  func nearest(reaching least: Double, against other: Colour) -> Colour? {
    let found = [Colour(0, 0, 0), Colour(255, 255, 255)].compactMap { end in
      (0...255).lazy.map { mixed($0, with: end) }.first { $0.contrast(with: other) >= least }
    }
    return found.min { distance(to: $0) < distance(to: $1) }
  }
}

extension Colour {
  /// From 0, black, to 1, white (source: WCAG 2.2, relative luminance).
  private var luminance: Double {
    func linear(_ channel: UInt8) -> Double {
      let share = Double(channel) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// `share` of 255 parts `other`.
  private func mixed(_ share: Int, with other: Colour) -> Colour {
    func between(_ mine: UInt8, _ theirs: UInt8) -> UInt8 {
      UInt8((Int(mine) * (255 - share) + Int(theirs) * share + 127) / 255)
    }
    return Colour(
      between(red, other.red),
      between(green, other.green),
      between(blue, other.blue)
    )
  }

  private func distance(to other: Colour) -> Int {
    func square(_ mine: UInt8, _ theirs: UInt8) -> Int {
      let apart = Int(mine) - Int(theirs)
      return apart * apart
    }
    return square(red, other.red) + square(green, other.green) + square(blue, other.blue)
  }
}
