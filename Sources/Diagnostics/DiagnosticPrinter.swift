/// Turns diagnostics into lines for a terminal: the place, the sentence, the offending line and a caret under it.
public struct DiagnosticPrinter: Sendable {
  /// Whether to use colour; the only place where colour is made.
  public var color: Bool

  /// A printer with or without colour.
  public init(color: Bool) {
    self.color = color
  }

  /// The lines of one diagnostic, each ended by a line feed.
  ///
  /// ```
  /// content/offers/tea.md:3:7: error: 'date' should look like 2026-03-14, found 'yesterday' [front-matter]
  ///   3 | date: yesterday
  ///     |       ^~~~~~~~~
  /// ```
  public func lines(for diagnostic: Diagnostic) -> String {
    var text = ""
    if let location = diagnostic.location {
      text += printable(location.path)
      if location.hasPosition { text += ":\(location.start.line):\(location.start.column)" }
      text += ": "
    }
    text += paint(diagnostic.severity.rawValue, code(for: diagnostic.severity))
    text += ": \(printable(diagnostic.message)) [\(diagnostic.rule)]\n"
    if let location = diagnostic.location, location.hasPosition {
      text += excerpt(location)
    }
    return text
  }
}

extension DiagnosticPrinter {
  /// How many bytes of a long line are shown around the place.
  private static let window = 160

  private func excerpt(_ location: SourceLocation) -> String {
    let line = Array(location.excerpt.utf8)
    let start = min(max(0, location.start.column - location.excerptColumn), line.count)
    let sameLine = location.end.line == location.start.line
    let stop = location.end.column - location.excerptColumn
    let end = sameLine ? min(max(start, stop), line.count) : line.count
    var from = start > Self.window / 2 ? start - Self.window / 2 : 0
    var to = min(line.count, from + Self.window)
    while from > 0, line[from] & 0xC0 == 0x80 { from -= 1 }
    while to < line.count, line[to] & 0xC0 == 0x80 { to += 1 }
    let before = String(decoding: line[from..<start], as: UTF8.self)
    let marked = String(decoding: line[start..<min(max(start, end), to)], as: UTF8.self)
    let shown = String(decoding: line[from..<to], as: UTF8.self)
    let number = String(location.start.line)
    let gutter = String(repeating: " ", count: number.utf8.count)
    let lead = from > 0 ? "…" : ""
    let pad = String(
      repeating: " ",
      count: TerminalWidth.of(printable(before)) + (from > 0 ? 1 : 0)
    )
    let tail = String(repeating: "~", count: max(0, TerminalWidth.of(printable(marked)) - 1))
    let caret = paint("^" + tail, "1;32")
    return "  \(number) | \(lead)\(printable(shown))\(to < line.count ? "…" : "")\n"
      + "  \(gutter) | \(pad)\(caret)\n"
  }

  /// Control characters, which could move the cursor or hide text, shown as `·`; a tab as a space.
  public func printable(_ text: String) -> String {
    var result = ""
    result.unicodeScalars.reserveCapacity(text.unicodeScalars.count)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09: result.unicodeScalars.append(" ")
      case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069:
        result.unicodeScalars.append("·")
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private func code(for severity: Severity) -> String {
    switch severity {
    case .note: "1;36"
    case .warning: "1;33"
    case .error: "1;31"
    }
  }

  func paint(_ text: String, _ code: String) -> String {
    color ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
