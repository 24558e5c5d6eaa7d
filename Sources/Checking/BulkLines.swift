internal import BioCheck
public import Diagnostics

#if canImport(Glibc)
internal import Glibc
#else
internal import Foundation
#endif

/// Answers lines of JSON in bounded memory: lines go in as they are read, answers come out in their order.
///
/// Some lines are held at a time, and they are answered on all cores.
public struct BulkLines {
  /// The answer to a line, without a line ending, and the worst severity in it.
  public typealias Work = @Sendable (_ line: [UInt8]) -> (line: [UInt8], worst: Severity?)

  /// The most bytes that a line may have.
  private let lineLimit: Int
  /// How many bytes of lines are held before they have to be answered.
  private static let window = 1 << 20

  /// The worst severity in all answers so far.
  public private(set) var worst: Severity?
  private let work: Work
  private var lines: [[UInt8]?] = []
  private var held = 0
  private var rest: [UInt8] = []
  private var isTooLong = false
  private var isFirst = true

  /// Lines of at most 64 MB that `work` answers.
  public init(lineLimit: Int = 64 << 20, _ work: @escaping Work) {
    self.lineLimit = lineLimit
    self.work = work
  }

  /// Whether answers should be taken before more is added.
  public var isFull: Bool { held >= Self.window || lines.count >= 1 << 14 }

  /// Takes in what was read.
  public mutating func add(_ bytes: ArraySlice<UInt8>) {
    var bytes = bytes
    if isFirst, rest.isEmpty, !bytes.isEmpty {
      isFirst = false
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    }
    while let end = Self.lineEnd(in: bytes) {
      keep(bytes[..<end])
      endLine()
      bytes = bytes[(end + 1)...]
    }
    keep(bytes)
  }

  /// Takes in the last line, when nothing ended it.
  public mutating func finish() { if !rest.isEmpty || isTooLong { endLine() } }

  /// The answers to all whole lines that were added since the last call, each ended by a line feed.
  public mutating func answers() -> [UInt8] {
    let (lines, work, limit) = (lines, work, lineLimit)
    self.lines.removeAll(keepingCapacity: true)
    held = 0
    let answers = Cores.map(lines.count) { index in
      guard let line = lines[index] else {
        return (ReportLine.of(.tooLong(limit: limit)), Severity?.none)
      }
      return work(line)
    }
    var out: [UInt8] = []
    out.reserveCapacity(answers.reduce(0) { $0 + $1.0.count + 1 })
    for (line, severity) in answers {
      out += line
      out.append(0x0A)
      if let severity { worst = max(worst ?? severity, severity) }
    }
    return out
  }

  private static func lineEnd(in bytes: ArraySlice<UInt8>) -> Int? {
    bytes.withUnsafeBytes { buffer in
      guard let start = buffer.baseAddress, let found = memchr(start, 0x0A, buffer.count)
      else { return nil }
      return bytes.startIndex + (UnsafeRawPointer(found) - start)
    }
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    guard !isTooLong else { return }
    rest += bytes
    if rest.count > lineLimit {
      isTooLong = true
      rest = []
    }
  }

  private mutating func endLine() {
    if rest.last == 0x0D { rest.removeLast() }
    held += rest.count
    lines.append(isTooLong ? nil : rest)
    // A new buffer, since the line keeps the old one.
    rest = []
    isTooLong = false
  }
}
