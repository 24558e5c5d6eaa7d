import Checking
import Diagnostics

/// The last line of a check: how much was told, and how much the baseline kept quiet.
struct CheckCounts {
  private let checkup: Checkup
  private let known: (known: Int, gone: Int)

  init(_ checkup: Checkup, _ known: (known: Int, gone: Int)) {
    self.checkup = checkup
    self.known = known
  }

  /// The line.
  var text: String {
    let findings = checkup.findings
    let pages = Set(findings.map(\.file.path)).count
    let files = checkup.files.count
    let read = files == 1 ? "1 file" : "\(files) files"
    var line = "\(read) read: "
    switch findings.count {
    case 0 where checkup.reading.isNobodys && known.known == 0:
      line += "no single sentence is at fault; what is missing is the person"
    case 0: line += "no sentence to ask about"
    case 1: line += "1 thing to ask about"
    default:
      line +=
        "\(findings.count) things to ask about, in \(pages == 1 ? "1 file" : "\(pages) files")"
    }
    if known.known > 0 { line += "; \(known.known) more in the baseline" }
    if known.gone > 0 {
      line += "; \(known.gone) of the baseline mended, '--write-baseline' takes them out"
    }
    return line + "."
  }
}
