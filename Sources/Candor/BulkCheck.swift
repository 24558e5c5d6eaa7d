import ArgumentParser
import BioCheck
import Checking
import Profile

/// `candor check --format jsonl -`: a line of JSON in, a line of JSON out, in order and in bounded memory.
struct BulkCheck {
  let failOn: CheckSettings.FailOn
  /// Whether to write what the trainer of the model needs, instead of what was found.
  let isTraining: Bool

  func run() throws {
    var lines = BulkLines(work)
    if isTraining, !StandardStreams.write(TrainingRow.header + [0x0A]) { return }
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let chunk = StandardStreams.read(into: &buffer)
      if chunk.isEmpty { break }
      lines.add(chunk)
      // Whoever waits for an answer before the next question gets it.
      guard lines.isFull || !StandardStreams.hasMore else { continue }
      guard StandardStreams.write(lines.answers()) else { return }
    }
    lines.finish()
    guard StandardStreams.write(lines.answers()) else { return }
    if let worst = lines.worst, failOn.isReached(by: worst) { throw ExitCode(1) }
  }

  private var work: BulkLines.Work {
    guard isTraining else {
      let checker = BioChecker()
      return { ReportLine.answer($0, checker) }
    }
    return { line in
      do throws(DocumentLineError) {
        return (TrainingRow.of(try DocumentLine(line)), nil)
      } catch {
        return (ReportLine.of(error), nil)
      }
    }
  }
}
