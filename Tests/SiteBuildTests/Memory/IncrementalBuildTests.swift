import BioCheck
import Checking
import Diagnostics
import Formats
import Foundation
import Profile
import SiteBuild
import TestSupport
import Testing

/// Whatever is edited, and whatever became of the memory, a build gives what one without memory gives.
@Suite struct IncrementalBuildTests {
  @Test(arguments: UInt64(0)..<6)
  func `after any edits the site and what is said of it are those of a clean build`(
    seed: UInt64
  ) throws {
    var edits = try SiteEdits(seed: seed)
    var memory = BuildMemory()
    var (untouched, written, recalled) = (0, 0, 0)
    for step in 0..<40 {
      let name = try edits.edit()
      // What was written just now is not trusted; this lets some of it settle.
      if step.isMultiple(of: 2) { Thread.sleep(forTimeInterval: 0.03) }
      let report = try SiteBuilder.build(edits.request, &memory)
      let clean = try TemporaryFolder()
      var request = edits.request
      request.output = clean.path("site")
      let cleanReport = try SiteBuilder.build(request)
      #expect(Said(report) == Said(cleanReport), "seed \(seed), step \(step): \(name)")
      untouched += report.untouchedCount
      recalled += report.recalledCount
      guard report.isWritten else {
        try edits.mend(report)
        continue
      }
      written += 1
      let differences = edits.site.snapshot.differences(from: FolderSnapshot(request.output))
      #expect(differences == [], "seed \(seed), step \(step): \(name)")
      memory = Self.handled(memory, seed, step)
    }
    #expect(written > 20)
    #expect(untouched > 30)
    #expect(recalled > 5)
  }

  /// The memory as it is, or as it comes from a file, sound or damaged.
  private static func handled(_ memory: BuildMemory, _ seed: UInt64, _ step: Int) -> BuildMemory {
    var dice = Dice(seed: seed &* 1_000 &+ UInt64(step))
    var bytes = memory.serialized()
    switch Int.random(in: 0..<8, using: &dice) {
    case 0:
      bytes[Int.random(in: bytes.indices, using: &dice)] ^= 1
      return BuildMemory(reading: bytes)
    case 1:
      return BuildMemory(reading: Array(bytes.prefix(.random(in: 0...bytes.count, using: &dice))))
    case 2: return BuildMemory(reading: bytes)
    default: return memory
    }
  }
}

/// What a build says, but for how much it had to do.
private struct Said: Equatable {
  let diagnostics: [Diagnostic]
  let lists: [[String]]
  let leftOut: [LeftOut]
  let counts: [Int]
  let days: [String]
  let isWritten: Bool
  let reports: [Report]

  init(_ report: BuildReport) {
    diagnostics = report.diagnostics
    lists = [report.unlinked, report.located, report.remarks, report.lackingWords]
    leftOut = report.leftOut
    counts = [report.pageCount, report.fileCount, report.checkup?.findings.count ?? 0]
    days = ["\(report.date?.description ?? "")", "\(report.nextChange?.description ?? "")"]
    isWritten = report.isWritten
    reports = report.checkup?.files.map(\.report) ?? []
  }
}
