internal import Diagnostics

extension FieldWriter {
  /// Writes something that an author should know.
  mutating func add(_ diagnostic: Diagnostic) {
    add(diagnostic.severity.rawValue)
    add(diagnostic.rule)
    add(diagnostic.message)
    add(diagnostic.location != nil)
    guard let location = diagnostic.location else { return }
    add(location.path)
    add(location.start)
    add(location.end)
    add(location.excerpt)
    add(location.excerptColumn)
  }

  private mutating func add(_ position: SourcePosition) {
    add(position.line)
    add(position.column)
    add(position.offset)
  }
}

extension FieldReader {
  /// Reads something that an author should know.
  mutating func diagnostic() throws(Damage) -> Diagnostic {
    guard let severity = Severity(rawValue: try text()) else { throw Damage() }
    let rule = try text()
    let message = try text()
    guard try flag() else { return Diagnostic(severity, rule: rule, message: message) }
    let path = try text()
    let start = try position()
    let end = try position()
    let location = SourceLocation(
      path: path,
      start: start,
      end: end,
      excerpt: try text(),
      excerptColumn: try integer()
    )
    return Diagnostic(severity, rule: rule, message: message, location: location)
  }

  private mutating func position() throws(Damage) -> SourcePosition {
    let line = try integer()
    let column = try integer()
    return SourcePosition(line: line, column: column, offset: try integer())
  }
}
