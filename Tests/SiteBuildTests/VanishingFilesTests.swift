import Formats
import Foundation
import TestSupport
import Testing

@testable import SiteBuild

/// Files that are not what they were when they were looked into.
@Suite struct VanishingFilesTests {
  private func catalog(_ folder: TemporaryFolder) throws -> (AssetCatalog, PublishedAsset) {
    let catalog = AssetCatalog(folder: folder.url.path, shownAs: "content", paths: ["a.txt"])
    return (catalog, try #require(catalog.asset(at: "a.txt")))
  }

  @Test func `a file that vanishes before it is written is an error`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", "words")
    let (catalog, asset) = try catalog(folder)
    try FileManager.default.removeItem(atPath: folder.path("a.txt"))
    let error = #expect(throws: FileFault.self) { try catalog.bytes(of: asset) }
    #expect(error?.description.hasPrefix("cannot read '") == true)
    #expect(error?.description.hasSuffix("check that it is there and that you may read it") == true)
  }

  @Test func `a file that becomes another is an error`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", "words")
    let (catalog, asset) = try catalog(folder)
    #expect(try catalog.bytes(of: asset) == Array("words".utf8))
    try folder.write("a.txt", "others")
    let error = #expect(throws: FileFault.self) { try catalog.bytes(of: asset) }
    #expect(
      error?.description
        == "'\(folder.path("a.txt"))' was changed while the site was being built; build it again"
    )
  }
}
