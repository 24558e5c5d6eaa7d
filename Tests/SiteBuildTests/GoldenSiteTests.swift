import Diagnostics
import Formats
import Foundation
import Profile
import SiteBuild
import TestSupport
import Testing

/// Whole small sites: `Sites/<case>/input` is built and compared with what is expected, byte for byte.
///
/// `expected.txt` holds the messages, what the report says, and the files. `expected/` holds the files
/// that `shown.txt` names, a path a line; all of them where there is no such list. A case named `invalid-…`
/// has one fault and writes nothing. With `CANDOR_REWRITE_GOLDEN=1` in the environment the expectations are written anew:
/// read the difference before you commit it.
@Suite struct GoldenSiteTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
  static let cases =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "Sites").path))
    ?? [])
    .filter { !$0.hasPrefix(".") }.sorted()
  static let rewrites = ProcessInfo.processInfo.environment["CANDOR_REWRITE_GOLDEN"] == "1"

  @Test(arguments: cases)
  func `builds the site as expected`(name: String) throws {
    let site = Self.folder.appending(path: "Sites/\(name)")
    let scratch = try TemporaryFolder()
    let output = scratch.path("site")
    var request = TestBuild.request(
      content: site.appending(path: "input/content").path,
      output: output
    )
    if name == "invalid-unknown-theme" { request.theme = nil }
    let report = try SiteBuilder.build(request)
    let isInvalid = name.hasPrefix("invalid-")
    #expect(report.isWritten == !isInvalid)
    let built = FolderSnapshot(output)
    let words = TestBuild.messages(of: report, under: site.appending(path: "input").path + "/")
    let lists = isInvalid ? "" : Self.summary(of: report) + Self.list(built.paths)
    try compare(words + lists, with: site.appending(path: "expected.txt"))
    guard !isInvalid else {
      #expect(built.files.isEmpty)
      return
    }
    let shown = try? String(contentsOf: site.appending(path: "shown.txt"), encoding: .utf8)
    let paths = shown.map { $0.split(separator: "\n").map(String.init) } ?? built.paths
    try compare(built, with: site.appending(path: "expected"), paths)
  }

  /// What the report says besides messages.
  static func summary(of report: BuildReport) -> String {
    var lines = report.leftOut.map { "left out: \($0.path), \($0.reason)" }
    lines += report.unlinked.map { "not linked: \($0)" }
    lines += report.remarks.map { "remark: \($0)" }
    if let next = report.nextChange { lines.append("next change: \(next)") }
    return list(lines)
  }

  private static func list(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }

  private func compare(_ words: String, with file: URL) throws {
    if Self.rewrites { try Data(words.utf8).write(to: file) }
    #expect(words == (try? String(contentsOf: file, encoding: .utf8)) ?? "")
  }

  private func compare(_ built: FolderSnapshot, with folder: URL, _ paths: [String]) throws {
    if Self.rewrites {
      try? FileManager.default.removeItem(at: folder)
      for path in paths {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(),
          withIntermediateDirectories: true
        )
        try (built.files[path] ?? Data()).write(to: file)
      }
    }
    let expected = FolderSnapshot(folder.path)
    #expect(expected.paths == paths.sorted())
    for path in paths { #expect(built.text(path) == expected.text(path), "\(path)") }
  }
}
