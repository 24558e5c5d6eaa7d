internal import BioCheck
internal import Diagnostics

/// A place as SARIF, GitHub and language servers count: lines and UTF-16 code units, both from 1.
struct UTF16Place {
  let line: Int
  let column: Int

  /// The place of a byte offset; a byte order mark is no column.
  init(_ offset: Int, in file: SourceFile) {
    let position = file.position(at: offset)
    line = position.line
    var start = position.offset - (position.column - 1)
    if start == 0, file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = min(3, position.offset) }
    column = file.text(SourceSpan(start, position.offset)).utf16.count + 1
  }
}

extension Finding {
  /// Where it begins.
  var start: UTF16Place { UTF16Place(warning.span.start, in: file) }
  /// Behind its last code unit.
  var end: UTF16Place { UTF16Place(warning.span.end, in: file) }
}
