import Formats
import Settings

/// Says what is wrong with a date that somebody wrote.
enum DateWords {
  /// The years that a date may lie in; anything else is a slip.
  static let years = 1900...2199

  /// The sentence about the text of `key`, which should have looked like `example`.
  static func sentence(
    _ key: String,
    _ text: String,
    _ fault: DateFault,
    like example: String
  ) -> String {
    switch fault {
    case .month(let month):
      return "'\(key)' is \(Wording.quote(text)), but there is no month \(month)"
    case .day(_, let last):
      let date = text.utf8.prefix(7).split(separator: 0x2D).compactMap { Int(String($0) ?? "") }
      let name = date.count == 2 && (1...12).contains(date[1]) ? months[date[1] - 1] : "that month"
      let year = date.first.map { " \($0)" } ?? ""
      return "'\(key)' is \(Wording.quote(text)), but \(name)\(year) has \(last) days"
    case .year, .clock, .offset: return "'\(key)' \(fault.wording)"
    case .shape: return shape(key, text, like: example)
    }
  }

  /// The sentence about a text of `key` that does not look like `example`.
  static func shape(_ key: String, _ text: String, like example: String) -> String {
    let sentence = "'\(key)' should look like \(example), found \(Wording.quote(text))"
    if let day = DateGuess.day(text) { return sentence + "; write \(day)" }
    if text.unicodeScalars.contains(where: { "“”„‘’".unicodeScalars.contains($0) }) {
      return sentence + "; remove the curly quotes"
    }
    return sentence
  }

  /// The sentence about a year that no site needs; nil when the year is sound.
  static func yearFault(_ key: String, _ year: Int, in years: ClosedRange<Int> = years) -> String? {
    guard !years.contains(year) else { return nil }
    return
      "'\(key)' has the year \(year); a year from \(years.lowerBound) to \(years.upperBound) is expected"
  }

  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
