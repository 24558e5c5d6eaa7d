import Diagnostics

/// What the templates of a library compile to: one list of operations, and beside it what they use.
///
/// A template starts at its entry and runs to an `end`; a partial is a jump to another entry. Names
/// are numbered once, paths are split once, and text lies in one buffer, so that rendering looks
/// nothing up but values.
struct Program: Sendable {
  /// What to do, in order.
  var operations: [Operation] = []
  /// Where each operation stands in its source, by the same index.
  var sites: [Site] = []
  /// All text and all indentation.
  var bytes: [UInt8] = []
  /// The parts of all paths, as numbers of names.
  var parts: [Int] = []
  /// All names: of values, blocks and templates.
  private(set) var names: [String] = []
  /// Where the template of a name starts, by the name's number; nil where there is none.
  var entries: [Int?] = []
  /// Partials and parents.
  var calls: [Call] = []
  /// What parents' blocks are filled with.
  var fillings: [Filling] = []
  /// Blocks that show their own content unless something fills them.
  var blocks: [Block] = []

  private var numbers: [String: Int] = [:]

  /// The number of a name, which gets one if it has none.
  mutating func number(of name: String) -> Int {
    if let number = numbers[name] { return number }
    numbers[name] = names.count
    names.append(name)
    entries.append(nil)
    return names.count - 1
  }

  /// Where the template called `name` starts.
  func entry(of name: String) -> Int? {
    guard let number = numbers[name] else { return nil }
    return entries[number]
  }
}

extension Program {
  /// One step of rendering.
  enum Operation: Sendable {
    /// Write text.
    case text(Text)
    /// Write a value.
    case value(Path, isEscaped: Bool)
    /// Run up to the matching `end` for each item, or go to `end`.
    case section(Path, end: Int)
    /// Go on, or go to `end` when the value is true.
    case inverted(Path, end: Int)
    /// Run a partial or a parent, by its index in `calls`.
    case call(Int)
    /// Run what fills a block or go on with its own content, by its index in `blocks`.
    case block(Int)
    /// Go back: a section, a filling or a template ends.
    case end
  }

  /// A stretch of `bytes`, and how its lines lie.
  struct Text: Sendable {
    var start: Int
    var end: Int
    /// Whether the first byte begins a line of the template.
    var startsLine: Bool
    /// Whether the last byte is a line feed, and what follows begins a line that stays.
    var endsBeforeLine: Bool
  }

  /// A name of parts: a stretch of `parts`; none for `.`.
  struct Path: Sendable {
    var start: Int
    var count: Int
  }

  /// A partial, or a parent with what fills its blocks.
  struct Call: Sendable {
    /// The number of the template's name.
    var callee: Int
    /// A stretch of `fillings`.
    var fillings: Range<Int> = 0..<0
    /// Where to go on afterwards.
    var end: Int
    /// A stretch of `bytes` to write before each line.
    var indent: Range<Int>
    /// The operation that makes the call.
    var operation: Int
    /// Whether it is a parent.
    var isParent: Bool
  }

  /// The content for a block of a parent.
  struct Filling: Sendable {
    /// The number of the block's name.
    var name: Int
    /// Where the content starts.
    var entry: Int
    /// The tag that opens it.
    var site: Site
  }

  /// A block and where its own content ends.
  struct Block: Sendable {
    /// The number of its name.
    var name: Int
    /// Where to go on behind its own content.
    var end: Int = 0
    /// A stretch of `bytes` to write before each line of what fills it.
    var indent: Range<Int>
    /// Whether what fills it begins a line.
    var startsLine: Bool
  }

  /// A stretch of a source file.
  struct Site: Hashable, Sendable {
    /// The file's index in the library.
    var file: Int
    /// The bytes of the tag.
    var span: SourceSpan
  }
}
