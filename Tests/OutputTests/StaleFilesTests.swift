import Foundation
import Output
import Testing

@Suite struct StaleFilesTests {
  private let test: TestFolder

  init() throws {
    test = try TestFolder()
  }

  @Test func `removes what the plan no longer names, and the folders that this empties`() throws {
    try test.build(["a": "1", "f/b": "2", "g/h/c": "3", "g/d": "4"])
    let result = try test.build(["a": "1", "g/d": "4"])
    #expect(result == OutputResult(written: 0, unchanged: 2, removed: 2, kept: []))
    #expect(try test.names() == [".candor.json", "a", "g", "g/d"])
    let clean = try TestFolder()
    try clean.build(["a": "1", "g/d": "4"])
    #expect(try test.everything() == clean.everything())
  }

  @Test func `keeps a file that somebody changed, names it, and never touches it again`() throws {
    try test.build(["a": "1", "f/b": "2", "f/c": "3"])
    try test.put("f/b", "mine now")
    let result = try test.build(["a": "1"])
    #expect(result == OutputResult(written: 0, unchanged: 1, removed: 1, kept: ["f/b"]))
    #expect(try test.build(["a": "1"]).kept == [])
    #expect(try test.text("f/b") == "mine now")
    #expect(
      test.failure(of: ["f/b": "x"]) == .obstacle("\(test.site)/f/b", .foreignFile)
    )
    #expect(try test.text("f/b") == "mine now")
  }

  @Test func `keeps a file of the same length whose bytes differ`() throws {
    try test.build(["a": "1", "b": "2"])
    try test.put("b", "3")
    #expect(try test.build(["a": "1"]).kept == ["b"])
  }

  @Test func `keeps what was put in the place of a file`() throws {
    try test.build(["a": "1", "b": "2", "c": "3", "f/d": "4", "g/e": "5"])
    for name in ["b", "c", "f"] { try test.remove(name) }
    try test.makeFolder("b")
    try test.put("../outside/d", "4")
    try test.link("c", to: "../outside/d")
    try test.link("f", to: "../outside")
    try test.remove("g")
    try test.put("g", "a file")
    let result = try test.build(["a": "1"])
    #expect(result.removed == 0)
    #expect(result.kept == ["b", "c", "f/d", "g/e"])
    #expect(try test.names() == [".candor.json", "a", "b", "c", "f", "g"])
    #expect(try test.text("../outside/d") == "4")
  }

  @Test func `a file that somebody removed is no loss`() throws {
    try test.build(["a": "1", "f/b": "2", "c": "3"])
    try test.remove("f")
    try test.remove("c")
    let result = try test.build(["a": "1"])
    #expect(result == OutputResult(written: 0, unchanged: 1, removed: 0, kept: []))
    try test.remove("a")
    #expect(try test.build(["a": "1"]).written == 1)
  }

  @Test func `never removes a folder that somebody else made, nor one with other things`() throws {
    try test.build(["a": "1"])
    try test.makeFolder("theirs")
    try test.build(["a": "1", "theirs/b": "2", "ours/c": "3", "ours/d/e": "4"])
    try test.put("ours/d/note.txt", "not ours")
    #expect(try test.build(["a": "1"]).removed == 3)
    #expect(
      try test.names() == [".candor.json", "a", "ours", "ours/d", "ours/d/note.txt", "theirs"]
    )
  }

  @Test func `other files in the folder stay as they are`() throws {
    try test.build(["a": "1", "f/b": "2"])
    try test.put("mine.txt", "mine")
    try test.put("f/mine.txt", "mine")
    try test.link("f/link", to: "/etc/passwd")
    let before = try ["mine.txt", "f/mine.txt", "f/link"].map(test.identity)
    try test.build(["f/c": "3"])
    try test.build(["a": "2"])
    #expect(try ["mine.txt", "f/mine.txt", "f/link"].map(test.identity) == before)
    #expect(try test.names() == [".candor.json", "a", "f", "f/link", "f/mine.txt", "mine.txt"])
  }

  @Test func `a file becomes a folder and a folder a file`() throws {
    try test.build(["a": "1", "f/b": "2", "f/g/c": "3"])
    let result = try test.build(["a/x/y": "4", "f": "5"])
    #expect(result == OutputResult(written: 2, unchanged: 0, removed: 3, kept: []))
    #expect(try test.names() == [".candor.json", "a", "a/x", "a/x/y", "f"])
    try test.build(["a": "1", "f/b": "2", "f/g/c": "3"])
    let clean = try TestFolder()
    try clean.build(["a": "1", "f/b": "2", "f/g/c": "3"])
    #expect(try test.everything() == clean.everything())
  }

  @Test func `a changed file is never made way with for a folder`() throws {
    try test.build(["a": "1", "b": "2"])
    try test.put("a", "mine")
    let before = try test.everything()
    #expect(test.failure(of: ["a/x": "4"]) == .obstacle("\(test.site)/a", .notAFolder))
    #expect(try test.everything() == before)
  }

  @Test func `a folder with somebody's file is never made way with for a file`() throws {
    try test.build(["f/a": "1", "b": "2"])
    try test.put("f/mine", "mine")
    #expect(test.failure(of: ["f": "4", "b": "2"]) == .obstacle("\(test.site)/f", .folder))
    #expect(try test.text("f/mine") == "mine")
    try test.remove("f/mine")
    try test.build(["f": "4", "b": "2"])
    #expect(try test.names() == [".candor.json", "b", "f"])
  }

  @Test func `a name whose case or Unicode form changed is written anew`() throws {
    try test.build(["About.html": "1", "caf\u{E9}.html": "2", "Tags/a.html": "3"])
    let result = try test.build(["about.html": "1", "cafe\u{301}.html": "2", "tags/a.html": "3"])
    #expect(result == OutputResult(written: 3, unchanged: 0, removed: 3, kept: []))
    let names = try test.names().map { Array($0.utf8) }
    #expect(names.contains(Array("cafe\u{301}.html".utf8)))
    #expect(names.count == 5)
  }
}
