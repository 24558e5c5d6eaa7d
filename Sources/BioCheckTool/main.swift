import BioCheck

/// Reads `{"id","text"}` lines and writes what the checker makes of them; `--rows` writes what the trainer needs.
let wantsRows = CommandLine.arguments.dropFirst().contains("--rows")

if wantsRows {
  print(String(decoding: TrainingRow.header, as: UTF8.self))
}
while let line = readLine(strippingNewline: true) {
  guard !line.isEmpty else { continue }
  do throws(DocumentLineError) {
    let document = try DocumentLine(Array(line.utf8))
    print(String(decoding: TrainingRow.of(document), as: UTF8.self))
  } catch {
    print(error.message)
  }
}
