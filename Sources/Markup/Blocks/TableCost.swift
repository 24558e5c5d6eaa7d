/// Adds up what tables, and lines that could begin one, cost the library.
///
/// A line that could be a delimiter row makes it read the whole paragraph above as rows, of which the last counts.
/// Reading a row of n cells takes n² steps, since each cell is appended by walking past all before it, and every
/// line without a pipe is walked back from to the last pipe. Times as measured with 0.29.0.gfm.6.
struct TableCost {
  /// In nanoseconds.
  static let limit = 500_000_000
  /// Cells that rows leave out, and that the library makes all the same.
  static let missingLimit = 1 << 16

  /// In nanoseconds.
  private(set) var time = 0
  private(set) var missing = 0
  /// The columns of the table that the lines since the last blank one may be rows of; 0 for none.
  private var columns = 0
  private var paragraph = Paragraph()

  var isTooHigh: Bool { time > Self.limit }
  var isTooEmpty: Bool { missing > Self.missingLimit }
  /// Whether it is worth asking the library whether there are tables at all.
  var isNotable: Bool { time > Self.limit / 16 || missing > Self.missingLimit / 4 }

  /// What it would cost to read lines as rows.
  private struct Paragraph {
    var time = 0
    private var sincePipe = 0

    mutating func add(_ line: LineShape, _ count: Int) {
      time += 40 * count + line.pipes * line.pipes + sincePipe / 2
      sincePipe = line.pipes == 0 ? sincePipe + count : line.tail
    }
  }

  /// A line of which only its looks are known: it may head a table, and it may be a row of one.
  mutating func guess(_ line: LineShape, _ count: Int) {
    if line.isBlank {
      columns = 0
      paragraph = Paragraph()
      return
    }
    if line.isDelimiterRow {
      time += paragraph.time + 2 * line.pipes * line.pipes
      if columns == 0 { columns = max(1, line.pipes - 1) }
    } else if columns > 0 {
      addRow(line, columns: columns, cells: line.pipes + 1)
    }
    paragraph.add(line, count)
  }

  /// A row of a table.
  mutating func addRow(_ line: LineShape, columns: Int, cells: Int) {
    time += 2 * line.pipes * line.pipes
    missing += max(0, columns - cells)
  }

  /// A line of an open paragraph, perhaps its first.
  mutating func addToParagraph(_ line: LineShape, _ count: Int, isFirst: Bool) {
    if isFirst { paragraph = Paragraph() }
    paragraph.add(line, count)
  }

  /// A line that could be a delimiter row, under the open paragraph.
  mutating func addHead(_ line: LineShape) {
    time += paragraph.time + 2 * line.pipes * line.pipes
  }
}
