import ArgumentParser

/// The program: one command a file.
@main
struct Candor: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "candor",
    abstract: "Turns a folder of Markdown about one person into an honest website.",
    version: Version.full,
    subcommands: [
      BuildCommand.self, CheckCommand.self, LSPCommand.self, PruneCommand.self, ServeCommand.self,
      ThemesCommand.self,
    ]
  )

  static func main() {
    guard let unknown = UnknownCommand(Array(CommandLine.arguments.dropFirst())) else {
      return main(nil)
    }
    Console().fail(unknown.description)
    exit(withError: ExitCode.validationFailure)
  }
}
