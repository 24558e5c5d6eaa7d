import ArgumentParser
import Formats
import LanguageServer
import Profile

/// `candor lsp`: the checker in an editor.
struct LSPCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lsp",
    abstract:
      "Speaks with an editor in the Language Server Protocol, over standard input and output.",
    discussion: """
      Editors start this; docs/editors.md says how to tell yours. It reads what is typed as it is \
      typed: mistakes in front matter and links, what hides you in a text, and what a stranger can tell.

      Exit codes: 0 the editor said goodbye; 1 it went away without.
      """
  )

  // Some editors say how they will talk, and who they are.
  @Flag(name: .long, help: .hidden)
  var stdio = false

  @Option(name: .customLong("clientProcessId"), help: .hidden)
  var clientProcess: String?

  func run() throws {
    // An impossible SOURCE_DATE_EPOCH is said now, not at the first text.
    _ = try Today.asked(nil)
    var session = LanguageSession(name: "candor", version: Version.number) {
      (try? Today.asked(nil)) ?? .day(.earliest)
    }
    let code = StandardStreams.run(&session)
    guard code == 0 else { throw ExitCode(code) }
  }
}
