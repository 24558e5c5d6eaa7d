/// A point in a file.
public struct SourcePosition: Hashable, Sendable, Comparable {
  /// The line, from 1.
  public var line: Int
  /// The column in UTF-8 bytes, from 1.
  public var column: Int
  /// The byte offset in the file, from 0.
  public var offset: Int

  /// A point whose parts are known.
  public init(line: Int, column: Int, offset: Int) {
    self.line = line
    self.column = column
    self.offset = offset
  }

  /// By place in the file.
  public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    left.offset < right.offset
  }
}

/// Where a message points: a file, a stretch of it, and the text of the line it starts on.
public struct SourceLocation: Hashable, Sendable {
  /// The path as its author knows it.
  public var path: String
  /// The first byte.
  public var start: SourcePosition
  /// Behind the last byte.
  public var end: SourcePosition
  /// The line that `start` is on, without its line ending; of a line of more than 4 KB only what stands around `start`.
  public var excerpt: String
  /// The column of the excerpt's first byte, from 1.
  public var excerptColumn: Int

  /// A location whose parts are known; `SourceFile.location(_:)` makes one from a span.
  public init(
    path: String,
    start: SourcePosition,
    end: SourcePosition,
    excerpt: String,
    excerptColumn: Int = 1
  ) {
    self.path = path
    self.start = start
    self.end = end
    self.excerpt = excerpt
    self.excerptColumn = excerptColumn
  }

  /// A location for a message about a whole file of which nothing can be shown.
  public init(path: String) {
    let none = SourcePosition(line: 0, column: 0, offset: 0)
    self.init(path: path, start: none, end: none, excerpt: "")
  }

  /// Whether the location names a place in the file, or only the file.
  public var hasPosition: Bool { start.line > 0 }
}
