internal import BioCheck
internal import Diagnostics

/// The warnings that a site had when it was taken on, so that only new ones are told.
///
/// A text file with one warning a line: fingerprint, rule, path; sorted, so that it can be kept with the content.
public struct Baseline: Sendable {
  private var counts: [Entry: Int] = [:]

  private struct Entry: Hashable {
    var path: String
    var rule: String
    var fingerprint: String
  }

  private static let header = "# candor baseline 1"

  /// The baseline that holds these warnings.
  public init(_ findings: [Finding]) {
    for finding in findings { counts[Self.entry(finding), default: 0] += 1 }
  }

  /// Reads a baseline's text; nil when it is none.
  public init?(_ text: String) {
    let lines = text.split(whereSeparator: \.isNewline)
    guard lines.first.map(String.init) == Self.header else { return nil }
    for line in lines.dropFirst() where !line.hasPrefix("#") {
      let parts = line.split(separator: " ", maxSplits: 2)
      guard parts.count == 3 else { return nil }
      let entry = Entry(
        path: String(parts[2]),
        rule: String(parts[1]),
        fingerprint: String(parts[0])
      )
      counts[entry, default: 0] += 1
    }
  }

  /// The text, ended by a line feed.
  public var text: String {
    var lines: [String] = []
    for (entry, count) in counts {
      let line = "\(entry.fingerprint) \(entry.rule) \(entry.path)"
      lines += Array(repeating: line, count: count)
    }
    lines.sort { left, right in
      let (a, b) = (
        left.split(separator: " ", maxSplits: 2), right.split(separator: " ", maxSplits: 2)
      )
      return (String(a[2]), left) < (String(b[2]), right)
    }
    return ([Self.header] + lines).joined(separator: "\n") + "\n"
  }

  /// How many warnings it holds.
  public var count: Int { counts.values.reduce(0, +) }

  /// Takes away from each file the warnings that are in the baseline.
  ///
  /// - Returns: how many were taken away, and how many of the baseline were not found in the files that were read.
  public func taken(from files: inout [CheckedFile]) -> (known: Int, gone: Int) {
    var left = counts
    var known = 0
    for index in files.indices {
      let file = files[index].file
      files[index].report.warnings.removeAll { warning in
        let entry = Self.entry(Finding(warning, in: file))
        guard let count = left[entry], count > 0 else { return false }
        left[entry] = count - 1
        known += 1
        return true
      }
    }
    let read = Set(files.map(\.file.path))
    let gone = left.reduce(0) { $0 + (read.contains($1.key.path) ? $1.value : 0) }
    return (known, gone)
  }

  private static func entry(_ finding: Finding) -> Entry {
    Entry(path: finding.file.path, rule: finding.warning.rule, fingerprint: finding.fingerprint)
  }
}
