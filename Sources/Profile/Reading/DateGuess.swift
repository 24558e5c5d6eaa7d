import Formats

/// Recognises days that people write in other ways, so that a message can show the right one.
enum DateGuess {
  /// The day that a text most likely means; nil when it could mean two, or none.
  static func day(_ text: String) -> CivilDate? {
    var numbers: [(value: Int, digits: Int)] = []
    var separators: Set<UInt8> = []
    var month: Int?
    var word: [UInt8] = []
    var last: UInt8 = 0
    for byte in text.lowercased().utf8.prefix(40) + [0x20] {
      if (0x61...0x7A).contains(byte) {
        word.append(byte)
      } else if word.count >= 3 {
        month = Self.month(word) ?? month
        word = []
      } else {
        word = []
      }
      if (0x30...0x39).contains(byte) {
        if (0x30...0x39).contains(last), let number = numbers.popLast() {
          guard number.digits < 4 else { return nil }
          numbers.append((number.value * 10 + Int(byte - 0x30), number.digits + 1))
        } else {
          numbers.append((Int(byte - 0x30), 1))
        }
      } else if byte == 0x2D || byte == 0x2E || byte == 0x2F {
        separators.insert(byte)
      }
      last = byte
    }
    return day(numbers, month: month, isDotted: separators == [0x2E])
  }

  private static func day(
    _ numbers: [(value: Int, digits: Int)],
    month: Int?,
    isDotted: Bool
  ) -> CivilDate? {
    let values = numbers.map(\.value)
    let yearPlace = numbers.firstIndex { $0.digits == 4 }
    switch (values.count, month, yearPlace) {
    case (2, let month?, 0?): return CivilDate(year: values[0], month: month, day: values[1])
    case (2, let month?, 1?): return CivilDate(year: values[1], month: month, day: values[0])
    case (3, nil, 0?): return CivilDate(year: values[0], month: values[1], day: values[2])
    case (3, nil, 2?):
      let dayFirst = CivilDate(year: values[2], month: values[1], day: values[0])
      let monthFirst = CivilDate(year: values[2], month: values[0], day: values[1])
      if isDotted { return dayFirst }
      return dayFirst == nil || monthFirst == nil || dayFirst == monthFirst
        ? dayFirst ?? monthFirst : nil
    default: return nil
    }
  }

  private static func month(_ word: [UInt8]) -> Int? {
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    return names.firstIndex {
      $0.utf8.starts(with: word) || word == Array("sept".utf8) && $0 == "september"
    }
    .map { $0 + 1 }
  }
}
