import Checking
import Formats
import Profile
import SiteBuild

/// What a build says at its end.
struct BuildSummary {
  let report: BuildReport
  let request: BuildRequest
  let isVerbose: Bool

  /// How many names a line of the summary shows before it says how many more there are.
  private static let shown = 8

  /// All of it.
  var text: String {
    var lines = [headline]
    lines += leftOut
    if !report.unlinked.isEmpty {
      let files = report.unlinked.map { "\(request.content)/\($0)" }
      lines.append("Not published, since no page links to them: \(names(files)).")
    }
    if !report.located.isEmpty {
      let files = report.located.map { "\(request.content)/\($0)" }
      let count = files.count
      lines.append(
        "\(count == 1 ? "This photo says" : "These \(count) photos say") where \(count == 1 ? "it was" : "they were")"
          + " taken: \(names(files)). The site does not; whoever gets the file itself can read it."
      )
    }
    lines += report.remarks.map { "note: \($0)" }
    if !isVerbose { lines += report.lackingWords.map { "note: \($0)" } }
    if let next = report.nextChange {
      lines.append("The site will come out differently from \(next) on; build it again then.")
    }
    if let bio = report.checkup.map({ CheckSummary($0).text }), !bio.isEmpty { lines.append(bio) }
    return lines.joined(separator: "\n")
  }

  /// Why nothing was built.
  var failure: String {
    let counts = report.counts
    let found = [Self.count(counts.errors, "error"), Self.count(counts.warnings, "warning")]
      .compactMap { $0 }.joined(separator: " and ")
    return "\(found): nothing was written, '\(request.output)' is as it was"
  }

  private var headline: String {
    let pages = Self.count(report.pageCount, "page") ?? "no page"
    var line = "Built '\(request.output)' from \(pages): \(report.fileCount) files"
    line += ", \(report.writtenCount) written"
    if report.removedCount > 0 { line += ", \(report.removedCount) removed" }
    if let warnings = Self.count(report.counts.warnings, "warning") { line += "; \(warnings)" }
    return line + "."
  }

  private var leftOut: [String] {
    let groups: [(String, [LeftOut])] = [
      ("Drafts left out", report.leftOut.filter { $0.reason == .draft }),
      (
        "Left out, without a title and a kind",
        report.leftOut.filter { $0.reason == .stray }
      ),
      ("Empty", report.leftOut.filter { $0.reason == .empty }),
      ("Not yet due", report.leftOut.filter(\.isEarly)),
      ("Over", report.leftOut.filter(\.isOver)),
    ]
    return groups.filter { !$0.1.isEmpty }.map { "\($0.0): \(names($0.1.map(name)))." }
  }

  private func name(_ file: LeftOut) -> String {
    switch file.reason {
    case .draft, .stray, .empty: "\(request.content)/\(file.path)"
    case .notYet(let from): "\(request.content)/\(file.path) (\(from))"
    case .expired(let since): "\(request.content)/\(file.path) (since \(since))"
    }
  }

  /// All names, or the first few and how many more there are.
  private func names(_ all: [String]) -> String {
    guard !isVerbose, all.count > Self.shown else { return all.joined(separator: ", ") }
    return all.prefix(Self.shown).joined(separator: ", ")
      + " and \(all.count - Self.shown) more (--verbose names them)"
  }

  private static func count(_ number: Int, _ word: String) -> String? {
    guard number > 0 else { return nil }
    return number == 1 ? "1 \(word)" : "\(number) \(word)s"
  }
}

extension LeftOut {
  fileprivate var isEarly: Bool {
    if case .notYet = reason { return true }
    return false
  }

  fileprivate var isOver: Bool {
    if case .expired = reason { return true }
    return false
  }
}
