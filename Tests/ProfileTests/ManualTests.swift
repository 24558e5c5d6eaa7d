import Diagnostics
import Foundation
import Testing

@testable import Profile

/// The manual's examples are sound, and it leaves no key out.
@Suite struct ManualTests {
  static func page(_ name: String) throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(contentsOf: root.appending(path: "docs/\(name)"), encoding: .utf8)
  }

  /// All that the manual says about front matter, in one.
  static func frontMatter() throws -> String {
    try ["front-matter.md", "kinds-who-you-are.md", "kinds-what-you-do.md"].map(page)
      .joined(separator: "\n")
  }

  /// The fenced blocks of a language, each with the last line of text above it.
  static func blocks(_ language: String, in text: String) -> [(above: String, code: String)] {
    var blocks: [(String, String)] = []
    var above = ""
    var code: [String]?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map({ String($0) }) {
      if let lines = code {
        guard line == "```" else {
          code?.append(line)
          continue
        }
        blocks.append((above, lines.joined(separator: "\n") + "\n"))
        code = nil
        above = ""
      } else if line == "```\(language)" {
        code = []
      } else if !line.isEmpty {
        above = line
      }
    }
    return blocks
  }

  @Test func `shows front matter that is read without a complaint`() throws {
    var kinds: Set<Kind> = []
    for (above, code) in Self.blocks("markdown", in: try Self.frontMatter()) {
      guard above.hasPrefix("`content/"), above.hasSuffix("`") else { continue }
      let path = String(above.dropFirst(9).dropLast())
      let reading = Sample.read(code, path: path)
      #expect(reading.diagnostics.map(\.line) == [], "\(path)")
      let page = try #require(reading.page)
      kinds.insert(page.kind)
    }
    #expect(kinds == Set(Kind.allCases))
  }

  @Test(arguments: Kind.allCases)
  func `names every key of every kind, with an example`(kind: Kind) throws {
    let text = try Self.frontMatter()
    let sections = text.components(separatedBy: "\n## ")
    let common = try #require(sections.first { $0.hasPrefix("For every file") })
    let own = try #require(sections.first { $0.hasPrefix("\(kind.rawValue)\n") })
    for key in KnownKeys.keys(of: kind) {
      let isThere = [common, own].contains { $0.contains("| `\(key)` |") && $0.contains("\(key):") }
      #expect(isThere || key == "kind" && common.contains("| `kind` |"), "\(key)")
    }
  }

  @Test func `shows a site.yml that is read without a complaint`() throws {
    let text = try Self.page("site-yml.md")
    for (_, code) in Self.blocks("yaml", in: text) {
      let whole = code.hasPrefix("name:") ? code : "name: Ana\n" + code
      #expect(Sample.site(whole).diagnostics.map(\.line) == [], "\(code)")
    }
    let unknown = try #require(Sample.site("name: Ana\nzzzzzzzz: x").diagnostics.first)
    let keys = try #require(unknown.message.components(separatedBy: "the keys here are ").last)
    for key in keys.replacing(" and ", with: ", ").components(separatedBy: ", ") {
      #expect(text.contains("| `\(key)` |") && text.contains("\n\(key):"), "\(key)")
    }
  }

  @Test func `names every folder and file that says a kind`() throws {
    let text = try Self.page("content.md")
    for kind in Kind.allCases {
      let row = try #require(
        text.components(separatedBy: "\n").first { $0.hasPrefix("| `\(kind.rawValue)` |") }
      )
      if let section = kind.section { #expect(row.contains("`\(section)/`")) }
      for part in row.components(separatedBy: "`")
      where part.hasSuffix(".md") || part.hasSuffix("/") {
        let path = part.hasSuffix("/") ? "\(part)x.md" : part
        #expect(Placement(path: path, folders: []).kind == kind, "\(part)")
      }
    }
  }
}
