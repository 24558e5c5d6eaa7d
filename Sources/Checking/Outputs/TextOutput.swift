internal import BioCheck
public import Diagnostics

/// What a person reads in a terminal: the warnings in their places, then what a stranger can tell.
///
/// It asks and never offers words: those have to stay the writer's.
public struct TextOutput {
  private let checkup: Checkup
  private let printer: DiagnosticPrinter
  private let isExplained: Bool

  /// The output of a checkup; `explained` adds what counted for and against each sentence.
  public init(_ checkup: Checkup, printer: DiagnosticPrinter, explained: Bool = false) {
    self.checkup = checkup
    self.printer = printer
    isExplained = explained
  }

  /// All of it, ended by a line feed; a checkup of no file gives one sentence.
  public var text: String {
    guard !checkup.files.isEmpty else { return "There is no page to read.\n" }
    var parts = checkup.files.flatMap { WarningRun.runs(of: $0).map { warnings($0) } }
    if isExplained { parts += checkup.files.map { ExplainedSentences($0, printer).text } }
    parts += readings
    parts.append(questions)
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// The warnings of a run, each in its place, with why and the question once.
  private func warnings(_ run: WarningRun) -> String {
    var text = ""
    for (index, finding) in run.findings.enumerated() {
      var diagnostic = finding.diagnostic
      if index > 0 { diagnostic.message = "the same here" }
      text += printer.lines(for: diagnostic)
    }
    return text + "  \(printer.printable(run.question))\n"
  }
}

extension TextOutput {
  /// How many characters of a long sentence are shown.
  private static let quoted = 140

  /// The pages about the whole person, one line for each other one, and all of them together.
  private var readings: [String] {
    let about = checkup.files.filter(\.isAboutPerson)
    let whole = about.filter { $0.kind == .bio }
    var parts = whole.map { page($0) }
    let others = about.filter { $0.kind == .part }.map { line($0) }
    if !others.isEmpty { parts.append(others.joined()) }
    parts += checkup.files.filter { !$0.isAboutPerson && $0.report.verdict == .notEnglish }
      .map { line($0) }
    if about.count > 1 { parts.append(profile) }
    return parts
  }

  private func page(_ file: CheckedFile) -> String {
    let reading = ProfileReading(of: [file])
    return heading("\(file.file.path), as a stranger reads it", reading)
      + body(reading, withPaths: false)
  }

  private var profile: String {
    heading("All pages together, as a stranger reads them", checkup.reading)
      + body(checkup.reading, withPaths: true)
  }

  private func heading(_ title: String, _ reading: ProfileReading) -> String {
    "\(printer.strong(printer.printable(title)))\n  \(reading.verdictWords)\n"
  }

  private func line(_ file: CheckedFile) -> String {
    let report = file.report
    var line = "\(printer.printable(file.file.path)): "
    switch report.verdict {
    case .notEnglish, .tooLittle: line += report.verdict.words(report.words, report.language)
    case .personal, .guarded, .sanitized:
      line += report.verdict.rawValue
      if !report.facets.isEmpty {
        line += "; " + report.facets.map(\.facet.rawValue).joined(separator: ", ")
      }
    }
    return line + "\n"
  }

  private func body(_ reading: ProfileReading, withPaths: Bool) -> String {
    guard reading.verdict != .notEnglish else { return "" }
    var text = ""
    if !reading.facets.isEmpty { text += "  A stranger can tell\n" + told(reading, withPaths) }
    if reading.facets.isEmpty {
      let rest =
        reading.verdict == .sanitized ? "everything but your line of work" : "nearly everything"
      text += "  They are left to guess \(rest)\n"
    } else if !reading.missing.isEmpty {
      let words = reading.missing.map(\.guess).joined(separator: "; ")
      text += "  They are left to guess\n    \(words)\n"
    }
    if !reading.guessedFrom.isEmpty, !reading.missing.isEmpty {
      let words = reading.guessedFrom.prefix(12).map { "“\(printer.printable($0))”" }
      text += "  and would guess it from\n    \(words.joined(separator: ", "))\n"
    }
    return text
  }

  /// The facets in the writer's own words; those that one sentence tells stand together.
  private func told(_ reading: ProfileReading, _ withPaths: Bool) -> String {
    var text = ""
    var done: Set<String> = []
    for disclosure in reading.facets where done.insert(disclosure.place).inserted {
      let facets = reading.facets.filter { $0.place == disclosure.place }.map(\.finding.facet)
      let start = disclosure.file.position(at: disclosure.finding.span.start)
      let place = withPaths ? printer.printable(disclosure.file.path) + ":" : "line "
      let quote = Excerpt(disclosure.finding.words, telling: facets, most: Self.quoted).text
      text +=
        "    \(facets.map(\.words).joined(separator: "; "))"
        + " (\(place)\(start.line):\(start.column))\n"
      text +=
        disclosure.isExposed
        ? "      told by a sentence that gives away more than that, as the warning says\n"
        : "      “\(printer.printable(quote))”\n"
    }
    return text
  }

  private var questions: String {
    let reading = checkup.reading
    let isAsking = checkup.findings.contains { $0.warning.severity > .note }
    guard !reading.questions.isEmpty else {
      return reading.isWhole && !isAsking ? printer.strong("Nothing needs to change") + "\n" : ""
    }
    let title =
      switch (reading.isWhole, isAsking) {
      case (true, false): "Nothing needs to change; what a stranger may still wonder"
      case (true, true): "A stranger meets you already; what they may still wonder"
      case (false, _): "What would change most, if you care to answer"
      }
    let lines = reading.questions.enumerated().map { index, question in
      "  \(index + 1). \(printer.printable(question.text))\n"
    }
    return printer.strong(title) + "\n" + lines.joined()
      + "  “That I keep to myself” is an answer too, and a stranger learns something from it.\n"
  }
}
