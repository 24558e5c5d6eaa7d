import Foundation
import Output
import Testing

@Suite struct OutputFolderTests {
  private let test: TestFolder

  init() throws {
    test = try TestFolder()
  }

  private func open(_ path: String, for mode: OutputFolder.Mode = .writing) -> OutputError? {
    do {
      _ = try OutputFolder(path, for: mode)
      return nil
    } catch {
      return error
    }
  }

  @Test func `a folder that holds other things and no manifest is refused as it is`() throws {
    try test.put("notes/b.txt", "mine")
    try test.put("a.txt", "mine")
    let before = try test.everything()
    let error = OutputError.folder(test.site, .holdsOtherThings(example: "a.txt"))
    #expect(test.failure(of: ["index.html": "x"]) == error)
    #expect(try test.everything() == before)
  }

  @Test func `an empty folder, or a checkout with nothing in it, is built into`() throws {
    try test.put(".git", "gitdir: elsewhere")
    try test.put(".gitignore", "x")
    try test.build(["index.html": "x"])
    #expect(try test.names() == [".candor.json", ".git", ".gitignore", "index.html"])
    let failure = test.failure(of: ["index.html": "x", ".gitignore": "y"])
    #expect(failure == .obstacle("\(test.site)/.gitignore", .foreignFile))
  }

  @Test func `opening says what is wrong with the folder`() throws {
    try test.put("../file", "x")
    #expect(open(test.path + "/file") == .folder(test.path + "/file", .notAFolder))
    #expect(open(test.path + "/file/x") == .folder(test.path + "/file/x", .notAFolder))
    #expect(open("") == .folder("", .badName))
    #expect(open("a\0b") == .folder("a\0b", .badName))
    let long = test.path + "/" + String(repeating: "n", count: 300)
    #expect(open(long) == .folder(long, .badName))
    try test.link("../dangling", to: "nowhere")
    #expect(open(test.path + "/dangling") == .folder(test.path + "/dangling", .notAFolder))
    let none = test.path + "/none"
    #expect(open(none, for: .reading) == .folder(none, .missing))
    #expect(!FileManager.default.fileExists(atPath: none))
  }

  @Test func `two builds at once do not mix`() throws {
    var first: OutputFolder? = try OutputFolder(test.site, for: .writing)
    #expect(first?.isLocked == true)
    #expect(open(test.site) == .folder(test.site, .busy))
    #expect(open(test.site, for: .reading) == .folder(test.site, .busy))
    let build = try first?.begin(plan: ["a"], drafts: false)
    first = nil
    #expect(open(test.site) == .folder(test.site, .busy))
    withExtendedLifetime(build) {}
  }

  @Test func `the lock ends with the last user of the folder`() throws {
    do {
      let folder = try OutputFolder(test.site, for: .writing)
      let build = try folder.begin(plan: ["a"], drafts: false)
      #expect(throws: OutputError.folder(test.site, .busy)) {
        try folder.begin(plan: ["b"], drafts: false)
      }
      try build.write("a", [1])
    }
    #expect(open(test.site) == nil)
  }

  @Test func `a build that is dropped lets the next begin`() throws {
    let folder = try OutputFolder(test.site, for: .writing)
    _ = try folder.begin(plan: ["a"], drafts: false)
    #expect(throws: OutputError.path("", .empty)) { try folder.begin(plan: [""], drafts: false) }
    #expect(try TestFolder.build(["a": "1"], into: folder).written == 1)
  }

  @Test func `many may read, none may build meanwhile`() throws {
    try test.build(["a": "1"])
    let one = try OutputFolder(test.site, for: .reading)
    let two = try OutputFolder(test.site, for: .reading)
    #expect(open(test.site) == .folder(test.site, .busy))
    #expect(try one.manifest()?.files.map(\.path) == ["a"])
    #expect(throws: OutputError.folder(test.site, .openedForReading)) {
      try two.begin(plan: ["a"], drafts: false)
    }
  }

  @Test func `an interrupted build can be told by its manifest`() throws {
    try test.build(["a": "1", "b": "2"])
    do {
      let folder = try OutputFolder(test.site, for: .writing)
      let build = try folder.begin(plan: ["a", "c"], drafts: true)
      #expect(try folder.manifest()?.isComplete == true)
      try build.write("a", Array("1".utf8))
      #expect(try folder.manifest()?.isComplete == true)
      try build.write("c", Array("3".utf8))
    }
    let manifest = try #require(try OutputFolder(test.site, for: .reading).manifest())
    #expect(!manifest.isComplete)
    #expect(manifest.holdsDrafts)
    #expect(manifest.files.map(\.path) == ["a", "b", "c"])
    #expect(manifest.files.map { $0.hash == nil } == [true, false, true])
  }

  @Test func `an interrupted build without drafts may still hold those of the one before`() throws {
    try test.build(["draft": "1"], drafts: true)
    do {
      let folder = try OutputFolder(test.site, for: .writing)
      try folder.begin(plan: ["a"], drafts: false).write("a", [1])
    }
    #expect(try OutputFolder(test.site, for: .reading).manifest()?.holdsDrafts == true)
    try test.build(["a": "1"])
    #expect(try OutputFolder(test.site, for: .reading).manifest()?.holdsDrafts == false)
  }

  @Test func `steps out of order are refused`() throws {
    let folder = try OutputFolder(test.site, for: .writing)
    let build = try folder.begin(plan: ["a", "caf\u{E9}"], drafts: false)
    #expect(throws: OutputError.step("b", .notPlanned)) { try build.write("b", [1]) }
    #expect(throws: OutputError.step("cafe\u{301}", .notPlanned)) {
      try build.write("cafe\u{301}", [1])
    }
    #expect(throws: OutputError.step("a", .notWritten)) { try build.finish() }
    try build.write("a", [1])
    #expect(throws: OutputError.step("a", .writtenTwice)) { try build.write("a", [1]) }
    try build.write("caf\u{E9}", [1])
    let result = try build.finish()
    #expect(throws: OutputError.step("a", .finished)) { try build.write("a", [1]) }
    try TestFolder.build(["b": "1"], into: folder)
    #expect(try build.finish() == result)
    #expect(try test.names() == [".candor.json", "b"])
  }
}
