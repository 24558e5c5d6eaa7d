public import Diagnostics

/// A Markdown text, read once into a tree of values whose every block and inline knows its bytes in the source.
///
/// ```swift
/// let html = try Document("*Hello*").html()  // <p><em>Hello</em></p>\n
/// ```
///
/// The tree is flat storage shared by all values made from it; values are small handles, cheap to copy and safe
/// to use from many threads.
public struct Document: Sendable {
  /// A text larger than this many bytes is refused.
  public static let sizeLimit = 16 << 20
  /// Blocks deeper in each other than this are refused; a list in a list counts twice, for list and item.
  public static let blockDepthLimit = 64
  /// Inlines deeper in each other than this are refused.
  public static let inlineDepthLimit = 100

  let storage: Storage
  let headingIDs: HeadingIDs

  /// Reads a text, as GFM unless told otherwise.
  public init(
    _ markdown: String,
    extensions: SyntaxExtensions = .gfm
  ) throws(MarkupError) {
    try self.init(bytes: Array(markdown.utf8), range: nil, extensions)
  }

  /// Reads the bytes of a file, or a stretch of them, such as all behind the front matter; all spans count from the file's first byte.
  ///
  /// It is read as a site's pages are, as GFM with comments as browsers read them, unless told otherwise.
  /// Bytes that are not UTF-8 stay as they are; NUL is read as U+FFFD.
  public init(
    parsing file: SourceFile,
    range: SourceSpan? = nil,
    extensions: SyntaxExtensions = .site
  ) throws(MarkupError) {
    try self.init(bytes: file.bytes, range: range?.range, extensions)
  }

  /// What was read beyond CommonMark.
  public var extensions: SyntaxExtensions { storage.extensions }

  /// How many blocks could not be found again in the source, and have only the spans of whole blocks inside; 0 unless libcmark-gfm changed under us.
  public var misalignedBlocks: Int { storage.misalignments }

  /// The blocks, in the order of the source; footnotes are apart.
  public var blocks: Blocks {
    Blocks(storage: storage, startIndex: 0, endIndex: storage.bodyCount)
  }

  /// The footnotes that are referred to, by number.
  public var footnotes: [FootnoteDefinition] {
    storage.footnotes.filter { $0.number > 0 }.sorted { $0.number < $1.number }
      .map { FootnoteDefinition(handle: NodeHandle(storage: storage, index: Int($0.node))) }
  }

  /// The footnotes that nothing refers to, in the order of the source; they are not rendered.
  public var unreferencedFootnotes: [FootnoteDefinition] {
    storage.footnotes.filter { $0.number == 0 }
      .map { FootnoteDefinition(handle: NodeHandle(storage: storage, index: Int($0.node))) }
  }
}

extension Document {
  private init(
    bytes: [UInt8],
    range: Range<Int>?,
    _ extensions: SyntaxExtensions
  ) throws(MarkupError) {
    let range = (range ?? 0..<bytes.count).clamped(to: 0..<bytes.count)
    guard range.count <= Self.sizeLimit, bytes.count <= Int32.max / 2 else {
      throw .tooLarge(bytes: range.count)
    }
    let source = ParsedSource(bytes, range: range)
    do throws(MarkupError) {
      storage = Storage(source, extensions, try TreeBuilder.build(source, extensions))
    } catch {
      throw error.moved { source.offsets.original($0) }
    }
    headingIDs = HeadingIDs(storage)
  }
}
