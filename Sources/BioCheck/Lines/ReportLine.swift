public import Diagnostics

/// One line of bulk output: the report of one text as a JSON object, or why its line could not be read.
///
/// `{"id", "language", "verdict", "score", "facets": [{"facet", "start", "end"}], "sentences": [{"start", "end", "reveals",
/// "stock"}], "warnings": [{"rule", "severity", "start", "end", "message", "question"}]}`; offsets are UTF-8 bytes of the text.
public enum ReportLine {
  /// Reads a line of input, checks its text and gives the line of output, without a line ending, and the worst severity in it.
  public static func answer(
    _ line: [UInt8],
    _ checker: BioChecker
  ) -> (line: [UInt8], worst: Severity?) {
    do throws(DocumentLineError) {
      let document = try DocumentLine(line)
      let file = SourceFile(path: "", bytes: document.text)
      let report = checker.report(file, hasWords: false)
      return (of(report, id: document.id), report.warnings.lazy.map(\.severity).max())
    } catch {
      return (of(error), nil)
    }
  }

  /// The line of a text that could not be read, without a line ending.
  public static func of(_ error: DocumentLineError) -> [UInt8] {
    var json = JSONText()
    json.raw("{\"id\":")
    json.append(error.id)
    json.raw(",\"error\":")
    json.string(error.message)
    json.raw("}")
    return json.bytes
  }

  /// The line of a report; `id` is JSON.
  public static func of(_ report: Report, id: [UInt8]) -> [UInt8] {
    var json = JSONText(
      capacity: 256 + id.count + report.sentences.count * 80 + report.warnings.count * 320
    )
    json.raw("{\"id\":")
    json.append(id)
    json.raw(",\"language\":")
    json.string(report.language)
    json.raw(",\"verdict\":")
    json.string(report.verdict.rawValue)
    json.raw(",\"score\":")
    json.number(Float(report.score))
    json.list(",\"facets\":", report.facets) { json, facet in
      json.raw("{\"facet\":")
      json.string(facet.facet.rawValue)
      json.raw(",\"start\":")
      json.bounds(facet.span)
      json.raw("}")
    }
    json.list(",\"sentences\":", report.sentences) { json, sentence in
      json.raw("{\"start\":")
      json.bounds(sentence.span)
      json.raw(",\"reveals\":")
      json.number(Float(sentence.reveals))
      json.raw(",\"stock\":")
      json.number(Float(sentence.stock))
      json.raw("}")
    }
    json.list(",\"warnings\":", report.warnings) { json, warning in write(warning, &json) }
    json.raw("}")
    return json.bytes
  }

  private static func write(_ warning: Warning, _ json: inout JSONText) {
    json.raw("{\"rule\":")
    json.string(warning.rule)
    json.raw(",\"severity\":")
    json.string(warning.severity.rawValue)
    json.raw(",\"start\":")
    json.bounds(warning.span)
    json.raw(",\"message\":")
    json.string(warning.message)
    json.raw(",\"question\":")
    json.string(warning.question)
    json.raw("}")
  }
}

extension JSONText {
  /// A span's start, and its end with its key.
  fileprivate mutating func bounds(_ span: SourceSpan) {
    number(span.start)
    raw(",\"end\":")
    number(span.end)
  }

  fileprivate mutating func list<Value>(
    _ key: StaticString,
    _ values: [Value],
    _ write: (inout JSONText, Value) -> Void
  ) {
    raw(key)
    raw("[")
    for (index, value) in values.enumerated() {
      if index > 0 { raw(",") }
      write(&self, value)
    }
    raw("]")
  }
}
