internal import BioCheck
internal import Diagnostics

/// The bio in one to three lines, for the end of a build.
public struct CheckSummary {
  private let checkup: Checkup

  /// The summary of a checkup.
  public init(_ checkup: Checkup) { self.checkup = checkup }

  /// The lines; empty where no page is about a person.
  public var text: String {
    let reading = checkup.reading
    guard checkup.files.contains(where: \.isAboutPerson) else { return "" }
    var lines = ["The bio: \(reading.verdictWords)."]
    let warnings = checkup.findings.filter { $0.warning.severity > .note }
    if !warnings.isEmpty {
      let count = Set(warnings.map(\.file.path)).count
      let what = warnings.count == 1 ? "1 thing" : "\(warnings.count) things"
      let pages = count == 1 ? "1 page" : "\(count) pages"
      lines.append("\(what) to ask about on \(pages); 'candor check' shows where, and asks.")
    }
    return lines.joined(separator: "\n")
  }
}
