import Foundation
import Output
import Testing

@Suite struct OutputBuildTests {
  private let test: TestFolder

  init() throws {
    test = try TestFolder()
  }

  @Test func `writes every planned file, with its folders, and the manifest`() throws {
    let result = try test.build(["index.html": "front", "journal/a/first.html": "post"])
    #expect(result == OutputResult(written: 2, unchanged: 0, removed: 0, kept: []))
    #expect(
      try test.names() == [
        ".candor.json", "index.html", "journal", "journal/a", "journal/a/first.html",
      ]
    )
    #expect(try test.text("journal/a/first.html") == "post")
  }

  @Test func `the manifest holds paths and hashes and nothing else`() throws {
    try test.build(["b.html": "hello", "a\"q/é.html": ""], drafts: true)
    #expect(
      try test.text(".candor.json") == """
        {
        "candor": 1,
        "complete": true,
        "drafts": true,
        "folders": [
        "a\\"q"
        ],
        "files": {
        "a\\"q/é.html": "00000000000000000000000000000000",
        "b.html": "cbd8a7b341bd9b025b1e906a48ae1d19"
        }
        }

        """
    )
    let data = Data(try test.text(".candor.json").utf8)
    let json = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(json["folders"] as? [String] == ["a\"q"])
  }

  @Test func `an empty plan makes an empty site with a manifest`() throws {
    try test.build([:])
    #expect(try test.names() == [".candor.json"])
    #expect(try test.build([:]) == OutputResult(written: 0, unchanged: 0, removed: 0, kept: []))
  }

  @Test func `leaves everything alone, times and all, when nothing changed`() throws {
    let files = ["index.html": "front", "empty.txt": "", "journal/first.html": "post"]
    try test.build(files)
    let names = [".candor.json"] + files.keys
    let before = try names.map(test.identity)
    let result = try test.build(files)
    #expect(result == OutputResult(written: 0, unchanged: 3, removed: 0, kept: []))
    #expect(try names.map(test.identity) == before)
  }

  @Test(arguments: ["short", "other", "longer than before", ""])
  func `replaces a changed file as a whole and leaves the others`(text: String) throws {
    try test.build(["a.html": "first", "b.html": "same"])
    let (changed, same) = (try test.identity("a.html"), try test.identity("b.html"))
    let result = try test.build(["a.html": text, "b.html": "same"])
    #expect(result == OutputResult(written: 1, unchanged: 1, removed: 0, kept: []))
    #expect(try test.text("a.html") == text)
    #expect(try test.identity("a.html")[0] != changed[0])
    #expect(try test.identity("b.html") == same)
  }

  @Test func `never writes into a file that is also known elsewhere by a hard link`() throws {
    try test.build(["a.html": "first"])
    try FileManager.default.linkItem(atPath: test.site + "/a.html", toPath: test.path + "/copy")
    try test.build(["a.html": "second"])
    #expect(try String(contentsOfFile: test.path + "/copy", encoding: .utf8) == "first")
  }

  @Test func `compares files larger than one read`() throws {
    let large = String(repeating: "0123456789abcdef", count: 20_000)
    try test.build(["large.txt": large])
    #expect(try test.build(["large.txt": large]).unchanged == 1)
    #expect(try test.build(["large.txt": large.dropLast() + "!"]).written == 1)
  }

  @Test func `says what became of each file`() throws {
    try test.build(["a": "1", "b": "2"])
    let build = try OutputFolder(test.site, for: .writing)
      .begin(plan: ["a", "b", "c"], drafts: false)
    #expect(try build.write("c", [3]) == .created)
    #expect(try build.write("b", Array("2".utf8)) == .unchanged)
    #expect(try build.write("a", [1, 2]) == .changed)
    #expect(try build.finish().written == 2)
  }

  @Test func `many threads write the same site as one`() throws {
    var files: [String: String] = [:]
    for index in 0..<600 {
      files["f\(index % 90)/g\(index % 7)/\(index).html"] = String(
        repeating: "\(index)",
        count: index
      )
    }
    let other = try TestFolder()
    try other.build(files)
    let folder = try OutputFolder(test.site, for: .writing)
    let build = try folder.begin(plan: Array(files.keys), drafts: false)
    let entries = Array(files)
    DispatchQueue.concurrentPerform(iterations: entries.count) { index in
      let (path, text) = entries[index]
      _ = try? build.write(path, Array(text.utf8))
    }
    #expect(try build.finish().written == 600)
    #expect(try test.everything() == other.everything())
  }

  @Test func `only one of many threads may write a path`() throws {
    let folder = try OutputFolder(test.site, for: .writing)
    let build = try folder.begin(plan: ["a"], drafts: false)
    let results = LockedList<Bool>()
    DispatchQueue.concurrentPerform(iterations: 16) { _ in
      results.append((try? build.write("a", [1])) != nil)
    }
    #expect(results.all.filter { $0 }.count == 1)
    #expect(try build.finish().written == 1)
  }

  @Test func `a folder serves one build after another`() throws {
    let folder = try OutputFolder(test.site + "//", for: .writing)
    #expect(folder.path == test.site)
    try TestFolder.build(["a": "1"], into: folder)
    let result = try TestFolder.build(["a": "1", "b": "2"], into: folder)
    #expect(result == OutputResult(written: 1, unchanged: 1, removed: 0, kept: []))
  }

  @Test func `makes the folders above the output folder`() throws {
    let deep = test.path + "/x//y/z"
    try TestFolder.build(["a": "1"], into: try OutputFolder(deep, for: .writing))
    #expect(FileManager.default.fileExists(atPath: deep + "/a"))
  }

  @Test func `the output folder itself may be reached by a link`() throws {
    try test.makeFolder("../real")
    try FileManager.default.createSymbolicLink(
      atPath: test.path + "/link",
      withDestinationPath: "real"
    )
    try TestFolder.build(["a": "1"], into: try OutputFolder(test.path + "/link", for: .writing))
    #expect(FileManager.default.fileExists(atPath: test.path + "/real/a"))
  }

  @Test func `paths may be long, deep and in any script`() throws {
    let files = [
      String(repeating: "n", count: 255): "1",
      Array(repeating: "d", count: 400).joined(separator: "/"): "2",
      "日本/😀.html": "3", "a b/c'd.html": "4", "...": "5", ".well-known/x": "6",
    ]
    try test.build(files)
    #expect(try test.build(files).unchanged == 6)
    #expect(try test.build([:]).removed == 6)
    #expect(try test.names() == [".candor.json"])
  }

  @Test func `modes follow the umask of the process`() throws {
    let mask = umask(0o027)
    defer { umask(mask) }
    try test.build(["f/a.html": "1"])
    #expect(try test.identity("f/a.html")[3] & 0o7777 == 0o640)
    #expect(try test.identity("f")[3] & 0o7777 == 0o750)
    try test.build(["f/a.html": "2"])
    #expect(try test.identity("f/a.html")[3] & 0o7777 == 0o640)
  }

  @Test func `drafts are marked until a build without them`() throws {
    try test.build(["a": "1"], drafts: true)
    let folder = try OutputFolder(test.site, for: .writing)
    #expect(try folder.manifest()?.holdsDrafts == true)
    let build = try folder.begin(plan: ["a"], drafts: false)
    #expect(try folder.manifest()?.holdsDrafts == true)
    try build.write("a", [0x31])
    #expect(try build.finish().unchanged == 1)
    #expect(try folder.manifest()?.holdsDrafts == false)
  }
}
