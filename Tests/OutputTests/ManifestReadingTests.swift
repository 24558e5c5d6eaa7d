import Foundation
import Testing

@testable import Output

@Suite struct ManifestReadingTests {
  private static let sound = """
    {
    "candor": 1,
    "complete": true,
    "drafts": false,
    "folders": [
    "f",
    "f/g"
    ],
    "files": {
    "a\\"b": "cbd8a7b341bd9b025b1e906a48ae1d19",
    "f/g/c": "00000000000000000000000000000000"
    }
    }

    """

  private func fault(_ text: String) -> ManifestFault? {
    do {
      _ = try OutputManifest(reading: Array(text.utf8))
      return nil
    } catch {
      return error
    }
  }

  @Test func `reads what it writes`() throws {
    let manifest = try OutputManifest(reading: Array(Self.sound.utf8))
    #expect(manifest.files.map(\.path) == ["a\"b", "f/g/c"])
    #expect(manifest.folders.map(\.text) == ["f", "f/g"])
    #expect(String(decoding: manifest.serialized(), as: UTF8.self) == Self.sound)
    let marked = Self.sound.replacing("true", with: "false")
      .replacing("\"cbd8a7b341bd9b025b1e906a48ae1d19\"", with: "null")
    #expect(
      try OutputManifest(reading: Array(marked.utf8)).serialized() == Array(marked.utf8)
    )
  }

  @Test func `refuses a manifest that was cut off, wherever`() {
    let bytes = Array(Self.sound.utf8)
    for count in bytes.indices {
      #expect(throws: ManifestFault.self, "\(count)") {
        try OutputManifest(reading: Array(bytes[..<count]))
      }
    }
  }

  @Test func `whatever byte is damaged, it is refused or still names files inside only`() {
    let bytes = Array(Self.sound.utf8)
    for index in bytes.indices {
      for byte in [UInt8](0...255) where byte != bytes[index] {
        var damaged = bytes
        damaged[index] = byte
        guard let manifest = try? OutputManifest(reading: damaged) else { continue }
        #expect(manifest.serialized() == damaged)
        for file in manifest.files { #expect(OutputPath.fault(in: file.location.bytes) == nil) }
      }
    }
  }

  @Test(arguments: [
    ("\"candor\": 1", "\"candor\": 2", ManifestFault.version(found: 2)),
    ("\"candor\": 1", "\"candor\": x", .unreadable(line: 2, reason: "no version of Candor's")),
    ("\"candor\"", "\"hugo\"", .unreadable(line: 2, reason: "no 'candor'")),
    ("true", "yes", .unreadable(line: 3, reason: "'complete' neither true nor false")),
    ("\"f\",", "\"f\"", .unreadable(line: 7, reason: "no comma before the entry")),
    ("\"f/g\"\n", "\"f/g\",\n", .unreadable(line: 8, reason: "a list that breaks off")),
    ("\"f\",", "\"f\": null,", .unreadable(line: 6, reason: "no folder's path")),
    ("\"f\",", "\"x\",", .unreadable(line: 7, reason: "the path 'f/g' out of order")),
    ("\"f/g/c", "\"a", .unreadable(line: 11, reason: "the path 'a' out of order")),
    ("a\\\"b", "..", .unreadable(line: 10, reason: "the path '..', which is none of ours,")),
    ("a\\\"b", "/a", .unreadable(line: 10, reason: "the path '/a', which is none of ours,")),
    ("a\\\"b", "../a", .unreadable(line: 10, reason: "the path '../a', which is none of ours,")),
    ("a\\\"b", "", .unreadable(line: 10, reason: "the path '', which is none of ours,")),
    (
      "a\\\"b", ".candor.json",
      .unreadable(line: 10, reason: "the path '.candor.json', which is none of ours,")
    ),
    ("a\\\"b", "a\\u002e", .unreadable(line: 10, reason: "a backslash in a path")),
    ("a\\\"b\": ", "a", .unreadable(line: 10, reason: "no hash")),
    ("cbd8", "CBD8", .unreadable(line: 10, reason: "no hash")),
    (
      "\"cbd8a7b341bd9b025b1e906a48ae1d19\"", "null",
      .unreadable(line: 13, reason: "a complete build with unfinished files")
    ),
    ("}\n}\n", "}\n}\n\n", .unreadable(line: 14, reason: "more than a manifest")),
    ("{\n\"candor\"", "[\n\"candor\"", .unreadable(line: 1, reason: "no '{'")),
  ])
  func `says where and why`(old: String, new: String, expected: ManifestFault) {
    #expect(fault(Self.sound.replacing(old, with: new, maxReplacements: 1)) == expected)
  }

  @Test(arguments: [
    "", "not a manifest", "{}", "{\n\"candor\": 7,\n",
    sound.replacing("a\\\"b", with: "../precious"),
    sound.replacing("\n", with: "\r\n"), String(repeating: "\0", count: 1_000), "\u{FEFF}" + sound,
  ])
  func `with a manifest that cannot be trusted nothing is removed or written`(text: String) throws {
    let test = try TestFolder()
    try test.put("../precious", "outside")
    try test.put("a\"b", "hello")
    try test.put("index.html", "theirs")
    try test.put(".candor.json", text)
    let before = try test.everything()
    guard case .manifest(let path, _) = test.failure(of: ["index.html": "x"]) else {
      Issue.record("the manifest was trusted")
      return
    }
    #expect(path == test.site + "/.candor.json")
    #expect(try test.everything() == before)
    #expect(try test.text("../precious") == "outside")
  }

  @Test func `something that is no file is no manifest`() throws {
    let test = try TestFolder()
    try test.makeFolder(".candor.json")
    guard case .manifest = test.failure(of: ["a": "1"]) else {
      Issue.record("a folder was taken for a manifest")
      return
    }
    #expect(try test.names() == [".candor.json"])
  }

  @Test func `a sound manifest of somebody else removes only what it describes exactly`() throws {
    let test = try TestFolder()
    try test.put("mine", "mine")
    try test.put("f/g/c", "not empty")
    try test.put(".candor.json", Self.sound)
    let result = try test.build(["x": "1"])
    #expect(result.kept == ["f/g/c"])
    #expect(result.removed == 0)
    #expect(try test.text("mine") == "mine")
  }
}
