import ArgumentParser
import BioCheck
import Checking
import Diagnostics
import Profile

/// `candor check`: where the words hide the person, and what a stranger can tell.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract:
      "Tells whether a stranger meets you on your pages, and asks where the words hide you.",
    discussion: """
      With no path it reads the site's content, each page for what it is for; the journal is read when \
      it is asked for. A Markdown file or folder that belongs to no site is read as a page about its writer. \
      '-' reads standard input.

      Exit codes: 0 nothing at or above the chosen severity; 1 something; 2 the program could not do \
      its work; 64 the command was not understood.
      """
  )

  /// The shapes that the findings can be written in.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, jsonl, sarif, github
  }

  /// The severities that `--fail-on` knows.
  enum Limit: String, ExpressibleByArgument, CaseIterable {
    case warning, error, never

    var setting: CheckSettings.FailOn {
      switch self {
      case .warning: .warning
      case .error: .error
      case .never: .never
      }
    }
  }

  @Argument(
    help: ArgumentHelp("Files or folders, or '-' for standard input.", valueName: "paths")
  )
  var rows: [PathRow] = []

  @Option(name: .long, help: ArgumentHelp("The content folder.", valueName: "dir"))
  var content = "content"

  @Option(name: .long, help: "How to write what was found.")
  var format = Format.text

  @Option(
    name: .customLong("fail-on"),
    help: "From which severity on to end with 1. (default: as in site.yml, else error)"
  )
  var failOn: Limit?

  @Option(
    name: .long,
    help: ArgumentHelp("Tell only what is not in this file.", valueName: "file")
  )
  var baseline: String?

  @Flag(name: .customLong("write-baseline"), help: "Write what was found into the baseline.")
  var writesBaseline = false

  @Flag(name: .long, help: "Read the journal too.")
  var journal = false

  @Flag(name: .long, help: "Show for each sentence what counted for and against it.")
  var explain = false

  @Flag(name: .long, help: "List the rules.")
  var rules = false

  @Flag(name: .customLong("training-rows"), help: .hidden)
  var trainingRows = false

  func validate() throws {
    if writesBaseline, baseline == nil {
      throw ValidationError("--write-baseline needs --baseline FILE, the file to write")
    }
    if paths.contains("-"), paths.count > 1 {
      throw ValidationError("'-' is standard input; name it alone")
    }
    if explain, format != .text, format != .json {
      throw ValidationError("--explain is written as text or json only")
    }
    if isBulk, baseline != nil {
      throw ValidationError("a baseline holds paths, and standard input has none")
    }
    if trainingRows, !isBulk {
      throw ValidationError("--training-rows reads '--format jsonl -' only")
    }
  }

  func run() throws {
    let console = Console()
    if rules { return console.say(RuleList.text) }
    if isBulk {
      return try BulkCheck(failOn: failOn?.setting ?? .error, isTraining: trainingRows).run()
    }
    do {
      let subject = try subject()
      console.print(subject.diagnostics)
      try tell(subject, console)
    } catch let error as CheckError {
      console.fail(error.description)
      throw ExitCode(2)
    }
  }

  private var paths: [String] { rows.flatMap(\.paths) }

  /// Lines of JSON in, lines of JSON out.
  private var isBulk: Bool { format == .jsonl && paths == ["-"] }

  private func subject() throws -> CheckSubject {
    var finder = CheckSubject.Finder(today: try Today.asked(nil), explains: explain)
    if paths.isEmpty { return try finder.site(content, withJournal: journal) }
    if paths == ["-"] { return try finder.standardInput() }
    for path in paths { try finder.add(path) }
    return finder.subject()
  }

  private func tell(_ subject: CheckSubject, _ console: Console) throws {
    var files = subject.checkup.files
    var known: (known: Int, gone: Int) = (0, 0)
    if let path = baseline {
      if writesBaseline {
        let made = Baseline(subject.checkup.findings)
        try BaselineFile.write(made, to: path)
        let count = made.count == 1 ? "1 warning" : "\(made.count) warnings"
        return console.say("Wrote \(count) into '\(path)'; from now on only new ones are told.")
      }
      known = try BaselineFile.read(path).taken(from: &files)
    }
    let checkup = subject.checkup.told(files)
    CheckWriter(format: format, isExplained: explain).write(checkup, to: console)
    if format == .text {
      for line in subject.leftOut { console.say(line) }
      console.say(CheckCounts(checkup, known).text)
    }
    let limit = failOn?.setting ?? subject.failOn ?? .error
    let found = checkup.findings.map(\.warning.severity) + subject.diagnostics.map(\.severity)
    if found.contains(where: limit.isReached) { throw ExitCode(1) }
  }
}
