internal import Diagnostics

/// One sentence of the author's.
struct Sentence: Sendable {
  /// Its bytes in the source, without the white space around it.
  var span: SourceSpan
  /// Its tokens in `Prose.tokens`.
  var tokens: Range<Int>
  /// The kind of block it stands in.
  var block: ProseBlock
  /// The number of the block, from 0, in the order of the text.
  var blockNumber: Int
  /// Whether others said it: it stands, nearly whole, between quotation marks.
  var isOthers = false
}

/// What kind of block a sentence stands in.
enum ProseBlock: UInt8, Sendable {
  case paragraph, heading, item, cell
}
