import Diagnostics

/// Everything that a parsed document holds, in a few flat arrays that never change again.
final class Storage: Sendable {
  /// The bytes that were parsed: the file's own, or a copy without NULs.
  let source: [UInt8]
  /// The stretch of `source` that was parsed.
  let range: Range<Int>
  /// The offset in `source` of each line's first byte.
  let lineStarts: [Int32]
  /// Leads from `source` to the bytes of the file, where they differ.
  let offsets: OffsetShift
  let extensions: SyntaxExtensions
  let nodes: [Node]
  /// How many of `nodes` stand in the text; footnotes come behind them.
  let bodyCount: Int
  let footnotes: [FootnoteRecord]
  let segments: [Segment]
  let links: [LinkRecord]
  let pool: [UInt8]
  /// Blocks whose text could not be found again in the source; always 0 unless the library changed.
  let misalignments: Int

  init(_ source: ParsedSource, _ extensions: SyntaxExtensions, _ tree: FinishedTree) {
    self.source = source.bytes
    self.range = source.range
    self.lineStarts = source.lineStarts
    self.offsets = source.offsets
    self.extensions = extensions
    self.nodes = tree.nodes
    self.bodyCount = tree.bodyCount
    self.footnotes = tree.footnotes
    self.segments = tree.segments
    self.links = tree.links
    self.pool = tree.pool
    self.misalignments = tree.misalignments
  }

  func bytes(_ slice: ByteSlice) -> ArraySlice<UInt8> {
    slice.place >= 0
      ? source[Int(slice.place)..<Int(slice.place) + Int(slice.count)]
      : pool[Int(~slice.place)..<Int(~slice.place) + Int(slice.count)]
  }

  func text(_ slice: ByteSlice) -> String { String(decoding: bytes(slice), as: UTF8.self) }

  /// The span in the file of a stretch of `source`.
  func span(_ start: Int32, _ end: Int32) -> SourceSpan {
    SourceSpan(offsets.original(Int(start)), offsets.original(Int(end)))
  }

  /// Behind the last byte of a line (from 0), its line ending left out.
  func lineEnd(_ line: Int) -> Int {
    ParsedSource.lineEnd(line, source, lineStarts, range.upperBound)
  }
}
