/// An International Standard Book Number of ten or thirteen digits (ISO 2108).
enum ISBN {
  /// The digits without hyphens and spaces, an `X` in capitals, or the end of a sentence that says what is wrong.
  static func read(_ text: String) -> Reading {
    var digits: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39: digits.append(byte - 0x30)
      case 0x58, 0x78: digits.append(10)
      case 0x20, 0x2D: continue
      default: return .fault("should be 10 or 13 digits, such as 978-0-306-40615-7")
      }
    }
    switch digits.count {
    case 10: return check(digits, expected: lastOfTen(digits))
    case 13:
      guard digits.starts(with: [9, 7, 8]) || digits.starts(with: [9, 7, 9]) else {
        return .fault("has 13 digits and should begin with 978 or 979")
      }
      return check(digits, expected: lastOfThirteen(digits))
    default: return .fault("has \(digits.count) digits; an ISBN has 10 or 13")
    }
  }

  enum Reading: Hashable {
    case digits(String)
    case fault(String)
  }

  private static func check(_ digits: [UInt8], expected: UInt8) -> Reading {
    guard !digits.dropLast().contains(10) else { return .fault("may hold an X at its end only") }
    guard digits.last == expected else {
      return .fault(
        "should end in \(sign(expected)) by its check digit; one of its digits is wrong"
      )
    }
    return .digits(digits.map(sign).joined())
  }

  private static func sign(_ digit: UInt8) -> String { digit == 10 ? "X" : String(digit) }

  /// The tenth digit: the weighted sum of all ten (weights 10 to 1) is divisible by 11.
  private static func lastOfTen(_ digits: [UInt8]) -> UInt8 {
    let sum = digits.prefix(9).enumerated().reduce(0) { $0 + (10 - $1.offset) * Int($1.element) }
    return UInt8((11 - sum % 11) % 11)
  }

  /// The thirteenth digit: the sum of all, weighted 1 and 3 in turn, is divisible by 10.
  private static func lastOfThirteen(_ digits: [UInt8]) -> UInt8 {
    let sum = digits.prefix(12).enumerated().reduce(0) {
      $0 + ($1.offset % 2 == 0 ? 1 : 3) * Int($1.element)
    }
    return UInt8((10 - sum % 10) % 10)
  }
}
