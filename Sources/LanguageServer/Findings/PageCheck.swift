import BioCheck
import Diagnostics
import Profile

/// What the bio checker says of one page.
struct PageCheck {
  /// Its warnings.
  private(set) var remarks: [Remark] = []
  /// The verdict in one line; nil where none is due.
  private(set) var verdict: String?
  /// Where the Markdown lies.
  private(set) var body: SourceSpan

  /// Reads a page of a site for what its kind is for.
  init(_ trial: SiteFolder.Trial, _ file: SourceFile, _ path: String) {
    body = trial.page?.body ?? SourceSpan(0, file.bytes.count)
    let report = BioChecker().check(file, range: body)
    take(report, in: file)
  }

  /// Reads Markdown that belongs to no site as a page about its writer.
  init(alone file: SourceFile) {
    body = SourceSpan(0, file.bytes.count)
    take(BioChecker().check(file, range: body), in: file)
  }

  private mutating func take(_ report: Report, in file: SourceFile) {
    remarks = report.warnings.map { warning in
      Remark(
        rule: warning.rule,
        severity: warning.severity,
        span: warning.span,
        message: warning.message,
        question: warning.question
      )
    }
    verdict = report.verdict.rawValue
  }
}
