import ArgumentParser
import Formats
import Foundation
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
    // An editor that goes away is noticed when it cannot be written to.
    signal(SIGPIPE, SIG_IGN)
    let code = Self.talk(&session)
    guard code == 0 else { throw ExitCode(code) }
  }

  /// Talks until the editor ends it or goes away.
  ///
  /// What was typed is read when nothing more has come, so that a burst of changes costs one reading.
  private static func talk(_ session: inout LanguageSession) -> Int32 {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var isIdle = false
    while session.exitCode == nil {
      while session.exitCode == nil, !session.isFull, isIdle || StandardStreams.hasMore {
        let bytes = StandardStreams.read(into: &buffer)
        isIdle = false
        if bytes.isEmpty { session.end() } else { session.feed(bytes) }
      }
      isIdle = !session.step()
      guard StandardStreams.write(session.takeOutput()) else { return 1 }
    }
    return session.exitCode ?? 1
  }
}
