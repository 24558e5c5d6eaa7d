internal import Diagnostics

/// What the trainer needs to know of a text: for each sentence its bytes, measures, runs of words and known words.
///
/// One JSON object a text:
/// `{"id", "sentences": [{"start", "end", "measures": [number], "grams": [string], "words": [row]}]}`.
public enum TrainingRow {
  /// The names of the measures, one JSON array.
  public static var header: [UInt8] {
    var json = JSONText()
    json.raw("[")
    for (index, name) in Measures.names.enumerated() {
      if index > 0 { json.raw(",") }
      json.string(name)
    }
    json.raw("]")
    return json.bytes
  }

  /// The row of one text, without a line ending.
  public static func of(_ line: DocumentLine) -> [UInt8] {
    let prose = Prose(SourceFile(path: "", bytes: line.text))
    var measurer = SentenceMeasurer(prose)
    var json = JSONText()
    json.raw("{\"id\":")
    json.append(line.id)
    json.raw(",\"sentences\":[")
    for (index, sentence) in prose.sentences.enumerated() {
      measurer.measure(index)
      if index > 0 { json.raw(",") }
      json.raw("{\"start\":")
      json.number(sentence.span.start)
      json.raw(",\"end\":")
      json.number(sentence.span.end)
      list("measures", &json, measurer.measures) { json, value in json.number(value) }
      list("grams", &json, grams(measurer.grams, prose)) { json, value in json.string(value) }
      let rows = prose.tokens(of: sentence).filter { $0.row >= 0 }.map { Int($0.row) }
      list("words", &json, rows) { json, value in json.number(value) }
      json.raw(",\"count\":")
      json.number(Int(measurer.counts.words))
      json.raw("}")
    }
    json.raw("]}")
    return json.bytes
  }

  private static func list<Value>(
    _ key: StaticString,
    _ json: inout JSONText,
    _ values: [Value],
    _ write: (inout JSONText, Value) -> Void
  ) {
    json.raw(",\"")
    json.raw(key)
    json.raw("\":[")
    for (index, value) in values.enumerated() {
      if index > 0 { json.raw(",") }
      write(&json, value)
    }
    json.raw("]")
  }

  private static func grams(_ grams: borrowing Grams, _ prose: Prose) -> [String] {
    func spelled(_ item: Grams.Item) -> String {
      if let spelling = Stand.spelling[item.hash] { return spelling }
      guard item.token >= 0 else { return "" }
      let token = prose.tokens[Int(item.token)]
      let text = prose.text(SourceSpan(Int(token.start), Int(token.end))).lowercased()
      return text.replacing("’", with: "'")
    }
    var found: [String] = []
    grams.forEach { key, first, last, gap in
      let all = grams.items
      let items = gap ? [all[first], all[last]] : Array(all[first...last])
      let words = items.map(spelled)
      let run = gap ? [words[0], "_", words[1]] : words
      // Only what can be spelled from its words can be trained on: marks beyond ASCII cannot.
      guard run.reduce(0, { WordHash.chain($0, WordHash.of($1)) }) == key else { return }
      found.append(run.joined(separator: " "))
    }
    return found
  }
}
