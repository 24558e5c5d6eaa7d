internal import BioCheck
internal import Diagnostics

/// Warnings of neighbouring sentences that say the same and ask the same, which is said and asked once for all of them.
struct WarningRun {
  private(set) var findings: [Finding]

  /// What all of them ask.
  var question: String { findings.first?.warning.question ?? "" }

  /// The warnings of a file, in their order, in runs.
  static func runs(of file: CheckedFile) -> [WarningRun] {
    var runs: [WarningRun] = []
    var last = -1
    for finding in file.findings {
      let sentence = file.report.sentences.place(of: finding.warning.span.start)
      if let before = runs.last?.findings.last?.warning, before.says(finding.warning),
        sentence >= 0,
        sentence - last == 1
      {
        runs[runs.count - 1].findings.append(finding)
      } else {
        runs.append(WarningRun(findings: [finding]))
      }
      last = sentence
    }
    return runs
  }
}

extension Warning {
  fileprivate func says(_ other: Warning) -> Bool {
    rule == other.rule && severity == other.severity && message == other.message
      && question == other.question
  }
}

extension [SentenceReading] {
  /// The number of the sentence in which an offset lies, or behind which it does; -1 before the first.
  fileprivate func place(of offset: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].span.start <= offset { low = middle + 1 } else { high = middle }
    }
    return low - 1
  }
}
