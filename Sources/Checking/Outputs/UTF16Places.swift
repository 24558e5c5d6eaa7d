internal import BioCheck
internal import Diagnostics

/// A place as SARIF and GitHub count: lines and UTF-16 code units, both from 1.
struct UTF16Place {
  let line: Int
  let column: Int
}

/// Counts the places of many offsets, each from the one before it, so that a thousand places in one long line cost what one does.
struct UTF16Places {
  /// The line counted last, by its file and its first byte.
  private var path = ""
  private var start = -1
  /// The offset counted last, and how many units stand before it in its line.
  private var offset = 0
  private var units = 0

  /// The places of a finding's first unit and behind its last one.
  mutating func of(_ finding: Finding) -> (start: UTF16Place, end: UTF16Place) {
    let span = finding.warning.span
    return (place(of: span.start, in: finding.file), place(of: span.end, in: finding.file))
  }

  /// The place of a byte offset; a byte order mark is no column.
  private mutating func place(of offset: Int, in file: SourceFile) -> UTF16Place {
    let position = file.position(at: offset)
    var start = position.offset - (position.column - 1)
    if start == 0, file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = min(3, position.offset) }
    if start != self.start || file.path != path {
      (path, self.start, self.offset, units) = (file.path, start, start, 0)
    }
    let between = SourceSpan(min(self.offset, position.offset), max(self.offset, position.offset))
    let count = file.text(between).utf16.count
    units += position.offset >= self.offset ? count : -count
    self.offset = position.offset
    return UTF16Place(line: position.line, column: units + 1)
  }
}
