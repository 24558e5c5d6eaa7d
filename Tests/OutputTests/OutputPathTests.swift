import Output
import Testing

@Suite struct OutputPathTests {
  private func fault(_ plan: [String]) throws -> OutputError? {
    let folder = try OutputFolder(try TestFolder().site, for: .writing)
    do {
      _ = try folder.begin(plan: plan, drafts: false)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    ("", PathFault.empty),
    ("/a", .absolute), ("/", .absolute),
    ("..", .climbing), ("../a", .climbing), ("a/../b", .climbing), ("a/..", .climbing),
    ("a//b", .emptyPart), ("a/", .emptyPart), ("./a", .emptyPart), ("a/.", .emptyPart),
    ("a\\b", .backslash), ("..\\a", .backslash),
    ("a\0", .control), ("\0", .control), ("a\nb", .control), ("a\u{7F}", .control),
    (".candor.json", .reserved), ("a/.candor-new-1", .reserved), (".Candor.JSON", .reserved),
    (".can\u{200D}dor.json", .reserved), ("\u{FEFF}.candor", .reserved), ("a/.candor/b", .reserved),
    (String(repeating: "n", count: 256), .tooLong),
    ("a/" + String(repeating: "é", count: 128), .tooLong),
    (String(repeating: "d/", count: 1_500) + "e", .tooLong),
  ])
  func `refuses a path that cannot name a file inside the folder`(
    path: String,
    expected: PathFault
  ) throws {
    #expect(try fault(["ok", path]) == .path(path, expected))
  }

  @Test(arguments: [
    ["a.html", "A.html"], ["f/a", "f/A"], ["caf\u{E9}", "cafe\u{301}"], ["É", "e\u{301}"],
    ["straße", "STRASSE"], ["ΟΔΟΣ", "οδος"], ["f/a", "F/b"], ["a\u{AD}b", "ab"], ["\u{212A}", "k"],
    ["a", "A/b"],
  ])
  func `refuses two paths that many disks take for one`(paths: [String]) throws {
    for plan in [paths, paths.reversed()] {
      guard case .path(_, .clash) = try fault(plan) else {
        Issue.record("\(plan) gave \(String(describing: try fault(plan)))")
        continue
      }
    }
  }

  @Test func `refuses the same path twice, and a file that would be a folder too`() throws {
    #expect(try fault(["b", "a", "b"]) == .path("b", .plannedTwice))
    #expect(try fault(["b/d/x", "b/d", "c"]) == .path("b/d", .alsoFolder(inside: "b/d/x")))
  }

  @Test(arguments: [["a", "a-b", "a.b", "ab/c"], ["i", "ı"], ["...", ".a", "a..b"]])
  func `takes paths that are merely alike`(paths: [String]) throws {
    #expect(try fault(paths) == nil)
  }
}
