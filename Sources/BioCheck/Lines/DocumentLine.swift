internal import Formats

/// One line of bulk input: `{"id": …, "text": …}`, other keys left alone.
public struct DocumentLine: Sendable, Hashable {
  /// The id as it stood in the line, JSON and all; `null` when there was none.
  public var id: [UInt8]
  /// The Markdown text, UTF-8; a lone surrogate is U+FFFD.
  public var text: [UInt8]

  /// Reads a line, without its line ending.
  public init(_ line: [UInt8]) throws(DocumentLineError) {
    do throws(DocumentLineError) {
      try self.init(reading: line)
    } catch {
      throw UTF8Check.firstFault(in: error.id) == nil ? error : error.with(id: Self.null)
    }
  }

  private init(reading line: [UInt8]) throws(DocumentLineError) {
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
    if let fault = UTF8Check.firstFault(in: line) {
      throw .notUTF8(id: id ?? Self.null, offset: fault)
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
  /// The line is not UTF-8; the offset is that of the first byte that is not.
  case notUTF8(id: [UInt8], offset: Int)
  /// The line has more bytes than are read at a time.
  case tooLong(limit: Int)

  /// The id as it stood in the line, as far as it was read; `null` for none.
  public var id: [UInt8] {
    switch self {
    case .notJSON(let id, _), .noText(let id), .notUTF8(let id, _): id
    case .tooLong: DocumentLine.null
    }
  }

  /// What is wrong and what to do.
  public var message: String {
    switch self {
    case .notJSON(_, let offset):
      "the line is not a JSON object from byte \(offset) on; write {\"id\": …, \"text\": …}"
    case .noText: "'text' is missing or no string; write {\"id\": …, \"text\": …}"
    case .notUTF8(_, let offset): "byte \(offset) of the line is not UTF-8; write JSON in UTF-8"
    case .tooLong(let limit):
      "the line has more than \(limit >> 20) MB; divide the text or leave it out"
    }
  }

  func with(id: [UInt8]?) -> DocumentLineError {
    guard let id else { return self }
    return switch self {
    case .notJSON(_, let offset): .notJSON(id: id, offset: offset)
    case .noText: .noText(id: id)
    case .notUTF8(_, let offset): .notUTF8(id: id, offset: offset)
    case .tooLong: self
    }
  }
}
