import Formats
import Foundation
import PhotoJobs
import Testing
import TestSupport

@testable import Imaging

@Suite(.enabled(if: Studio.hasLibrary)) struct PhotoStudioTests {
  private static let exif = (name: "eXIf", bytes: SamplePNG.exif(orientation: 6))

  @Test func `a photo comes out upright, clean, smaller, in every format`() throws {
    let studio = try Studio()
    let comment = (name: "tEXt", bytes: Array("Comment\0at home".utf8))
    let original = SamplePNG.bytes(width: 120, height: 80, extra: [Self.exif, comment])
    #expect(MediaInspector.inspect(original).carries(.position))
    let photo = try studio.make([studio.photo("a.png", original, widths: [80, 40])])[0].get()
    #expect(photo.facts.colour == PhotoColour(red: 200, green: 80, blue: 40))
    #expect(photo.facts.isTransparent == false)
    #expect(
      photo.files.map { "\($0.file.format) \($0.file.width) \($0.file.height)" } == [
        "avif 40 60", "avif 80 120", "webp 40 60", "webp 80 120", "jpeg 40 60", "jpeg 80 120",
      ]
    )
    for file in photo.files {
      let bytes = try #require(studio.cache.bytes(of: file))
      #expect(MediaInspector.inspect(bytes).findings.isEmpty)
    }
  }

  @Test func `what can be seen through stays so`() throws {
    let studio = try Studio()
    let glass = SamplePNG.bytes(width: 60, height: 60, alpha: 100)
    let window = SamplePNG.bytes(width: 60, height: 60, alpha: 255)
    let made = studio.make([
      try studio.photo("glass.png", glass, widths: [60]),
      try studio.photo("window.png", window, widths: [60]),
    ])
    #expect(try made[0].get().stills.map(\.file.format) == [.png])
    #expect(try made[0].get().facts.isTransparent)
    #expect(try made[1].get().stills.map(\.file.format) == [.jpeg])
  }

  @Test func `nothing is made twice, and nothing that a setting does not touch is made again`()
    throws
  {
    let studio = try Studio()
    let request = try studio.photo("a.png", SamplePNG.bytes(width: 90, height: 90), widths: [90])
    let first = try studio.make([request])[0].get()
    let second = try studio.make([request], worker: "/nowhere")[0].get()
    #expect(second == first)
    let before = try studio.cached()
    var recipe = PhotoRecipe.usual
    recipe.webp = PhotoRecipe.Format(quality: 20, effort: 0)
    let third = try studio.make([request], recipe: recipe)[0].get()
    #expect(third.files.filter { $0.role != .webp } == first.files.filter { $0.role != .webp })
    #expect(third.files.filter { $0.role == .webp } != first.files.filter { $0.role == .webp })
    let after = try studio.cached()
    #expect(Set(after.keys).subtracting(before.keys) == ["webp-90-q20-e0"])
  }

  @Test func `two builds at once make the same files`() throws {
    let studio = try Studio()
    let request = try studio.photo(
      "a.png",
      SamplePNG.bytes(width: 90, height: 90),
      widths: [90, 50]
    )
    let all = studio.make([request, request, request], workers: 3)
    #expect(try Set(all.map { try $0.get() }).count == 1)
  }

  @Test func `a damaged file of the cache is made again`() throws {
    let studio = try Studio()
    let request = try studio.photo("a.png", SamplePNG.bytes(width: 90, height: 90), widths: [90])
    let first = try studio.make([request])[0].get()
    for file in first.files {
      for damage in [Data(), Data("candor-photo 1 x".utf8), Data(repeating: 10, count: 5_000)] {
        try damage.write(to: URL(filePath: file.path))
        #expect(studio.cache.bytes(of: file) == nil)
        #expect(try studio.make([request])[0].get() == first)
      }
      var bytes = try Data(contentsOf: URL(filePath: file.path))
      bytes[bytes.count - 1] ^= 1
      try bytes.write(to: URL(filePath: file.path))
      #expect(try studio.make([request])[0].get() == first)
    }
  }

  @Test func `a hostile file costs one photo`() throws {
    let studio = try Studio()
    let whole = SamplePNG.bytes(width: 64, height: 64)
    let bombs: [[UInt8]] = [
      SamplePNG.bytes(width: 4, height: 4, claimed: (100_000, 100_000)),
      SamplePNG.bytes(width: 4, height: 4, claimed: (30_000, 30_000)),
      Array(whole[..<(whole.count / 2)]), Array(whole[..<40]), [], Array("not a picture".utf8),
      Array("<svg xmlns='http://www.w3.org/2000/svg'/>".utf8), Array("%PDF-1.7".utf8),
      [0xFF, 0xD8, 0xFF, 0xE0], Array("GIF89a".utf8), Array("RIFF\u{4}\0\0\0WEBP".utf8),
      Array("II*\0\u{8}\0\0\0".utf8), Array("\0\0\0\u{18}ftypavif\0\0\0\0mif1".utf8),
    ]
    let requests = try bombs.enumerated().map { index, bytes in
      try studio.photo("\(index).jpg", bytes, widths: [40])
    }
    let good = try studio.photo("good.png", whole, widths: [40])
    let made = studio.make(requests + [good])
    for result in made.dropLast() {
      guard case .failure(.fault) = result else {
        Issue.record("\(result)")
        continue
      }
    }
    #expect(made[0] == .failure(.fault(.tooLarge, words: "")))
    #expect(made[5] == .failure(.fault(.unknownFormat, words: "")))
    #expect(try made[13].get().stills.count == 1)
  }

  @Test func `old files go, those in use stay`() throws {
    let studio = try Studio()
    let request = try studio.photo("a.png", SamplePNG.bytes(width: 90, height: 90), widths: [90])
    let made = try studio.make([request])[0].get()
    let now = Date().timeIntervalSince1970
    #expect(studio.cache.prune(unusedSince: now - 1_000).files == 0)
    #expect(studio.cache.prune(unusedSince: now + 2_000).files == made.files.count)
    #expect(try studio.cached().isEmpty)
    #expect(try studio.make([request])[0].get() == made)
  }

  @Test func `what the latest build did not show goes when asked`() throws {
    let studio = try Studio()
    let first = try studio.photo("a.png", SamplePNG.bytes(width: 90, height: 90), widths: [90])
    let second = try studio.photo("b.png", SamplePNG.bytes(width: 80, height: 80), widths: [80])
    #expect(studio.cache.pruneUnused().files == 0)
    _ = studio.make([first, second])
    let kept = try studio.make([second])[0].get()
    #expect(studio.cache.pruneUnused().files == 3)
    #expect(try studio.make([second], worker: "/nowhere")[0].get() == kept)
  }
}
