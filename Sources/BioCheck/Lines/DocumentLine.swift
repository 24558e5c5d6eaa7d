/// One line of bulk input: `{"id": …, "text": …}`, other keys left alone.
public struct DocumentLine: Sendable, Hashable {
  /// The id as it stood in the line, JSON and all; `null` when there was none.
  public var id: [UInt8]
  /// The Markdown text, UTF-8; a lone surrogate is U+FFFD.
  public var text: [UInt8]

  /// Reads a line.
  public init(_ line: [UInt8]) throws(DocumentLineError) {
    var reader = JSONReader(line)
    var id: [UInt8]?
    var text: [UInt8]?
    do throws(DocumentLineError) {
      try reader.object { reader, key throws(DocumentLineError) in
        if key == Array("id".utf8) {
          id = try reader.rawValue()
        } else if key == Array("text".utf8) {
          text = try reader.string()
        } else {
          _ = try reader.rawValue()
        }
      }
    } catch {
      throw error.with(id: id)
    }
    guard let text else { throw .noText(id: id ?? Self.null) }
    self.id = id ?? Self.null
    self.text = text
  }

  static let null = Array("null".utf8)
}

/// Why a line of bulk input cannot be read.
public enum DocumentLineError: Error, Hashable, Sendable {
  /// The line is not a JSON object; the offset is where reading ended.
  case notJSON(id: [UInt8], offset: Int)
  /// There is no `text`, or it is not a string.
  case noText(id: [UInt8])

  /// The id as it stood in the line, as far as it was read; `null` for none.
  public var id: [UInt8] {
    switch self {
    case .notJSON(let id, _), .noText(let id): id
    }
  }

  /// What is wrong and what to do.
  public var message: String {
    switch self {
    case .notJSON(_, let offset):
      "the line is not a JSON object from byte \(offset) on; write {\"id\": …, \"text\": …}"
    case .noText: "'text' is missing or no string; write {\"id\": …, \"text\": …}"
    }
  }

  func with(id: [UInt8]?) -> DocumentLineError {
    guard let id else { return self }
    return switch self {
    case .notJSON(_, let offset): .notJSON(id: id, offset: offset)
    case .noText: .noText(id: id)
    }
  }
}
