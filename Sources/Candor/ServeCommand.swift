import ArgumentParser
import Diagnostics
import Preview
import SiteBuild

/// `candor serve`: the site in a browser of this computer, shown anew at every change.
struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Shows the site in your browser while you write.",
    discussion: """
      Open the address that it names. Pages show themselves anew when you save a file; while the \
      content has errors, they stand in the page's place. Nobody but this computer can see it, \
      and no site is written: that is what 'candor build' is for. Ctrl-C ends it.

      Exit codes: 0 it was ended; 2 nothing could be served; 64 the command was not understood.
      """
  )

  @OptionGroup var site: SiteOptions

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The port to listen on. (default: 4000, or the next that is free)",
      valueName: "number"
    )
  )
  var port: UInt16?

  /// Where it listens unless told otherwise, and how many ports after it are tried.
  private static let usualPort: UInt16 = 4000
  private static let tries: UInt16 = 10

  func validate() throws {
    if port == 0 { throw ValidationError("'0' is no port; --port takes a number from 1 to 65535") }
  }

  func run() throws {
    let console = Console()
    let request = try site.request(console, showsProgress: true)
    let ports = port.map { [$0] } ?? (0..<Self.tries).map { Self.usualPort + $0 }
    for (number, port) in ports.enumerated() {
      do throws(PreviewError) {
        return try Preview(request, port: port).run { tell($0, console) }
      } catch {
        if case .portInUse = error, number + 1 < ports.count { continue }
        console.fail(error.description)
        throw ExitCode(2)
      }
    }
  }

  private func tell(_ news: Preview.News, _ console: Console) {
    switch news {
    case .listening(let address):
      console.say("Open \(address) in your browser. Ctrl-C ends the preview.")
    case .read(.success(let report), let changed):
      let told = report.diagnostics.filter { $0.severity > .note }
      console.print(told)
      if !changed.isEmpty { console.say(headline(changed, told)) }
    case .read(.failure(let error), _):
      console.fail(site.words(for: error))
    }
  }

  /// `content/dog.md changed: 1 warning`, say.
  private func headline(_ changed: [String], _ told: [Diagnostic]) -> String {
    let rest = changed.count - 1
    let others = rest > 0 ? " and \(rest) more" : ""
    let errors = told.count { $0.severity == .error }
    let state = errors > 0 ? "\(errors) to mend before it can be shown" : "shown anew"
    return "\(changed[0])\(others) changed: \(state)."
  }
}
