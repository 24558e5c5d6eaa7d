import Diagnostics
import Formats
import Settings

extension Fields {
  /// The day of a key.
  mutating func day(_ key: String) -> Located<CivilDate>? {
    guard let (text, span) = dateText(key, like: "2026-03-14") else { return nil }
    do throws(DateFault) {
      let date = try CivilDate(parsing: text)
      guard isSane(date.year, of: key, at: span) else { return nil }
      return Located(date, at: span)
    } catch {
      complain(DateWords.sentence(key, text, error, like: "2026-03-14"), at: span)
      return nil
    }
  }

  /// The day of a key, with a time where one was written; a time without an offset is one of `zone`.
  mutating func dayOrTime(_ key: String, in zone: Zone) -> Located<DayOrMoment>? {
    guard let (text, span) = dateText(key, like: "2026-03-14") else { return nil }
    do throws(DateFault) {
      guard text.utf8.count > 10 else {
        let date = try CivilDate(parsing: text)
        guard isSane(date.year, of: key, at: span) else { return nil }
        return Located(.day(date), at: span)
      }
      guard let time = try time(text, of: key, at: span, in: zone, mustFit: false) else {
        return nil
      }
      return Located(.moment(time), at: span)
    } catch {
      let example = text.utf8.contains(0x3A) ? "2026-03-14 09:30" : "2026-03-14"
      complain(DateWords.sentence(key, text, error, like: example), at: span)
      return nil
    }
  }

  /// The time of a key in `zone`, or a whole day.
  ///
  /// `day` is the day of a time that was written without one, such as `12:30`; where nobody knows it, `missesDay` decides
  /// whether that is complained about.
  mutating func zonedTime(
    _ key: String,
    in zone: Zone,
    on day: CivilDate? = nil,
    missesDay: Bool = true
  ) -> Located<ZonedTime>? {
    let example = "2026-05-02 10:00 or 2026-05-02"
    guard let (written, span) = dateText(key, like: example) else { return nil }
    var text = written
    if CivilTime(written) != nil {
      if let day { text = "\(day) \(written)" } else if !missesDay { return nil }
    }
    do throws(DateFault) {
      if text.utf8.count <= 10 {
        let date = try CivilDate(parsing: text)
        guard isSane(date.year, of: key, at: span) else { return nil }
        let midnight = midnight(of: date, in: zone)
        return Located(ZonedTime(time: midnight, zone: zone.name, isWholeDay: true), at: span)
      }
      guard let time = try time(text, of: key, at: span, in: zone, mustFit: true) else {
        return nil
      }
      return Located(ZonedTime(time: time, zone: zone.name, isWholeDay: false), at: span)
    } catch {
      complain(DateWords.sentence(key, text, error, like: example), at: span)
      return nil
    }
  }

  /// The year, month or day of a key; a day behind `today` gives a warning when it should have happened.
  mutating func partialDate(_ key: String, notAfter today: CivilDate?) -> PartialDate? {
    let example = "2019, 2019-04 or 2019-04-23"
    guard let (text, span) = dateText(key, like: example) else { return nil }
    let parts = text.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
    let widths = [4, 2, 2]
    let fits =
      parts.count <= 3
      && zip(parts, widths).allSatisfy { part, width in
        part.count == width && part.allSatisfy { (0x30...0x39).contains($0) }
      }
    guard fits else {
      complain(DateWords.shape(key, text, like: example), at: span)
      return nil
    }
    let numbers = parts.compactMap { Int(String($0) ?? "") }
    let full = text + ["-01-01", "-01", ""][numbers.count - 1]
    do throws(DateFault) {
      let first = try CivilDate(parsing: full)
      guard isSane(first.year, of: key, at: span) else { return nil }
      if let today, today < first {
        complain("'\(key)' lies in the future, found \(Wording.quote(text))", at: span, .warning)
      }
    } catch {
      complain(DateWords.sentence(key, text, error, like: example), at: span)
      return nil
    }
    return PartialDate(
      year: numbers[0],
      month: numbers.count > 1 ? numbers[1] : nil,
      day: numbers.count > 2 ? numbers[2] : nil
    )
  }
}

