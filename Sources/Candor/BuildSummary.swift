import Checking
import Formats
import Profile
import SiteBuild

/// What a build says at its end.
struct BuildSummary {
  let report: BuildReport
  let request: BuildRequest
  let isVerbose: Bool

  /// All of it.
  var text: String {
    var lines = [headline]
    lines += LeftOutLines(report.leftOut, content: request.content, namesAll: isVerbose).lines
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

  /// All names, or the first few and how many more there are.
  private func names(_ all: [String]) -> String {
    LeftOutLines.names(all, namesAll: isVerbose)
  }

  private static func count(_ number: Int, _ word: String) -> String? {
    guard number > 0 else { return nil }
    return number == 1 ? "1 \(word)" : "\(number) \(word)s"
  }
}
