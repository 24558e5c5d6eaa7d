public import Diagnostics

/// Why a text cannot be read: it would take more time or memory than any honest page needs.
public enum MarkupError: Error, Hashable, Sendable {
  /// The text is larger than `Document.sizeLimit` bytes.
  case tooLarge(bytes: Int)
  /// Quotes, lists or footnotes stand more than `Document.blockDepthLimit` deep in each other here.
  case blocksTooDeep(SourceSpan)
  /// Emphasis, links or images stand more than `Document.inlineDepthLimit` deep in each other here.
  case inlinesTooDeep(SourceSpan)
  /// A table, or what could be one, is too wide or begun too often.
  case tableTooCostly(SourceSpan)
  /// Rows leave out so many cells that the table would be mostly made of what nobody wrote.
  case tableTooEmpty(SourceSpan)
  /// Short references to a long link definition add up to far more than the text.
  case referencesTooLong(SourceSpan)
  /// There is no memory left.
  case outOfMemory

  /// The bytes of the source that are to blame; nil when it is the whole text.
  public var span: SourceSpan? {
    switch self {
    case .blocksTooDeep(let span), .inlinesTooDeep(let span), .tableTooCostly(let span),
      .tableTooEmpty(let span), .referencesTooLong(let span):
      span
    case .tooLarge, .outOfMemory: nil
    }
  }

  /// What is wrong and what to do: lower case, no full stop.
  public var message: String {
    switch self {
    case .tooLarge(let bytes):
      "the text has \(bytes) bytes, more than the \(Document.sizeLimit) that can be read; split it"
    case .blocksTooDeep:
      "quotes and lists stand more than \(Document.blockDepthLimit) deep in each other here; nest them less"
    case .inlinesTooDeep:
      "emphasis and links stand more than \(Document.inlineDepthLimit) deep in each other here; nest them less"
    case .tableTooCostly:
      "this table is too wide, or too many lines look like the head of one; split it"
    case .tableTooEmpty:
      "the rows of this table leave out too many cells; write them, or make the table narrower"
    case .referencesTooLong:
      "the addresses that these references stand for add up to too much; shorten the definition"
    case .outOfMemory:
      "there is no memory left to read this text"
    }
  }

  /// The error as a diagnostic under the rule `markup`.
  public func diagnostic(in file: SourceFile) -> Diagnostic {
    Diagnostic(
      .error,
      rule: "markup",
      message: message,
      location: span.map(file.location) ?? SourceLocation(path: file.path)
    )
  }
}

extension MarkupError {
  /// The same error with its span's offsets changed.
  func moved(_ offset: (Int) -> Int) -> MarkupError {
    func moved(_ span: SourceSpan) -> SourceSpan {
      SourceSpan(offset(span.start), offset(span.end))
    }
    return switch self {
    case .blocksTooDeep(let span): .blocksTooDeep(moved(span))
    case .inlinesTooDeep(let span): .inlinesTooDeep(moved(span))
    case .tableTooCostly(let span): .tableTooCostly(moved(span))
    case .tableTooEmpty(let span): .tableTooEmpty(moved(span))
    case .referencesTooLong(let span): .referencesTooLong(moved(span))
    case .tooLarge, .outOfMemory: self
    }
  }
}
