import Formats
import Foundation
import Testing

@testable import Output

/// Files that are left alone without being read.
@Suite struct KeepingTests {
  private static let plan = ["a.html", "f/b.html"]

  /// A site of two files, and what the build says of them.
  private func site() throws -> (test: TestFolder, records: [OutputRecord]) {
    let test = try TestFolder()
    let folder = try OutputFolder(test.site, for: .writing)
    let build = try folder.begin(plan: Self.plan, drafts: false)
    for path in Self.plan { try build.write(path, Array(path.utf8)) }
    _ = try build.finish()
    return (test, build.records)
  }

  /// Which of the files the next build keeps, if the others are written as before.
  private func kept(_ records: [OutputRecord], in test: TestFolder) throws -> [Bool] {
    let folder = try OutputFolder(test.site, for: .writing)
    let build = try folder.begin(plan: Self.plan, drafts: false)
    let kept = try records.map { try build.keep($0) }
    for (record, isKept) in zip(records, kept) where !isKept {
      try build.write(record.path, Array(record.path.utf8))
    }
    let result = try build.finish()
    #expect(result.written + result.unchanged == 2)
    #expect(try folder.manifest()?.files.map(\.hash) == records.map(\.hash))
    return kept
  }

  @Test func `what nobody touched is kept, and its record is as before`() throws {
    let (test, records) = try site()
    #expect(records.map(\.path) == Self.plan)
    #expect(records.allSatisfy { $0.stamp != nil })
    #expect(try kept(records, in: test) == [true, true])
  }

  @Test func `a file of other bytes, of the same size and with its old time, is not kept`() throws {
    let (test, records) = try site()
    let path = test.site + "/a.html"
    let date = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate]
    Thread.sleep(forTimeInterval: 0.03)
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    try handle.write(contentsOf: Data("A.HTML".utf8))
    try handle.close()
    try FileManager.default.setAttributes([.modificationDate: date as Any], ofItemAtPath: path)
    #expect(try kept(records, in: test) == [false, true])
    #expect(try test.text("a.html") == "a.html")
  }

  @Test func `a file that is gone, or another one of its name, is not kept`() throws {
    let (test, records) = try site()
    try test.remove("a.html")
    try FileManager.default.moveItem(
      atPath: test.site + "/f/b.html",
      toPath: test.site + "/f/c.html"
    )
    try test.put("f/b.html", "f/b.html")
    #expect(try kept(records, in: test) == [false, false])
  }

  @Test func `a file without a stamp is never kept`() throws {
    let (test, records) = try site()
    let bare = records.map { OutputRecord(path: $0.path, hash: $0.hash, stamp: nil) }
    #expect(try kept(bare, in: test) == [false, false])
  }

  @Test func `a record of a file that was replaced holds`() throws {
    let (test, _) = try site()
    let folder = try OutputFolder(test.site, for: .writing)
    let build = try folder.begin(plan: Self.plan, drafts: false)
    try build.write("a.html", Array("other".utf8))
    try build.write("f/b.html", Array("f/b.html".utf8))
    _ = try build.finish()
    let next = try folder.begin(plan: Self.plan, drafts: false)
    for record in build.records { #expect(try next.keep(record)) }
    #expect(try next.finish().written == 0)
  }

  @Test func `a kept file is written no more, and a file that is not planned is a mistake`() throws
  {
    let (test, records) = try site()
    let folder = try OutputFolder(test.site, for: .writing)
    let build = try folder.begin(plan: Self.plan, drafts: false)
    #expect(try build.keep(records[0]))
    #expect(throws: OutputError.step("a.html", .writtenTwice)) { try build.keep(records[0]) }
    #expect(throws: OutputError.step("a.html", .writtenTwice)) { try build.write("a.html", []) }
    let stranger = OutputRecord(path: "x", hash: records[0].hash, stamp: records[0].stamp)
    #expect(throws: OutputError.step("x", .notPlanned)) { try build.keep(stranger) }
    #expect(throws: OutputError.step("f/b.html", .notWritten)) { try build.finish() }
  }

  @Test(
    arguments: [
      (now: 5_000_000_123, isSettled: false), (now: 5_020_000_123, isSettled: false),
      (now: 5_020_000_124, isSettled: true), (now: 4_000_000_000, isSettled: false),
    ]
  )
  func `a stamp is settled when the clock has moved on since`(now: Int64, isSettled: Bool) {
    let stamp = FileStamp(
      device: 1,
      inode: 2,
      size: 3,
      modified: 1_000_000_000,
      changed: 5_000_000_123
    )
    #expect(stamp.isSettled(at: now) == isSettled)
  }

  @Test func `a disk that counts whole seconds needs longer`() {
    let second: Int64 = 1_000_000_000
    let stamp = FileStamp(device: 1, inode: 2, size: 3, modified: 0, changed: 9 * second)
    #expect(!stamp.isSettled(at: 12 * second))
    #expect(stamp.isSettled(at: 12 * second + 1))
  }
}
