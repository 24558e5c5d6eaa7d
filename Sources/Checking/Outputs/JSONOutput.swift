internal import BioCheck
internal import Diagnostics
public import Formats

/// Everything that was found, for other programs.
///
/// Spans are UTF-8 bytes of the file; lines and columns count from 1, columns in UTF-8 bytes.
public enum JSONOutput {
  /// The object of a checkup.
  public static func value(_ checkup: Checkup) -> JSONValue {
    let reading = checkup.reading
    return [
      "verdict": .string(reading.verdict.rawValue),
      "score": number(reading.score),
      "facets": .array(reading.facets.map { facet($0.finding, in: $0.file, named: true) }),
      "missing": .array(reading.missing.map { .string($0.rawValue) }),
      "guessedFrom": .array(reading.guessedFrom.map { .string($0) }),
      "questions": .array(
        reading.questions.map { ["about": .string($0.about.name), "question": .string($0.text)] }
      ),
      "files": .array(checkup.files.map { file($0) }),
    ]
  }

  private static func file(_ file: CheckedFile) -> JSONValue {
    let report = file.report
    var object = JSONObject()
    object["path"] = .string(file.file.path)
    object["readAs"] = file.kind.map { .string($0.rawValue) } ?? .null
    if file.kind != nil { object["language"] = .string(report.language) }
    if file.isAboutPerson {
      object["verdict"] = .string(report.verdict.rawValue)
      object["score"] = number(report.score)
      object["words"] = .integer(report.words)
      object["facets"] = .array(report.facets.map { facet($0, in: file.file, named: false) })
      object["guessedFrom"] = .array(
        report.guessedFrom.map { .string(Spaced.words(file.file.text($0))) }
      )
    }
    if report.sentences.contains(where: { !$0.evidence.isEmpty }) {
      object["sentences"] = .array(report.sentences.map { sentence($0) })
    }
    object["warnings"] = .array(file.findings.map { warning($0) })
    return .object(object)
  }

  private static func facet(
    _ finding: FacetFinding,
    in file: SourceFile,
    named: Bool
  ) -> JSONValue {
    var object = JSONObject()
    object["facet"] = .string(finding.facet.rawValue)
    if named { object["path"] = .string(file.path) }
    object["start"] = .integer(finding.span.start)
    object["end"] = .integer(finding.span.end)
    object["line"] = .integer(file.position(at: finding.span.start).line)
    object["words"] = .string(Spaced.words(finding.words))
    return .object(object)
  }

  private static func sentence(_ sentence: SentenceReading) -> JSONValue {
    [
      "start": .integer(sentence.span.start),
      "end": .integer(sentence.span.end),
      "reveals": number(sentence.reveals),
      "stock": number(sentence.stock),
      "evidence": .array(
        sentence.evidence.map { evidence in
          [
            "name": .string(evidence.name),
            "reveals": number(evidence.reveals),
            "stock": number(evidence.stock),
            "page": number(evidence.page),
            "platitude": number(evidence.platitude),
          ]
        }
      ),
    ]
  }

  private static func warning(_ finding: Finding) -> JSONValue {
    let warning = finding.warning
    let start = finding.file.position(at: warning.span.start)
    let end = finding.file.position(at: warning.span.end)
    return [
      "rule": .string(warning.rule),
      "severity": .string(warning.severity.rawValue),
      "start": .integer(warning.span.start),
      "end": .integer(warning.span.end),
      "line": .integer(start.line),
      "column": .integer(start.column),
      "endLine": .integer(end.line),
      "endColumn": .integer(end.column),
      "message": .string(warning.message),
      "question": .string(warning.question),
      "fingerprint": .string(finding.fingerprint),
    ]
  }

  /// A number with at most four digits behind the point, so that no platform's rounding shows.
  private static func number(_ value: Double) -> JSONValue {
    .number((value * 10_000).rounded() / 10_000)
  }
}
