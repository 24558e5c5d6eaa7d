import ArgumentParser
import Imaging

/// `candor prune`: removes what was made of photos and is not used any more.
struct PruneCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prune",
    abstract: "Removes smaller copies of photos that the latest build did not use.",
    discussion: """
      They lie in '.candor-cache' beside the content folder, so that no build makes a photo twice. Your \
      own photos are never touched, and what is missing is made again by the next build. A build itself \
      removes what none has used for sixty days.
      """
  )

  @Option(
    name: .long,
    help: ArgumentHelp("The content folder, beside which the copies lie.", valueName: "dir")
  )
  var content = "content"

  @Flag(name: .long, help: "Remove all of them.")
  var all = false

  func run() {
    let cache = PhotoCache(folder: PhotoPlaces.cache(beside: content))
    let removal = all ? cache.prune(unusedSince: .infinity) : cache.pruneUnused()
    let size = (removal.bytes + 500_000) / 1_000_000
    Console().say(
      removal.files == 0
        ? "there is nothing to remove in '\(cache.folder)'"
        : "removed \(removal.files) files, \(size) MB, from '\(cache.folder)'"
    )
  }
}
