import Foundation
import Output
import Testing

@Suite struct ObstacleTests {
  private let test: TestFolder

  init() throws {
    test = try TestFolder()
    try test.build(["a": "1", "f/b": "2"])
  }

  /// Builds and expects an obstacle there, and that nothing changed.
  private func expect(
    _ obstacle: Obstacle,
    at name: String,
    building files: [String: String],
    _ location: SourceLocation = #_sourceLocation
  ) throws {
    let before = try test.everything()
    let failure = test.failure(of: files)
    #expect(failure == .obstacle("\(test.site)/\(name)", obstacle), sourceLocation: location)
    #expect(try test.everything() == before, sourceLocation: location)
  }

  @Test(arguments: ["c", "f/c"])
  func `somebody's file is not written over, even if it has the same bytes`(name: String) throws {
    try test.put(name, "same")
    try expect(.foreignFile, at: name, building: ["a": "changed", "f/b": "2", name: "same"])
  }

  @Test func `a pipe where a page should go is refused without waiting`() throws {
    #expect(mkfifo(test.site + "/pipe", 0o600) == 0)
    let failure = test.failure(of: ["a": "2", "pipe": "x"])
    #expect(failure == .obstacle("\(test.site)/pipe", .foreignFile))
    try test.remove("a")
    #expect(mkfifo(test.site + "/a", 0o600) == 0)
    #expect(test.failure(of: ["a": "2"]) == .obstacle("\(test.site)/a", .foreignFile))
  }

  @Test func `a folder where a page should go`() throws {
    try test.put("c/mine", "mine")
    try expect(.folder, at: "c", building: ["a": "changed", "c": "x"])
    try test.remove("a")
    try test.makeFolder("a")
    try expect(.folder, at: "a", building: ["a": "changed"])
  }

  @Test func `a file where a folder should be`() throws {
    try test.put("g", "mine")
    try expect(.notAFolder, at: "g", building: ["a": "changed", "g/h/c": "x"])
    try test.remove("f")
    try test.put("f", "mine")
    try expect(.notAFolder, at: "f", building: ["f/b": "2"])
  }

  @Test(arguments: ["../outside.txt", "nowhere", "f/b"])
  func `a link where a page should go, new or ours`(target: String) throws {
    try test.put("../outside.txt", "outside")
    try test.link("c", to: target)
    try expect(.symbolicLink, at: "c", building: ["a": "changed", "f/b": "2", "c": "x"])
    try test.remove("c")
    try test.remove("a")
    try test.link("a", to: target)
    try expect(.symbolicLink, at: "a", building: ["a": "changed", "f/b": "2"])
    #expect(try test.text("../outside.txt") == "outside")
  }

  @Test func `a link where a folder should be, new or ours`() throws {
    try test.put("../outside/b", "2")
    try test.link("g", to: "../outside")
    try expect(.symbolicLink, at: "g", building: ["a": "changed", "g/h/c": "x"])
    try test.remove("f")
    try test.link("f", to: "../outside")
    try expect(.symbolicLink, at: "f", building: ["a": "changed", "f/b": "x"])
    #expect(try test.text("../outside/b") == "2")
  }

  @Test func `a link in the place of the manifest`() throws {
    try test.remove(".candor.json")
    try test.link(".candor.json", to: "a")
    try expect(.symbolicLink, at: ".candor.json", building: ["a": "1"])
  }

  @Test func `the first path is named when there are several`() throws {
    for name in ["z", "m", "c", "f/c", "f/a"] { try test.put(name, "mine") }
    let files = ["z": "1", "m": "1", "c": "1", "f/c": "1", "f/a": "1"]
    try expect(.foreignFile, at: "c", building: files)
  }

  @Test func `a file that turns up during the build is never taken for ours`() throws {
    do {
      let folder = try OutputFolder(test.site, for: .writing)
      let build = try folder.begin(plan: ["a", "c", "d"], drafts: false)
      try test.put("c", "mine")
      let expected = OutputError.obstacle("\(test.site)/c", .foreignFile)
      #expect(throws: expected) { try build.write("c", [1]) }
      #expect(throws: OutputError.step("a", .notWritten)) { try build.finish() }
    }
    try expect(.foreignFile, at: "c", building: ["a": "1", "c": "x", "d": "y"])
    try test.build(["d": "y"])
    #expect(try test.names() == [".candor.json", "c", "d"])
    #expect(try test.text("c") == "mine")
  }

  @Test func `what turns up in the place of our own file during the build is refused`() throws {
    let folder = try OutputFolder(test.site, for: .writing)
    let build = try folder.begin(plan: ["a", "f/b"], drafts: false)
    try test.remove("a")
    try test.link("a", to: "f/b")
    try test.remove("f/b")
    try test.makeFolder("f/b")
    #expect(throws: OutputError.obstacle("\(test.site)/a", .symbolicLink)) {
      try build.write("a", [1])
    }
    #expect(throws: OutputError.obstacle("\(test.site)/f/b", .folder)) {
      try build.write("f/b", [1])
    }
  }

  @Test func `no permission is said as such`() throws {
    // Root may do everything, so that the system cannot be made to refuse.
    guard getuid() != 0 else { return }
    chmod(test.site + "/a", 0)
    #expect(test.failure(of: ["a": "1"]) == .disk("\(test.site)/a", .permission))
  }
}
