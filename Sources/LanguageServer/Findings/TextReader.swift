import Diagnostics
import Markup
import Profile

/// Reads open texts: what is wrong with them, and whether a stranger meets the person in them.
struct TextReader {
  /// The most bytes of a text that are read, as many as a page may have.
  static let sizeLimit = 5 << 20

  private let today: @Sendable () -> Today
  private var sites: [String: SiteFolder] = [:]

  init(today: @escaping @Sendable () -> Today) {
    self.today = today
  }

  /// Has the folders read again, since files in them changed; those that no text of `roots` lies in are forgotten.
  mutating func expire(keeping roots: Set<String>) {
    sites = sites.filter { roots.contains($0.key) }
    for site in sites.values { site.expire() }
  }

  /// Reads a text as it stands.
  mutating func findings(in file: SourceFile, at place: TextPlace) -> TextFindings {
    guard file.bytes.count <= Self.sizeLimit else { return Self.tooLarge(file) }
    switch place {
    case .foreign: return TextFindings()
    case .alone: return Self.alone(file)
    case .settings(let root): return settings(site(root).settingsTrial(file))
    case .page(let root, let path):
      guard let trial = site(root).trial(file, at: path) else { return Self.alone(file) }
      return page(trial, file, path)
    }
  }
}

extension TextReader {
  private mutating func site(_ root: String) -> SiteFolder {
    if let known = sites[root] { return known }
    let site = SiteFolder(root, today: today)
    sites[root] = site
    return site
  }

  private func settings(_ trial: SiteFolder.Trial?) -> TextFindings {
    guard let trial else { return TextFindings() }
    let remarks = trial.diagnostics.map { Remark($0) } + PageCheck(settings: trial).remarks
    return TextFindings(remarks: remarks.sorted(by: Self.precedes))
  }

  private func page(_ trial: SiteFolder.Trial, _ file: SourceFile, _ path: String) -> TextFindings {
    let read = PageCheck(trial, file, path)
    var remarks = trial.diagnostics.map { Remark($0) } + read.remarks
    do throws(MarkupError) {
      let document = try Document(parsing: file, range: read.body)
      remarks += LocalLinks(from: path, in: trial.saved).diagnostics(document, in: file)
        .map { Remark($0) }
    } catch {
      remarks.append(Remark(error.diagnostic(in: file)))
    }
    return TextFindings(
      remarks: remarks.sorted(by: Self.precedes),
      verdict: read.verdict,
      body: read.body
    )
  }

  private static func alone(_ file: SourceFile) -> TextFindings {
    let read = PageCheck(alone: file)
    return TextFindings(
      remarks: read.remarks.sorted(by: precedes),
      verdict: read.verdict,
      body: read.body
    )
  }

  private static func tooLarge(_ file: SourceFile) -> TextFindings {
    let message =
      "this text has \(file.bytes.count >> 20) MB; at most \(sizeLimit >> 20) MB are read,"
      + " so divide it"
    let start = SourceSpan(0, 0)
    let diagnostic = Diagnostic(
      .error,
      rule: "content",
      message: message,
      location: file.location(start)
    )
    return TextFindings(remarks: [Remark(diagnostic)])
  }

  private static func precedes(_ left: Remark, _ right: Remark) -> Bool {
    if left.span != right.span { return left.span < right.span }
    return (left.rule, left.message) < (right.rule, right.message)
  }
}
