import ArgumentParser
import Diagnostics
import Formats
import Foundation
import Imaging
import Profile
import SiteBuild

/// `candor build`: content and theme in, site out.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Builds the site.",
    discussion: """
      With no options it reads 'content' and writes 'site'. Nothing is written while the content has \
      errors, so the last good site stands as it was.

      Exit codes: 0 the site is built; 1 the content has errors (or warnings, with --strict); \
      2 the program could not do its work; 64 the command was not understood.
      """
  )

  @Option(name: .long, help: ArgumentHelp("The folder to read.", valueName: "dir"))
  var content = "content"

  @Option(name: .long, help: ArgumentHelp("The folder to write the site into.", valueName: "dir"))
  var output = "site"

  @Option(
    name: .long,
    help: ArgumentHelp("The theme, instead of the one in site.yml.", valueName: "name")
  )
  var theme: String?

  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp("The site's full address, instead of the one in site.yml.", valueName: "url")
  )
  var baseURL: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Build for this day, such as 2026-03-14, instead of today.",
      valueName: "day"
    )
  )
  var date: String?

  @Flag(name: .long, help: "Publish drafts too.")
  var drafts = false

  @Flag(name: .long, help: "Publish pages before they are due.")
  var future = false

  @Flag(name: .long, help: "Build nothing while there are warnings.")
  var strict = false

  @Flag(
    name: .customLong("quick-photos"),
    help: "Make photos without AVIF: quicker for you, larger for readers."
  )
  var quickPhotos = false

  @Flag(name: .long, help: "Say nothing but what is wrong.")
  var quiet = false

  @Flag(name: .long, help: "Say more: notes, and every page that is left out.")
  var verbose = false

  func validate() throws {
    if quiet, verbose { throw ValidationError("--quiet and --verbose ask for opposite things") }
    if let date, CivilDate(date) == nil {
      throw ValidationError("'\(date)' is not a day; --date should look like 2026-03-14")
    }
  }

  func run() throws {
    var request = BuildRequest(
      content: Self.withoutSlash(content),
      output: Self.withoutSlash(output),
      themeFolders: ThemeFolders.all(beside: content),
      generator: "Candor \(Version.number)"
    )
    request.theme = theme
    request.baseURL = baseURL
    request.includesDrafts = drafts
    request.includesFuture = future
    request.isStrict = strict
    request.today = try Today.asked(date)
    let console = Console()
    request.photos = photos(console)
    request.cache = PhotoPlaces.cache(beside: content)
    let report: BuildReport
    do throws(BuildError) {
      report = try SiteBuilder.build(request)
    } catch {
      console.fail(words(for: error))
      throw ExitCode(2)
    }
    console.print(report.diagnostics.filter { verbose || $0.severity > .note })
    let summary = BuildSummary(report: report, request: request, isVerbose: verbose)
    guard report.isWritten else {
      console.complain(summary.failure)
      throw ExitCode(1)
    }
    if !quiet { console.say(summary.text) }
  }

  /// Why nothing could be done; somebody who stands in the content folder itself is told so.
  private func words(for error: BuildError) -> String {
    guard case .content(.missingFolder(let path)) = error,
      FileManager.default.fileExists(atPath: "site.yml")
    else { return error.description }
    return "there is no folder '\(path)' here, but a 'site.yml': this is the content folder itself;"
      + " go up one folder with 'cd ..' and build there"
  }

  /// How photos are made; what none of many builds used goes by itself.
  private func photos(_ console: Console) -> PhotoWishes {
    let folder = PhotoPlaces.cache(beside: content)
    let old = Date().timeIntervalSince1970 - PhotoCache.usualAge
    PhotoCache(folder: folder).prune(unusedSince: old)
    let isQuiet = quiet
    var wishes = PhotoWishes(cache: folder, worker: PhotoPlaces.worker) { done, total in
      if !isQuiet { console.showProgress("photo", done, of: total) }
    }
    if quickPhotos { wishes.recipe.avif = nil }
    return wishes
  }

  /// `content/` and `content` are one folder; messages name it once.
  private static func withoutSlash(_ path: String) -> String {
    var path = Substring(path)
    while path.count > 1, path.hasSuffix("/") { path = path.dropLast() }
    return String(path)
  }
}
