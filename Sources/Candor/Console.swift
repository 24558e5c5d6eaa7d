import Diagnostics
import Foundation

/// The only place that prints.
struct Console {
  private let printer: DiagnosticPrinter
  private let isColoured: Bool

  /// For what is printed to standard output.
  let outputPrinter: DiagnosticPrinter

  init() {
    isColoured = Self.isColoured(STDERR_FILENO)
    printer = DiagnosticPrinter(color: isColoured)
    outputPrinter = DiagnosticPrinter(color: Self.isColoured(STDOUT_FILENO))
  }

  private static func isColoured(_ descriptor: Int32) -> Bool {
    let environment = ProcessInfo.processInfo.environment
    let wantsNone = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    return isatty(descriptor) == 1 && !wantsNone && environment["TERM"] != "dumb"
  }

  /// Prints what is wrong with the content, to standard error.
  func print(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics { write(printer.lines(for: diagnostic), to: .standardError) }
  }

  /// Prints a sentence or several lines, to standard output; nothing for an empty text.
  func say(_ text: String) {
    if !text.isEmpty { write(text + "\n", to: .standardOutput) }
  }

  /// Shows how far something is in a line that the next one takes the place of; only to somebody who watches.
  func showProgress(_ what: String, _ done: Int, of total: Int) {
    guard isatty(STDERR_FILENO) == 1 else { return }
    let end = done == total ? "\r\u{1B}[K" : ""
    write("\r\(what) \(done) of \(total)\u{1B}[K" + end, to: .standardError)
  }

  /// Prints bytes as they are, to standard output.
  func write(_ bytes: [UInt8]) {
    try? FileHandle.standardOutput.write(contentsOf: Data(bytes))
  }

  /// Prints what came of it all, to standard error.
  func complain(_ text: String) {
    write(text + "\n", to: .standardError)
  }

  /// Prints why the program could not do its work, to standard error.
  func fail(_ message: String) {
    let label = isColoured ? "\u{1B}[1;31merror\u{1B}[0m" : "error"
    write("candor: \(label): \(message)\n", to: .standardError)
  }

  /// A reader that went away, such as `head`, is no fault of the program.
  private func write(_ text: String, to handle: FileHandle) {
    try? handle.write(contentsOf: Data(text.utf8))
  }
}
