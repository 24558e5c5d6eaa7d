/// The arrays of a tree that is complete.
struct FinishedTree {
  var nodes: [Node]
  var bodyCount: Int
  var footnotes: [FootnoteRecord]
  var segments: [Segment]
  var links: [LinkRecord]
  var pool: [UInt8]
  var misalignments: Int
}
