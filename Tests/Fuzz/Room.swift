import BioCheck
import Checking
import Diagnostics
import Formats
import LanguageServer
import Markup
import Profile
import Settings
import Templates

/// The rooms that read what others wrote, each with the bytes of one input.
enum Room: String, CaseIterable {
  case bio, lines, markup, settings, templates, editor

  /// Has the room read an input; what it says is not looked at, only that it comes back.
  func read(_ bytes: [UInt8]) {
    switch self {
    case .bio: checkBio(bytes)
    case .lines: answerLines(bytes)
    case .markup: render(bytes)
    case .settings: readSettings(bytes)
    case .templates: compile(bytes)
    case .editor: converse(bytes)
    }
  }

  private func checkBio(_ bytes: [UInt8]) {
    var configuration = BioChecker.Configuration()
    configuration.explains = bytes.count % 2 == 1
    let file = SourceFile(path: "a.md", bytes: bytes)
    let checker = BioChecker(configuration)
    let report = checker.check(file)
    let checkup = Checkup([CheckedFile(file: file, kind: .bio, report: report)])
    _ = TextOutput(checkup, printer: DiagnosticPrinter(color: false), explained: true).text
    _ = GitHubOutput.text(checkup)
    _ = SARIFOutput.value(checkup, version: "0")
    _ = LinesOutput.bytes(checkup)
    _ = checker.exposure(in: String(decoding: bytes, as: UTF8.self))
  }

  private func answerLines(_ bytes: [UInt8]) {
    let checker = BioChecker()
    var lines = BulkLines(lineLimit: 1 << 12) { ReportLine.answer($0, checker) }
    let middle = bytes.count / 2
    lines.add(bytes[..<middle])
    lines.add(bytes[middle...])
    lines.finish()
    _ = lines.answers()
  }

  private func render(_ bytes: [UInt8]) {
    let file = SourceFile(path: "a.md", bytes: bytes)
    guard let document = try? Document(parsing: file) else { return }
    precondition(document.misalignedBlocks == 0, "text was not found again in the source")
    _ = document.html()
  }

  private func readSettings(_ bytes: [UInt8]) {
    let file = SourceFile(path: "a.yml", bytes: bytes)
    let printer = DiagnosticPrinter(color: false)
    for diagnostic in YAML.read(SourceSpan(0, bytes.count), of: file, rule: "a").diagnostics {
      _ = printer.lines(for: diagnostic)
    }
  }

  private func compile(_ bytes: [UInt8]) {
    let halves = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
    let sources = zip(["a", "b"], halves).map { name, bytes in
      (name, SourceFile(path: "\(name).mustache", bytes: Array(bytes)))
    }
    let library = TemplateLibrary(sources, mode: bytes.count % 2 == 1 ? .lenient : .strict)
    _ = try? library.render("a", with: ["a": "<b>", "b": ["a", "c"], "c": ["a": true]])
  }

  private func converse(_ bytes: [UInt8]) {
    var session = LanguageSession(name: "candor", version: "0") {
      .day(CivilDate(daysSinceEpoch: 20_000))
    }
    let start = #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}"#
    for message in [Array(start.utf8)] + bytes.split(separator: 0x0A).map(Array.init) {
      session.feed(Array("Content-Length: \(message.count)\r\n\r\n".utf8) + message)
      while session.step() { _ = session.takeOutput() }
    }
    session.feed(bytes)
    session.end()
  }
}
