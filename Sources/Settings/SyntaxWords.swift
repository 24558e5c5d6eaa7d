import Diagnostics

/// Turns what libyaml says about a place into advice for somebody who never heard of YAML.
struct SyntaxWords {
  /// What libyaml says, such as `mapping values are not allowed in this context`.
  let problem: String
  /// What it was reading, such as `while scanning a simple key`.
  let context: String
  /// Where it stopped, in the file.
  let offset: Int
  /// The line where it stopped.
  let line: SettingsLine
  /// The line where what it was reading began.
  let opening: SettingsLine
  /// Where what it was reading began, in the file.
  let start: Int
  /// Where the text begins in the file.
  let base: Int

  /// The sentence and the bytes it is about.
  var advice: (String, SourceSpan) {
    if problem.contains("tab character") { return tab }
    if context.contains("quoted scalar") { return quotes }
    if ["alias", "anchor", "tag", "block scalar"].contains(where: context.hasSuffix) {
      return SyntaxAdvice.needsQuotes(opening, base: base, offset: start)
    }
    if context.contains("directive") || problem.contains("directive") {
      return ("'%' cannot begin a line; remove it", SourceSpan(base + line.span.start, offset))
    }
    switch problem {
    case "mapping values are not allowed in this context": return colon
    case "found character that cannot start any token": return startsOddly
    case "could not find expected ':'": return noKey(opening)
    case "did not find expected key", "did not find expected <document start>": return strayText
    case "did not find expected '-' indicator": return strayItem
    case "did not find expected ',' or ']'": return unclosed("]", "list")
    case "did not find expected ',' or '}'": return unclosed("}", "group of keys")
    case "block sequence entries are not allowed in this context": return itemOnKeyLine
    case "found undefined tag handle":
      return SyntaxAdvice.needsQuotes(opening, base: base, offset: start)
    default: return other
    }
  }
}

extension SyntaxWords {
  private var place: SourceSpan { SourceSpan(offset, offset) }

  private var valueSpan: SourceSpan {
    SourceSpan(base + line.value.span.start, base + line.value.span.end)
  }

  private var tab: (String, SourceSpan) {
    ("this line is indented with a tab; use spaces", place)
  }

  private var colon: (String, SourceSpan) {
    let value = line.value
    if line.indentation == 1, let above = line.above, above.key == nil { return noKey(above) }
    if offset - base > value.span.start {
      let shown = SettingsLine.quoted(value.text)
      let quotes =
        SettingsLine.isInCurlyQuotes(value.text) ? "straight quotes, not curly ones" : "quotes"
      return ("a text with ': ' in it needs \(quotes): \(line.key ?? "key"): \(shown)", valueSpan)
    }
    return (
      "this line is indented, so it belongs to the value above; "
        + "move '\(line.key ?? "")' to the left, or put that value in quotes", place
    )
  }

  private var startsOddly: (String, SourceSpan) {
    if line.isIndentedWithTab { return tab }
    return SyntaxAdvice.needsQuotes(line, base: base, offset: offset)
  }

  private func noKey(_ line: SettingsLine) -> (String, SourceSpan) {
    let text = line.value.text
    let span = SourceSpan(base + line.value.span.start, base + line.value.span.end)
    if let colon = text.firstIndex(of: ":"), !text.hasPrefix("http") {
      let key = text[..<colon]
      let value = text[text.index(after: colon)...]
      return ("a space is missing after ':': \(key): \(value)", span)
    }
    return ("\(Wording.quote(text)) is not a 'key: value' line; is a ':' missing?", span)
  }

  private var strayText: (String, SourceSpan) {
    let value = line.value
    let isBehindValue = line.key != nil && offset - base > value.span.start
    if isBehindValue, let first = value.text.first {
      switch first {
      case "\"":
        return (
          "the text goes on behind its closing quote; put single quotes around all of it: "
            + "'\(value.text)'", valueSpan
        )
      case "'":
        return (
          "the text goes on behind its closing quote; write '' for an apostrophe inside, "
            + "or use double quotes", valueSpan
        )
      default:
        let text = SettingsLine.quoted(value.text)
        return ("a text that begins with '\(first)' needs quotes: \(text)", valueSpan)
      }
    }
    return ("this line is indented differently from the keys above; line it up with them", place)
  }

  private var strayItem: (String, SourceSpan) {
    (
      "this line does not belong to the list above; begin it with '- ' or line it up with a key",
      place
    )
  }

  private func unclosed(_ bracket: String, _ name: String) -> (String, SourceSpan) {
    (
      "the \(name) that begins here is never closed; add '\(bracket)', "
        + "or put the value in quotes if it is a text",
      SourceSpan(start, start + 1)
    )
  }

  private var itemOnKeyLine: (String, SourceSpan) {
    if line.key != nil {
      return ("a list begins on the line below its key: put '- ' there, or write [one, two]", place)
    }
    return ("this '- ' is indented differently from the list above; line it up", place)
  }

  private var quotes: (String, SourceSpan) {
    switch problem {
    case "found unexpected end of stream", "found unexpected document indicator":
      return (
        "the quote that opens here is never closed; add one at the end, "
          + "or write the whole text in the other kind of quotes", SourceSpan(start, start + 1)
      )
    case "found unknown escape character":
      return ("'\\' has a meaning between double quotes; write '\\\\', or use single quotes", place)
    default:
      return ("this '\\' stands for no character; write '\\\\', or use single quotes", place)
    }
  }

  private var other: (String, SourceSpan) {
    let text = line.value.text
    let shown = text.isEmpty ? "" : ": \(SettingsLine.quoted(text))"
    return (
      "this line cannot be read (\(problem)); a text with special signs needs quotes\(shown)", place
    )
  }
}
