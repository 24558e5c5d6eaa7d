import Foundation
import TestSupport
import Testing

/// The page of the manual about the command line says what the program itself says.
@Suite struct ManualTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The part of a page between a heading and the next one of its level.
  private static func section(_ heading: String, of page: String) -> Substring {
    guard let start = page.range(of: "\n## \(heading)\n") else { return "" }
    let rest = page[start.upperBound...]
    return rest.range(of: "\n## ").map { rest[..<$0.lowerBound] } ?? rest
  }

  /// The options that a help text names.
  private static func options(_ help: String) -> [String] {
    help.split(separator: "\n").filter { $0.hasPrefix("  -") }
      .flatMap { $0.matches(of: /--[a-z-]+/).prefix(1).map { String($0.output) } }
  }

  /// The commands that a help text names.
  private static func commands(_ help: String) -> [String] {
    guard let list = help.range(of: "SUBCOMMANDS:\n") else { return [] }
    return help[list.upperBound...].split(separator: "\n")
      .compactMap { $0.firstMatch(of: /^ +([a-z-]+) +[A-Z]/).map { String($0.output.1) } }
  }

  @Test func `every command and every option has its line`() throws {
    let folder = try TemporaryFolder()
    let program = Program(in: folder.url.path)
    let page = try Self.text("docs/command-line.md")
    let help = try program.run("--help").out
    #expect(Self.commands(help).contains("build") && Self.commands(help).contains("themes"))
    for option in Self.options(help) { #expect(page.contains("`candor \(option)`"), "\(option)") }
    for command in Self.commands(help) {
      let section = Self.section("candor \(command)", of: page)
      #expect(!section.isEmpty, "\(command)")
      let options = Self.options(try program.run(command, "--help").out)
        .filter { !["--help", "--version"].contains($0) }
      #expect(command == "lsp" || !options.isEmpty, "\(command)")
      for option in options {
        #expect(section.contains("| `\(option)"), "\(command) \(option)")
      }
      // And none that the program does not know.
      for match in section.matches(of: /\| `(--[a-z-]+)/) {
        #expect(options.contains(String(match.output.1)))
      }
    }
  }

  @Test func `every exit code is told, in the help too`() throws {
    let folder = try TemporaryFolder()
    let page = try Self.text("docs/command-line.md")
    let help = try Program(in: folder.url.path).run("build", "--help").out
    for code in [0, 1, 2, 64] {
      #expect(page.contains("\n| \(code) | "))
      #expect(help.contains("\(code) the "))
    }
  }

  @Test func `the first page leads to every page of the manual`() throws {
    let first = try Self.text("README.md")
    let pages = try FileManager.default.contentsOfDirectory(
      atPath: Self.root.appending(path: "docs").path
    ).filter { $0.hasSuffix(".md") }
    #expect(pages.count >= 8)
    for page in pages { #expect(first.contains("](docs/\(page))"), "\(page)") }
  }
}
