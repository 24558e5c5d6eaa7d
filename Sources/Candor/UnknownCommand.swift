import ArgumentParser
import Diagnostics

/// A first word that is no command of the program.
struct UnknownCommand {
  let word: String

  /// Nil when the first argument is a command, an option, or not there.
  init?(_ arguments: [String]) {
    guard let word = arguments.first, !word.hasPrefix("-"), !Self.known.contains(word) else {
      return nil
    }
    self.word = word
  }

  private static let known =
    Candor.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]

  /// What is wrong and what to do.
  var description: String {
    let nearest = NearestName.of(word, among: Self.known)
    let hint = nearest.map { "did you mean 'candor \($0)'? " } ?? ""
    return "there is no command '\(word)'; \(hint)'candor --help' lists those that there are"
  }
}
