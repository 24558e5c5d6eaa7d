internal import BioCheck
internal import Diagnostics
public import Formats

/// A SARIF 2.1.0 log (OASIS standard of 27 March 2020): one run, its rules with their help, a result a warning.
///
/// Columns are UTF-16 code units; a result's partial fingerprint stays the same when lines above it change.
public struct SARIFOutput {
  private let checkup: Checkup
  private let version: String

  /// The log of a checkup by the program of this version, such as `0.1.0`.
  public static func value(_ checkup: Checkup, version: String) -> JSONValue {
    SARIFOutput(checkup: checkup, version: version).log
  }

  private var log: JSONValue {
    [
      "$schema":
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
      "version": "2.1.0",
      "runs": [
        [
          "tool": ["driver": driver],
          "columnKind": "utf16CodeUnits",
          "results": .array(results),
        ]
      ],
    ]
  }

  private var driver: JSONValue {
    [
      "name": "candor",
      "version": .string(version),
      "semanticVersion": .string(version),
      "rules": .array(BioChecker.allRules.map { rule($0) }),
    ]
  }

  private func rule(_ rule: Rule) -> JSONValue {
    let sentence = rule.message.prefix(1).uppercased() + rule.message.dropFirst() + "."
    let advice = "Write <!-- candor:off-line \(rule.id) --> on the line to keep it as it is."
    return [
      "id": .string(rule.id),
      "name": .string(rule.id.split(separator: "-").map(\.capitalized).joined()),
      "shortDescription": ["text": .string(sentence)],
      "fullDescription": ["text": .string("\(sentence) It asks: \(rule.question)")],
      "help": [
        "text": .string("\(sentence) \(rule.question) \(advice)"),
        "markdown": .string("\(sentence)\n\n**\(rule.question)**\n\n`\(advice)`"),
      ],
      "defaultConfiguration": ["level": .string(rule.severity.rawValue)],
      "properties": ["tags": ["bio"]],
    ]
  }

  private var results: [JSONValue] {
    let numbers = Dictionary(uniqueKeysWithValues: BioChecker.rules.enumerated().map { ($1, $0) })
    var seen: [String: Int] = [:]
    var places = UTF16Places()
    return checkup.findings.map { finding in
      let key = "\(finding.fingerprint) \(finding.file.path)"
      seen[key, default: 0] += 1
      return result(
        finding,
        places.of(finding),
        number: numbers[finding.warning.rule] ?? 0,
        occurrence: seen[key] ?? 1
      )
    }
  }

  private func result(
    _ finding: Finding,
    _ places: (start: UTF16Place, end: UTF16Place),
    number: Int,
    occurrence: Int
  ) -> JSONValue {
    [
      "ruleId": .string(finding.warning.rule),
      "ruleIndex": .integer(number),
      "level": .string(finding.warning.severity.rawValue),
      "message": ["text": .string("\(finding.warning.message). \(finding.warning.question)")],
      "locations": [
        [
          "physicalLocation": [
            "artifactLocation": ["uri": .string(Self.address(finding.file.path))],
            "region": region(finding, places),
          ]
        ]
      ],
      "partialFingerprints": [
        "candorWords/v1": .string("\(finding.fingerprint):\(occurrence)")
      ],
    ]
  }

  private func region(
    _ finding: Finding,
    _ places: (start: UTF16Place, end: UTF16Place)
  ) -> JSONValue {
    [
      "startLine": .integer(places.start.line),
      "startColumn": .integer(places.start.column),
      "endLine": .integer(places.end.line),
      "endColumn": .integer(places.end.column),
      "snippet": ["text": .string(finding.file.text(finding.warning.span))],
    ]
  }

  /// A path as a relative reference, or as a `file:` address where it begins at the root.
  private static func address(_ path: String) -> String {
    let path = path.hasPrefix("./") ? String(path.dropFirst(2)) : path
    return (path.hasPrefix("/") ? "file://" : "") + URLText.path(path)
  }
}

extension StringProtocol {
  fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}
