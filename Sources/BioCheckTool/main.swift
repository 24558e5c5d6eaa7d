import BioCheck

/// Reads `{"id","text"}` lines and writes the report of each; `--rows` writes what the trainer needs instead.
let wantsRows = CommandLine.arguments.dropFirst().contains("--rows")
let checker = BioChecker()
var output: [UInt8] = []

func answer(_ line: [UInt8]) -> [UInt8] {
  guard wantsRows else { return ReportLine.answer(line, checker) }
  do throws(DocumentLineError) {
    return TrainingRow.of(try DocumentLine(line))
  } catch {
    return Array(error.message.utf8)
  }
}

if wantsRows { output = TrainingRow.header + [0x0A] }
StandardStreams.eachLine { line in
  output += answer(line)
  output.append(0x0A)
  if output.count > 1 << 16 {
    StandardStreams.writeAll(output)
    output.removeAll(keepingCapacity: true)
  }
}
StandardStreams.writeAll(output)
