internal import BioCheck
internal import Diagnostics

/// Annotations that GitHub Actions shows beside the lines of a pull request, one a line.
///
/// `::warning file=…,line=…,col=…,endColumn=…,title=…::…`, escaped as the workflow commands of the runner ask.
public enum GitHubOutput {
  /// The annotations of all warnings.
  public static func text(_ checkup: Checkup) -> String {
    var places = UTF16Places()
    return checkup.findings.map { line($0, places.of($0)) + "\n" }.joined()
  }

  private static func line(
    _ finding: Finding,
    _ places: (start: UTF16Place, end: UTF16Place)
  ) -> String {
    let (start, end) = places
    var properties = [("file", finding.file.path), ("line", String(start.line))]
    if start.line == end.line {
      properties += [("endLine", String(end.line))]
      properties += [("col", String(start.column)), ("endColumn", String(end.column))]
    } else {
      // Columns are refused where the lines differ.
      properties += [("endLine", String(end.line))]
    }
    properties += [("title", finding.warning.rule)]
    let list = properties.map { "\($0)=\(escaped($1, isProperty: true))" }.joined(separator: ",")
    let message = escaped(
      "\(finding.warning.message). \(finding.warning.question)",
      isProperty: false
    )
    return "::\(command(finding.warning.severity)) \(list)::\(message)"
  }

  private static func command(_ severity: Severity) -> String {
    switch severity {
    case .note: "notice"
    case .warning: "warning"
    case .error: "error"
    }
  }

  private static func escaped(_ text: String, isProperty: Bool) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": out += "%25"
      case "\r": out += "%0D"
      case "\n": out += "%0A"
      case ":" where isProperty: out += "%3A"
      case "," where isProperty: out += "%2C"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
