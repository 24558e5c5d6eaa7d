import Foundation
import Glibc
import Testing

@testable import Output

@Suite struct InterruptionTests {
  private static let before = [
    "a.html": "first", "b.html": "same", "gone.html": "old", "old/x/gone.html": "old",
    "f/page.html": "first", "Case.html": "1", "file": "a file", "folder/in.html": "2",
  ]
  private static let after = [
    "a.html": "changed", "b.html": "same", "new.html": "new", "f/page.html": "other",
    "new/y/page.html": "new", "case.html": "1", "file/in.html": "3", "folder": "a file",
  ]

  private func clean(_ files: [String: String]) throws -> [String: TestFolder.Thing] {
    let test = try TestFolder()
    try test.build(files)
    return try test.everything()
  }

  /// Builds on a disk that may refuse; gives the error.
  private func build(
    _ files: [String: String],
    into test: TestFolder,
    on disk: Disk
  ) throws -> OutputError? {
    do {
      try TestFolder.build(
        files,
        into: try OutputFolder(test.site, for: .writing, disk: disk)
      )
      return nil
    } catch {
      return try #require(error as? OutputError)
    }
  }

  /// Whether the folder says that its build did not come to its end.
  private func isMarked(_ test: TestFolder) throws -> Bool {
    try OutputFolder(test.site, for: .reading).manifest()?.isComplete == false
  }

  @Test(arguments: Saboteur.Deed.allCases)
  func `whatever step fails, the next build equals a clean one`(deed: Saboteur.Deed) throws {
    let clean = try clean(Self.after)
    var step = 0
    while true {
      let test = try TestFolder()
      try test.build(Self.before)
      try test.put("f/mine.txt", "mine")
      let old = try test.everything()
      let saboteur = Saboteur(deed, atStep: step)
      let error = try build(Self.after, into: test, on: saboteur.disk)
      if error == nil, !saboteur.wasReached { break }
      if error != nil, try !isMarked(test) {
        let manifest = test.path + "/site/.candor-new-manifest"
        try? FileManager.default.removeItem(atPath: manifest)
        #expect(try test.everything() == old, "\(step): unmarked but changed")
      }
      try test.build(Self.after)
      try test.remove("f/mine.txt")
      #expect(try test.everything() == clean, "step \(step)")
      step += 1
    }
    #expect(step > 25)
  }

  @Test(arguments: Saboteur.Deed.allCases)
  func `whatever step fails, the former plan can be built again too`(deed: Saboteur.Deed) throws {
    let clean = try clean(Self.before)
    for step in 0..<60 {
      let test = try TestFolder()
      try test.build(Self.before)
      _ = try build(Self.after, into: test, on: Saboteur(deed, atStep: step).disk)
      try test.build(Self.before)
      #expect(try test.everything() == clean, "step \(step)")
    }
  }

  @Test(arguments: Saboteur.Deed.allCases)
  func `a first build may fail at any step`(deed: Saboteur.Deed) throws {
    let clean = try clean(Self.before)
    for step in 0..<40 {
      let test = try TestFolder()
      _ = try build(Self.before, into: test, on: Saboteur(deed, atStep: step).disk)
      try test.build(Self.before)
      #expect(try test.everything() == clean, "step \(step)")
    }
  }

  @Test func `a full disk is said as such, and nothing half written is left`() throws {
    for step in 0..<12 {
      let test = try TestFolder()
      let error = try build(Self.before, into: test, on: Saboteur(.full, atStep: step).disk)
      guard case .disk(_, .full) = error else {
        Issue.record("step \(step): \(String(describing: error))")
        continue
      }
      guard FileManager.default.fileExists(atPath: test.site) else { continue }
      for (name, thing) in try test.everything() where name != ".candor.json" {
        guard case .file(let bytes) = thing else { continue }
        #expect(bytes == Array((Self.before[name] ?? "?").utf8), "step \(step)")
      }
    }
  }

  @Test func `a file that failed can be tried again in the same build`() throws {
    let test = try TestFolder()
    let disk = Saboteur(.fullOnce, atStep: 5).disk
    let folder = try OutputFolder(test.site, for: .writing, disk: disk)
    let build = try folder.begin(plan: ["a", "b"], drafts: false)
    var failures = 0
    for path in ["a", "b"] {
      do {
        try build.write(path, [1, 2])
      } catch {
        #expect(error == .disk("\(test.site)/\(path)", .full))
        failures += 1
        try build.write(path, [1, 2])
      }
    }
    #expect(failures == 1)
    #expect(try build.finish().written == 2)
  }

  @Test func `what a dead build left under names of its own is cleared away, nothing else`() throws
  {
    let test = try TestFolder()
    try test.build(["a": "1", "f/b": "2", "g/c": "3"])
    try test.build(["a": "1", "f/b": "2", "g/c": "3"])
    do {
      let folder = try OutputFolder(test.site, for: .writing)
      try folder.begin(plan: ["a", "f/b", "g/c"], drafts: false).write("a", [9])
    }
    for name in [".candor-new-1", "f/.candor-new-77", "g/.candor-new-2", ".candor-new-manifest"] {
      try test.put(name, "half")
    }
    for name in [".candor-new-x", "f/.candor-new-", "f/candor-new-1"] { try test.put(name, "mine") }
    try test.makeFolder("f/.candor-new-5")
    try test.link(".candor-new-6", to: "a")
    try test.build(["a": "1", "f/b": "2"])
    #expect(
      try test.names() == [
        ".candor-new-6", ".candor-new-x", ".candor.json", "a", "f", "f/.candor-new-",
        "f/.candor-new-5", "f/b", "f/candor-new-1",
      ]
    )
  }

  @Test func `a tiny disk that is really full`() throws {
    // Only root may mount one, and not everywhere.
    let test = try TestFolder()
    try test.makeFolder(".")
    guard mount("tmpfs", test.site, "tmpfs", 0, "size=64k") == 0 else { return }
    defer { umount2(test.site, Int32(MNT_DETACH)) }
    let small = ["a.html": "front", "f/b.html": "post"]
    try test.build(small)
    var large = small
    large["a.html"] = "changed"
    for index in 0..<20 { large["n/\(index)"] = String(repeating: "x", count: 10_000) }
    guard case .disk(_, .full) = test.failure(of: large) else {
      Issue.record("the disk was not full")
      return
    }
    #expect(try isMarked(test))
    #expect(try test.text("f/b.html") == "post")
    try test.build(small)
    #expect(try test.everything() == clean(small))
  }
}
