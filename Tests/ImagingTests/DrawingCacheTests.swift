import Formats
import Foundation
import TestSupport
import Testing

@testable import Imaging

@Suite struct DrawingCacheTests {
  private let key = ContentHash(of: [1, 2, 3])

  @Test func `what was drawn is there again, and what was damaged is not`() throws {
    let studio = try Studio()
    #expect(studio.cache.drawing(key) == nil)
    studio.cache.keep(drawing: [7, 8, 9], key)
    #expect(studio.cache.drawing(key) == [7, 8, 9])
    let path = studio.folder.path("cache/photos/drawings/\(key.hex)")
    var bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    bytes[bytes.count - 1] ^= 1
    try Data(bytes).write(to: URL(filePath: path))
    #expect(studio.cache.drawing(key) == nil)
  }

  @Test func `drawings that no build uses any more are removed`() throws {
    let studio = try Studio()
    studio.cache.keep(drawing: [7], key)
    let later = Date().timeIntervalSince1970 + 60
    #expect(studio.cache.prune(unusedSince: later).files == 1)
    #expect(studio.cache.drawing(key) == nil)
  }
}
