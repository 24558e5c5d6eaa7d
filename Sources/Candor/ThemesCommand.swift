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
    for name in ThemeLoader(roots: folders).available { console.say(name) }
    guard !folders.isEmpty else {
      console.say("there is no folder 'themes', neither beside '\(content)' nor beside the program")
      return
    }
    console.say("looked in \(folders.map { "'\($0)'" }.joined(separator: ", "))")
  }
}
