import Diagnostics
import Formats
import Foundation
import Profile
import SiteBuild
import TestSupport
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

  /// Everything worse than a note as it is printed, paths without `root`.
  static func messages(of report: BuildReport, under root: String) -> String {
    let printer = DiagnosticPrinter(color: false)
    return report.diagnostics.filter { $0.severity > .note }
      .map(printer.lines).joined().replacing(root, with: "")
  }
}

/// A site of a test's own, in a folder of its own.
struct ScratchSite {
  let folder: TemporaryFolder

  /// A site with these files in its content folder; `site.yml` and `index.md` are there unless given.
  init(_ files: [String: String] = [:]) throws {
    folder = try TemporaryFolder()
    let usual = [
      "site.yml": "name: Ada Low\nlanguage: en\ntime-zone: Europe/Lisbon\n",
      "index.md": "---\ntitle: Ada Low\n---\nI mend clocks.\n",
    ]
    for (path, text) in usual.merging(files, uniquingKeysWith: { $1 }) {
      try folder.write("content/" + path, text)
    }
  }

  var content: String { folder.path("content") }
  var output: String { folder.path("site") }
  var request: BuildRequest { TestBuild.request(content: content, output: output) }
  /// The output folder as it is now.
  var snapshot: FolderSnapshot { FolderSnapshot(output) }

  /// Writes a content file.
  func write(_ path: String, _ text: String) throws { try folder.write("content/" + path, text) }

  /// Builds it.
  @discardableResult
  func build(_ change: (inout BuildRequest) -> Void = { _ in }) throws -> BuildReport {
    var request = request
    change(&request)
    return try SiteBuilder.build(request)
  }

  /// Builds it and gives the messages of everything that is wrong.
  func messages() throws -> [String] { try build().diagnostics.map(\.message) }
}
