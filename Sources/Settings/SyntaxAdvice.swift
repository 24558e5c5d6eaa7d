import Diagnostics

/// Says in plain words why a text cannot be read as settings, and what to do.
struct SyntaxAdvice {
  /// What is wrong and what to do.
  private(set) var message: String
  /// The bytes to point at.
  private(set) var span: SourceSpan

  /// Advice about a fault in `bytes`, which begin at the offset `base` of their file.
  init(for fault: YAMLFault, in bytes: UnsafeBufferPointer<UInt8>, base: Int) {
    let line = SettingsLine(at: fault.offset - base, in: bytes)
    let place = SourceSpan(fault.offset, fault.offset)
    switch fault.reason {
    case .secondDocument:
      message =
        "a second part begins at this '---'; remove it, and the line of hyphens above if there is"
        + " one: here nothing stands between them"
      span = place
    case .depth:
      message = "this is nested deeper than \(YAML.depthLimit) levels; write it flatter"
      span = place
    case .size:
      message =
        "here are more than \(YAML.nodeLimit) keys and values; remove what does not belong here"
      span = place
    case .reference:
      (message, span) = Self.needsQuotes(line, base: base, offset: fault.offset)
    case .key:
      (message, span) = Self.needsQuotes(line, base: base, offset: fault.offset)
    case .character(let value):
      let code = String(value, radix: 16, uppercase: true)
      let padded = String(repeating: "0", count: max(0, 4 - code.count)) + code
      message = "the character U+\(padded) cannot stand here; remove it"
      span = place
    case .encoding:
      message = "this byte is not UTF-8; save the file as UTF-8"
      span = place
    case .syntax(let problem, let context, let start):
      let words = SyntaxWords(
        problem: problem,
        context: context,
        offset: fault.offset,
        line: line,
        opening: SettingsLine(at: start - base, in: bytes),
        start: start,
        base: base
      )
      (message, span) = words.advice
    }
  }

  /// That the value around `offset` begins with a sign that means something to YAML.
  static func needsQuotes(
    _ line: SettingsLine,
    base: Int,
    offset: Int
  ) -> (String, SourceSpan) {
    let value = line.value(around: offset - base)
    let sign = value.text.unicodeScalars.first.map { String($0) } ?? ""
    return (
      "a text that begins with '\(sign)' needs quotes: \(SettingsLine.quoted(value.text))",
      SourceSpan(base + value.span.start, base + value.span.end)
    )
  }
}
