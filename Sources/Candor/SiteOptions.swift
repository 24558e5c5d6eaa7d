import ArgumentParser
import Formats
import Foundation
import Imaging
import Profile
import SiteBuild

/// What every command that builds a site can be told about what it reads.
struct SiteOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("The folder to read.", valueName: "dir"))
  var content = "content"

  @Option(
    name: .long,
    help: ArgumentHelp("The theme, instead of the one in site.yml.", valueName: "name")
  )
  var theme: String?

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

  @Flag(
    name: .customLong("quick-photos"),
    help: "Make photos without AVIF: quicker for you, larger for readers."
  )
  var quickPhotos = false

  func validate() throws {
    if let date, CivilDate(date) == nil {
      throw ValidationError("'\(date)' is not a day; --date should look like 2026-03-14")
    }
  }

  /// What is asked for, with everything that a command adds to it left as usual.
  func request(_ console: Console, showsProgress: Bool) throws -> BuildRequest {
    var request = BuildRequest(
      content: Self.withoutSlash(content),
      output: "",
      themeFolders: ThemeFolders.all(beside: content),
      generator: "Candor \(Version.number)"
    )
    request.theme = theme
    request.includesDrafts = drafts
    request.includesFuture = future
    request.today = try Today.asked(date)
    request.photos = photos(console, showsProgress: showsProgress)
    return request
  }

  /// Why nothing could be done; somebody who stands in the content folder itself is told so.
  func words(for error: BuildError) -> String {
    guard case .content(.missingFolder(let path)) = error,
      FileManager.default.fileExists(atPath: "site.yml")
    else { return error.description }
    return "there is no folder '\(path)' here, but a 'site.yml': this is the content folder itself;"
      + " go up one folder with 'cd ..' and build there"
  }

  /// How photos are made; what none of many builds used goes by itself.
  private func photos(_ console: Console, showsProgress: Bool) -> PhotoWishes {
    let folder = PhotoPlaces.cache(beside: content)
    let old = Date().timeIntervalSince1970 - PhotoCache.usualAge
    PhotoCache(folder: folder).prune(unusedSince: old)
    var wishes = PhotoWishes(cache: folder, worker: PhotoPlaces.worker) { done, total in
      if showsProgress { console.showProgress("photo", done, of: total) }
    }
    if quickPhotos { wishes.recipe.avif = nil }
    return wishes
  }

  /// `content/` and `content` are one folder; messages name it once.
  static func withoutSlash(_ path: String) -> String {
    var path = Substring(path)
    while path.count > 1, path.hasSuffix("/") { path = path.dropLast() }
    return String(path)
  }
}
