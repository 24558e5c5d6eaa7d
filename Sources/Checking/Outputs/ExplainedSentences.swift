internal import BioCheck
internal import Diagnostics

/// For each sentence of a file what counted for and against it.
struct ExplainedSentences {
  private let file: CheckedFile
  private let printer: DiagnosticPrinter

  init(_ file: CheckedFile, _ printer: DiagnosticPrinter) {
    self.file = file
    self.printer = printer
  }

  /// The lines; weights are what the evidence adds to the logarithm of the odds, and what it says of the page.
  var text: String {
    file.report.sentences.map { sentence in
      let place = file.file.position(at: sentence.span.start)
      let words = Spaced.short(file.file.text(sentence.span), most: 100)
      let head = "\(printer.printable(file.file.path)):\(place.line):\(place.column): "
      let reading = "reveals \(percent(sentence.reveals)), stock \(percent(sentence.stock))"
      let evidence = sentence.evidence.map { line($0) }.joined()
      return head + printer.strong(reading) + "\n  “\(printer.printable(words))”\n" + evidence
    }.joined()
  }

  private func line(_ evidence: Evidence) -> String {
    "  reveals \(signed(evidence.reveals))  stock \(signed(evidence.stock))"
      + "  page \(signed(evidence.page))  platitude \(signed(evidence.platitude))"
      + "  \(printer.printable(evidence.name))\n"
  }

  private func percent(_ value: Double) -> String { "\(Int((value * 100).rounded())) %" }

  /// A number with a sign and two digits behind the point.
  private func signed(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let digits = String(hundredths.magnitude % 100)
    let sign = hundredths < 0 ? "-" : "+"
    return "\(sign)\(hundredths.magnitude / 100).\(digits.count == 1 ? "0" : "")\(digits)"
  }
}
