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
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard let unknown = UnknownCommand(arguments) else {
      let takesPaths = arguments.first == CheckCommand.configuration.commandName
      return main(takesPaths ? PathRow.joined(arguments) : nil)
    }
    Console().fail(unknown.description)
    exit(withError: ExitCode.validationFailure)
  }
}
