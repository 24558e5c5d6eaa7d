/// A template whose names were all checked against the shape of what it shows; see
/// `TemplateLibrary.layout(_:for:)`.
///
/// A name is looked up in the innermost record that declares it, whether or not the record has a
/// value for it: what is declared and not there is empty and never falls back to an outer value.
/// Only markup is written as it is; text is escaped even where the template asks for it raw.
public struct TemplateLayout: Sendable {
  private let program: Program
  private let entry: Int
  private let shapes: ShapeTable
  /// Every part of every name that it could show; values by other names need not be made.
  public let names: Set<String>

  init(program: Program, entry: Int, shapes: ShapeTable) {
    names = program.names(shownFrom: entry)
    self.program = program
    self.entry = entry
    self.shapes = shapes
  }

  /// Appends the output for `value` to `output`; a value that does not fit the shape shows nothing.
  public func render(_ value: TemplateValue, into output: inout [UInt8]) {
    var renderer = Renderer(program, shapes: shapes, value: value)
    _ = renderer.run(entry, into: &output)
  }

  /// The output for `value`.
  public func render(_ value: TemplateValue) -> [UInt8] {
    var output: [UInt8] = []
    render(value, into: &output)
    return output
  }
}
