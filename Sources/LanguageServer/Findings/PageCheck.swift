import BioCheck
import Checking
import Diagnostics
import Profile

/// What the bio checker says of one text.
struct PageCheck {
  /// Its warnings.
  private(set) var remarks: [Remark] = []
  /// The verdict in one line; nil where none is due.
  private(set) var verdict: String?
  /// Where the Markdown lies.
  private(set) var body: SourceSpan

  /// Reads a page of a site for what its kind is for; one that would be left out is read as a page about its writer.
  init(_ trial: SiteFolder.Trial, _ file: SourceFile, _ path: String) {
    guard let page = trial.page else {
      self = PageCheck(alone: file, BioChecker(for: trial.profile))
      return
    }
    body = page.body
    take(Checkup.of(trial.profile, .paths([path])))
  }

  /// Reads Markdown that belongs to no site as a page about its writer.
  init(alone file: SourceFile, _ checker: BioChecker = BioChecker()) {
    let markdown = MarkdownFile(file)
    body = markdown.body
    take(Checkup.of([markdown], checker))
  }

  /// Reads what `site.yml` gives away.
  init(settings trial: SiteFolder.Trial) {
    body = SourceSpan(0, 0)
    take(Checkup.of(trial.profile, .paths(["site.yml"])))
  }

  private mutating func take(_ checkup: Checkup) {
    remarks = checkup.findings.map { finding in
      Remark(
        rule: finding.warning.rule,
        severity: finding.warning.severity,
        span: finding.warning.span,
        message: finding.warning.message,
        question: finding.warning.question
      )
    }
    if checkup.files.contains(where: \.isAboutPerson) {
      verdict = StrangersClause(checkup.reading).text
    }
  }
}
