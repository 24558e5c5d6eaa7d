import ArgumentParser
import Theming

/// `candor themes`: what can be asked for with `--theme`.
struct ThemesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes",
    abstract: "Names the themes that are installed, and where they are looked for."
  )

  @Option(
    name: .long,
    help: ArgumentHelp("The content folder, beside which your own themes lie.", valueName: "dir")
  )
  var content = "content"

  func run() {
    let console = Console()
    let folders = ThemeFolders.all(beside: content)
    let names = ThemeLoader(roots: folders).available
    for name in names { console.say(name) }
    let places = folders.map { "'\($0)'" }.joined(separator: ", ")
    console.say(names.isEmpty ? "there are no themes; looked in \(places)" : "looked in \(places)")
  }
}