extension Fields {
  private mutating func dateText(_ key: String, like example: String) -> (String, SourceSpan)? {
    guard let node = node(key) else { return nil }
    guard let text = node.text else {
      complain("'\(key)' should look like \(example), found \(node.found)", at: node.span)
      return nil
    }
    return (text.trimmed, node.span)
  }

  private mutating func isSane(_ year: Int, of key: String, at span: SourceSpan) -> Bool {
    guard let fault = DateWords.yearFault(key, year) else { return true }
    complain(fault, at: span)
    return false
  }

  /// The moment that a text with a time means; with an offset of its own, that has to be the zone's if `mustFit`.
  private mutating func time(
    _ text: String,
    of key: String,
    at span: SourceSpan,
    in zone: Zone,
    mustFit: Bool
  ) throws(DateFault) -> DateTime? {
    if let local = CivilDateTime(text) {
      return isSane(local.date.year, of: key, at: span)
        ? moment(of: local, text, of: key, at: span, in: zone) : nil
    }
    guard
      text.utf8.contains(where: { $0 == 0x2B || $0 == 0x5A || $0 == 0x7A }) || text.utf8.count > 19
    else {
      _ = try CivilDateTime(parsing: text)
      return nil
    }
    let time = try DateTime(parsing: Self.withSeconds(text))
    guard isSane(time.date.year, of: key, at: span) else { return nil }
    let expected = zone.offsetMinutes(atSecondsSinceEpoch: time.secondsSinceEpoch)
    guard !mustFit || expected == time.offsetMinutes else {
      complain(
        "'\(key)' has the offset \(Self.offset(time.offsetMinutes)), but \(zone.name) has "
          + "\(Self.offset(expected)) then; write the time without an offset",
        at: span
      )
      return nil
    }
    return time
  }

  private mutating func moment(
    of local: CivilDateTime,
    _ text: String,
    of key: String,
    at span: SourceSpan,
    in zone: Zone
  ) -> DateTime? {
    switch zone.moment(of: local) {
    case .once(let moment): return moment
    case .twice(let first, let second):
      complain(
        "'\(key)' is \(Wording.quote(text)), which \(zone.name) has twice that day; the first is taken, "
          + "write \(second) for the second",
        at: span,
        .note
      )
      return first
    case .missing:
      complain(
        "'\(key)' is \(Wording.quote(text)), which \(zone.name) does not have: "
          + "the clocks go forward then; write an hour more or less",
        at: span
      )
      return nil
    }
  }

  /// Midnight in a zone, or the first moment of a day that has none.
  private func midnight(of date: CivilDate, in zone: Zone) -> DateTime {
    let local = CivilDateTime(date, .midnight)
    switch zone.moment(of: local) {
    case .once(let moment), .twice(let moment, _): return moment
    case .missing:
      let offset = zone.offsetMinutes(atSecondsSinceEpoch: local.secondsSinceEpoch + 86_400)
      return DateTime(local, offsetMinutes: offset) ?? DateTime(utc: local)
    }
  }

  /// `2026-03-14T09:30+01:00` with the seconds that RFC 3339 wants.
  private static func withSeconds(_ text: String) -> String {
    let count = text.utf8.count
    guard count == 17 || count == 22 else { return text }
    let index = text.utf8.index(text.utf8.startIndex, offsetBy: 16)
    return "\(text[..<index]):00\(text[index...])"
  }

  private static func offset(_ minutes: Int) -> String {
    let hours = abs(minutes) / 60
    let rest = abs(minutes) % 60
    return
      "\(minutes < 0 ? "-" : "+")\(hours < 10 ? "0" : "")\(hours):\(rest < 10 ? "0" : "")\(rest)"
  }
}
