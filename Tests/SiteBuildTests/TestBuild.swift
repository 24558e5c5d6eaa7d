import Formats
import Foundation
import Profile
import SiteBuild
import Testing

/// Builds with the small theme of the tests, on a fixed day.
enum TestBuild {
  static let themes = GoldenSiteTests.folder.appending(path: "Themes").path
  static let day = CivilDate(year: 2026, month: 11, day: 22) ?? .earliest

  static func request(content: String, output: String) -> BuildRequest {
    var request = BuildRequest(
      content: content,
      output: output,
      themeFolders: [themes],
      generator: "Candor test"
    )
    request.theme = "bare"
    request.today = .day(day)
    return request
  }

  static func run(content: String, output: String) throws -> BuildReport {
    try SiteBuilder.build(request(content: content, output: output))
  }
}
