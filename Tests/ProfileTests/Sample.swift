import Diagnostics
import Formats
import Testing

@testable import Profile

/// Reads pages and sites from text, on 1 June 2026 in Berlin.
enum Sample {
  static let today = CivilDate(year: 2026, month: 6, day: 1) ?? .earliest

  static func read(
    _ text: String,
    path: String = "page.md",
    folders: Set<String> = [],
    hasOwnZone: Bool = true
  ) -> PageReading {
    let reader = PageReader(
      zone: Zone(named: "Europe/Berlin") ?? .utc,
      hasOwnZone: hasOwnZone,
      today: today,
      folders: folders
    )
    return reader.read(SourceFile(path: "content/\(path)", text: text), path: path)
  }

  /// A page without mistakes from the lines of its front matter.
  static func page(
    _ frontMatter: String,
    path: String = "page.md",
    body: String = "Words.\n"
  ) throws -> Page {
    let reading = read("---\n\(frontMatter)\n---\n\(body)", path: path)
    #expect(reading.diagnostics.map(\.line) == [])
    return try #require(reading.page)
  }

  static func site(_ text: String) -> (site: Site, diagnostics: [Diagnostic]) {
    Site.read(SourceFile(path: "content/site.yml", text: text), today: today)
  }
}

extension Diagnostic {
  /// `line:column severity message`; without a place only severity and message.
  var line: String {
    guard let start = location?.start, start.line > 0 else { return "\(severity) \(message)" }
    return "\(start.line):\(start.column) \(severity) \(message)"
  }
}
