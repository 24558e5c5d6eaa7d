import Diagnostics
import Formats
import Foundation
import SiteBuild
import TestSupport
import Testing

/// Whole small sites: `Sites/<case>/input` is built and compared with `Sites/<case>/expected`, byte for byte.
///
/// A case named `invalid-…` has one fault; its `expected.txt` holds the messages. With `CANDOR_REWRITE_GOLDEN=1` in the
/// environment the expectations are written anew: read the difference before you commit it.
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
    let report = try TestBuild.run(
      content: site.appending(path: "input/content").path,
      output: output
    )
    let printer = DiagnosticPrinter(color: false)
    let root = site.appending(path: "input/").path
    let messages = report.diagnostics.filter { $0.severity > .note }
      .map(printer.lines).joined().replacing(root, with: "")
    try compare(messages, with: site.appending(path: "expected.txt"))
    let isInvalid = name.hasPrefix("invalid-")
    #expect(report.isWritten == !isInvalid)
    if isInvalid {
      #expect(FolderSnapshot(output).files.isEmpty)
    } else {
      try compare(FolderSnapshot(output), with: site.appending(path: "expected"), at: output)
    }
  }

  private func compare(_ messages: String, with file: URL) throws {
    if Self.rewrites { try Data(messages.utf8).write(to: file) }
    #expect(messages == (try? String(contentsOf: file, encoding: .utf8)) ?? "")
  }

  private func compare(_ built: FolderSnapshot, with folder: URL, at output: String) throws {
    if Self.rewrites {
      try? FileManager.default.removeItem(at: folder)
      try FileManager.default.copyItem(at: URL(filePath: output), to: folder)
    }
    let expected = FolderSnapshot(folder.path)
    #expect(!expected.files.isEmpty)
    for path in built.differences(from: expected) {
      #expect(built.text(path) == expected.text(path), "\(path)")
    }
  }
}
