import Diagnostics

/// One line of settings taken apart by eye, for advice about what YAML cannot read.
struct SettingsLine {
  /// The line without its end, as offsets into the text.
  let span: SourceSpan
  /// What stands before the first `:` that a space or the line's end follows; nil when there is none.
  let key: String?
  /// Where the value behind that `:` begins; the first character that is no space when there is no key.
  let valueStart: Int
  private let bytes: UnsafeBufferPointer<UInt8>

  /// The line that `offset` is on.
  init(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    let offset = min(max(0, offset), bytes.count)
    var start = offset
    while start > 0, !Self.isBreak(bytes[start - 1]) { start -= 1 }
    var end = offset
    while end < bytes.count, !Self.isBreak(bytes[end]) { end += 1 }
    while end > start, Self.isBlank(bytes[end - 1]) { end -= 1 }
    var first = start
    while first < end, Self.isBlank(bytes[first]) { first += 1 }
    while first + 1 < end, bytes[first] == 0x2D, Self.isBlank(bytes[first + 1]) {
      first += 2
      while first < end, Self.isBlank(bytes[first]) { first += 1 }
    }
    var colon = first
    while colon < end, bytes[colon] != 0x3A || (colon + 1 < end && !Self.isBlank(bytes[colon + 1]))
    {
      colon += 1
    }
    self.bytes = bytes
    span = SourceSpan(start, end)
    if colon < end {
      key = String(decoding: bytes[first..<colon], as: UTF8.self)
      var value = colon + 1
      while value < end, Self.isBlank(bytes[value]) { value += 1 }
      valueStart = value
    } else {
      key = nil
      valueStart = first
    }
  }

  /// The value, to the line's end.
  var value: (text: String, span: SourceSpan) { text(from: valueStart) }

  /// The value, or the item of a list in it that begins at `offset`.
  func value(around offset: Int) -> (text: String, span: SourceSpan) {
    guard offset > valueStart, offset < span.end else { return value }
    var end = offset
    while end < span.end, bytes[end] != 0x2C, bytes[end] != 0x5D, bytes[end] != 0x7D { end += 1 }
    return text(from: offset, to: end)
  }

  /// The nearest line above that is not blank.
  var above: SettingsLine? {
    var end = span.start
    while end > 0, Self.isBreak(bytes[end - 1]) || Self.isBlank(bytes[end - 1]) { end -= 1 }
    return end > 0 ? SettingsLine(at: end, in: bytes) : nil
  }

  /// The column of the first character that is no space, from 1.
  var indentation: Int {
    var first = span.start
    while first < span.end, Self.isBlank(bytes[first]) { first += 1 }
    return first - span.start + 1
  }

  /// Whether a tab stands in the white space that the line begins with.
  var isIndentedWithTab: Bool {
    bytes[span.start..<span.start + indentation - 1].contains(0x09)
  }

  /// Whether a text stands in the quotes that word processors write, which mean nothing here.
  static func isInCurlyQuotes(_ text: String) -> Bool {
    let curly: [Character] = ["\u{201C}", "\u{201D}", "\u{201E}", "\u{2018}", "\u{2019}"]
    guard let first = text.first, let last = text.last, text.count > 1 else { return false }
    return curly.contains(first) && curly.contains(last)
  }

  /// A text in the quotes that suit it, cut after 60 characters.
  static func quoted(_ text: String) -> String {
    var text = text
    if isInCurlyQuotes(text) { text = String(text.dropFirst().dropLast()) }
    if text.count > 60 { text = text.prefix(60) + "…" }
    let needsSingle = text.contains { $0 == "\"" || $0 == "\\" }
    guard needsSingle else { return "\"\(text)\"" }
    return "'"
      + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
      + "'"
  }

  private func text(from start: Int, to end: Int? = nil) -> (text: String, span: SourceSpan) {
    var end = end ?? span.end
    while end > start, Self.isBlank(bytes[end - 1]) { end -= 1 }
    return (String(decoding: bytes[start..<end], as: UTF8.self), SourceSpan(start, end))
  }

  private static func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
