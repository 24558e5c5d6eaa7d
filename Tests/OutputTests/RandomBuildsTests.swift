import Foundation
import Testing

@testable import Output

/// Numbers that look random and are the same in every run: SplitMix64.
struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
    return word ^ word >> 31
  }
}

@Suite struct RandomBuildsTests {
  private static let names = [
    "a", "b", "A", "f", "f/a", "f/b", "F/a", "g/h/a", "g/h", "g/i/b", "caf\u{E9}", "cafe\u{301}",
  ]

  /// A plan that can be built: nothing in it clashes.
  private func plan(_ dice: inout Dice) -> [String: String] {
    var files: [String: String] = [:]
    for name in Self.names.shuffled(using: &dice) where Bool.random(using: &dice) {
      files[name] = ["", "x", "other", "longer text"].randomElement(using: &dice)
      if (try? OutputPlan(Array(files.keys))) == nil { files[name] = nil }
    }
    return files
  }

  @Test(arguments: UInt64(0)..<40)
  func `builds in any order, failing anywhere, end as a clean build and lose nothing`(
    seed: UInt64
  ) throws {
    var dice = Dice(state: seed)
    let test = try TestFolder()
    try test.build(plan(&dice))
    try test.put("mine.txt", "mine")
    try test.put("theirs/mine.txt", "mine")
    for _ in 0..<12 {
      let files = plan(&dice)
      if Bool.random(using: &dice) {
        let deed = Saboteur.Deed.allCases.randomElement(using: &dice) ?? .death
        let saboteur = Saboteur(deed, atStep: Int.random(in: 0..<25, using: &dice))
        let folder = try OutputFolder(test.site, for: .writing, disk: saboteur.disk)
        _ = try? TestFolder.build(files, into: folder)
      } else {
        try test.build(files)
        let clean = try TestFolder()
        try clean.build(files)
        try clean.put("mine.txt", "mine")
        try clean.put("theirs/mine.txt", "mine")
        #expect(try test.everything() == clean.everything())
      }
    }
    #expect(try test.text("mine.txt") == "mine")
    #expect(try test.text("theirs/mine.txt") == "mine")
  }
}
