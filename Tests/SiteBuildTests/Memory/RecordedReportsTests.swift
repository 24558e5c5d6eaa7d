import BioCheck
import Checking
import Diagnostics
import Profile
import TestSupport
import Testing

@testable import SiteBuild

/// What the checker made of pages, remembered.
@Suite struct RecordedReportsTests {
  private static let bio = """
    ---
    title: About me
    ---
    I am a passionate coach who is committed to excellence. In 2019 my dog Bruno ate the contract of my largest
    client, and I laughed until I had to sit down on the stairs of the office in Leith. I do not work with people who
    were sent by their boss. Call me at home on 020 7946 0958, any evening after six.

    """

  /// The reports that a second build could recall, and what the first one made of the pages.
  private static func build(
    _ site: ScratchSite,
    _ memory: inout BuildMemory
  ) throws -> [Report] {
    try SiteBuilder.build(site.request, &memory).checkup?.files.map(\.report) ?? []
  }

  @Test func `a report comes back from its bytes as it was`() throws {
    let file = SourceFile(path: "about.md", text: Self.bio)
    let report = BioChecker().check(file, range: SourceSpan(24, file.bytes.count))
    #expect(!report.facets.isEmpty)
    #expect(!report.warnings.isEmpty)
    #expect(!report.sentences.isEmpty)
    #expect(!report.guessedFrom.isEmpty)
    var writer = FieldWriter()
    writer.add(report)
    var reader = FieldReader(writer.bytes[...])
    #expect(try reader.report() == report)
    #expect(reader.isAtEnd)
    for count in 0..<writer.bytes.count {
      var cut = FieldReader(writer.bytes[..<count])
      #expect(throws: FieldReader.Damage.self) { try cut.report() }
    }
  }

  @Test func `what was checked is not checked again, and says the same`() throws {
    let site = try ScratchSite(["about.md": Self.bio])
    var memory = BuildMemory()
    let first = try Self.build(site, &memory)
    #expect(memory.reports.count == 2)
    let keys = memory.reports.keys.sorted()
    #expect(try Self.build(site, &memory) == first)
    #expect(memory.reports.keys.sorted() == keys)
    // What is remembered is what is told: here it is another report.
    var writer = FieldWriter()
    writer.add(Report(language: "en", verdict: .guarded, score: 7))
    for key in keys { memory.reports[key] = writer.bytes[...] }
    #expect(try Self.build(site, &memory).allSatisfy { $0.score == 7 })
  }

  @Test(arguments: [
    "check:\n  vocabulary: [passionate]", "check:\n  rules:\n    exposure: off",
    "check:\n  names: [Bruno]", "contact:\n  phone: 020 7946 0958",
    "check:\n  phrases: [the stairs of the office]",
  ])
  func `another setting has everything checked again`(settings: String) throws {
    let site = try ScratchSite(["about.md": Self.bio])
    var memory = BuildMemory()
    _ = try Self.build(site, &memory)
    let before = Set(memory.reports.keys)
    try site.write("site.yml", "name: Ada Low\nlanguage: en\n\(settings)\n")
    let reports = try Self.build(site, &memory)
    #expect(before.isDisjoint(with: memory.reports.keys))
    var none = BuildMemory()
    #expect(try Self.build(site, &none) == reports)
  }
}
