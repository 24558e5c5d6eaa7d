import Checking
import Diagnostics
import Formats

/// Writes a checkup in one of the formats.
struct CheckWriter {
  let format: CheckCommand.Format
  let isExplained: Bool

  func write(_ checkup: Checkup, to console: Console) {
    switch format {
    case .text:
      let output = TextOutput(checkup, printer: console.outputPrinter, explained: isExplained)
      console.say(output.text)
    case .json: console.write(JSONWriter.bytes(JSONOutput.value(checkup), indented: true))
    case .jsonl: console.write(LinesOutput.bytes(checkup))
    case .sarif:
      let log = SARIFOutput.value(checkup, version: Version.number)
      console.write(JSONWriter.bytes(log, indented: true))
    case .github: console.write(Array(GitHubOutput.text(checkup).utf8))
    }
  }
}
