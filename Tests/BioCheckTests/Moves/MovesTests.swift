import Foundation
import Testing

@testable import BioCheck

@Suite struct MovesTests {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The moves' files: those that hold a type of the file's name that is a `Move`.
  static let files: [String] = {
    let folder = root.appendingPathComponent("Sources/BioCheck/Moves")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".swift") }.map { String($0.dropLast(6)) }.filter { name in
      let text = try? String(
        contentsOf: folder.appendingPathComponent(name + ".swift"),
        encoding: .utf8
      )
      return text?.contains("struct \(name): Move") == true
    }.sorted()
  }()

  @Test func `every move in the folder is in the list, in order`() {
    #expect(Self.files.count >= 12)
    #expect(Moves.all.map { String(describing: type(of: $0)) } == Self.files)
  }

  @Test(arguments: files)
  func `every move has a test and a page in the manual`(name: String) throws {
    let test = Self.root.appendingPathComponent("Tests/BioCheckTests/Moves/\(name)Tests.swift")
    #expect(FileManager.default.fileExists(atPath: test.path))
    let move = try #require(Moves.all.first { String(describing: type(of: $0)) == name })
    let manual = Self.root.appendingPathComponent("docs/checks/\(type(of: move).id).md")
    let text = try String(contentsOf: manual, encoding: .utf8)
    #expect(text.hasPrefix("# \(type(of: move).id)\n"))
  }

  @Test(arguments: files)
  func `every move asks, and says why in one clause`(name: String) throws {
    let move = try #require(Moves.all.first { String(describing: type(of: $0)) == name })
    #expect(type(of: move).question.hasSuffix("?"))
    #expect(!type(of: move).message.hasSuffix("."))
    #expect(type(of: move).message.first?.isLowercase == true)
  }

  @Test func `ids come from the types' names`() {
    #expect(CredentialStack.id == "credential-stack")
    #expect(BioChecker.rules.contains("predatory-language"))
    #expect(BioChecker.rules == BioChecker.rules.sorted())
  }
}
