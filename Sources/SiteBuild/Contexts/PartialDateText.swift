internal import Profile

/// Dates of which parts may be unknown, in ISO 8601.
enum PartialDateText {
  /// `2019`, `2019-04` or `2019-04-23`.
  static func iso(_ date: PartialDate) -> String {
    var text = pad(date.year, 4)
    guard let month = date.month else { return text }
    text += "-" + pad(month, 2)
    guard let day = date.day else { return text }
    return text + "-" + pad(day, 2)
  }

  private static func pad(_ number: Int, _ width: Int) -> String {
    let digits = "\(number)"
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
