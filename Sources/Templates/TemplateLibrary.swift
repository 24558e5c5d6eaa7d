public import Diagnostics

/// Named Mustache templates, compiled: text in, bytes out, and strict about names.
///
/// A library is made of sources; what is wrong with them is in `diagnostics`, all at once. A layout
/// is a template whose names, partials, parents and blocks were all checked against the shape of
/// what it will show, so that rendering it cannot fail:
///
/// ```
/// let library = TemplateLibrary([
///   (name: "page", file: SourceFile(path: "page.mustache", text: "<h1>{{title}}</h1>{{{body}}}"))
/// ])
/// let page = try library.layout("page", for: ["title": .text, "body": .markup])
/// let html = page.render(["title": "Tea & toast", "body": .markup("<p>At six.</p>")])
/// ```
///
/// The Mustache specification's own test files run against `Template.render`, which checks no names:
///
/// ```
/// struct Specification: Decodable {
///   struct Case: Decodable {
///     var name: String
///     var data: TemplateValue
///     var template: String
///     var partials: [String: String]?
///     var expected: String
///   }
///   var tests: [Case]
/// }
/// let file = try Data(contentsOf: URL(fileURLWithPath: "specs/sections.json"))
/// for test in try JSONDecoder().decode(Specification.self, from: file).tests {
///   let html = try Template.render(test.template, with: test.data, partials: test.partials ?? [:])
///   print(html == test.expected ? "passed" : "failed", test.name)
/// }
/// ```
///
/// Supported are comments, delimiters, interpolation, inverted sections, partials, sections and
/// inheritance; lambdas and dynamic names are not.
public struct TemplateLibrary: Sendable {
  /// How strict a library is about what its templates name.
  public enum Mode: Sendable {
    /// A partial or parent that does not exist is an error, text that a parent ignores a warning.
    case strict
    /// As the Mustache specification has it: what does not exist is empty.
    case lenient
  }

  /// What is wrong with the sources, sorted; nothing can be rendered while there is an error.
  public let diagnostics: [Diagnostic]
  /// The names of the templates, sorted.
  public let names: [String]
  /// The names that any of the templates calls as a partial or a parent, whether they exist or not.
  public var called: Set<String> { Set(program.calls.map { program.names[$0.callee] }) }

  private let program: Program
  private let files: [SourceFile]

  /// Compiles `sources`; their order does not matter.
  public init(_ sources: [(name: String, file: SourceFile)], mode: Mode = .strict) {
    var loader = TemplateLoader(mode: mode)
    for source in sources { loader.add(source.name, source.file) }
    loader.link()
    program = loader.program
    files = loader.files
    names = loader.known
    diagnostics = loader.diagnostics.sorted()
  }

  /// What is wrong with the names in a template that is shown with values of `shape`: its own, and
  /// those of its partials, parents and blocks.
  ///
  /// Every undeclared or misused name, each place once, sorted; with the nearest declared name.
  /// Templates with syntax errors are passed over, `diagnostics` has those.
  public func check(_ name: String, against shape: TemplateShape) -> [Diagnostic] {
    guard names.contains(name) else {
      return TemplateError.unknownTemplate(name, known: names).diagnostics
    }
    guard let entry = program.entry(of: name) else { return [] }
    let shapes = ShapeTable(shape, for: program)
    return NameChecker.check(
      name,
      at: entry,
      of: program,
      known: names,
      files: files,
      shapes: shapes
    )
  }

  /// A template whose names are all declared by `shape`, ready to render.
  ///
  /// - Throws: `TemplateError.invalid` with the mistakes of the library and of this template's
  ///   names, or `TemplateError.unknownTemplate`.
  public func layout(
    _ name: String,
    for shape: TemplateShape
  ) throws(TemplateError) -> TemplateLayout {
    guard names.contains(name) else { throw .unknownTemplate(name, known: names) }
    let found = diagnostics + check(name, against: shape)
    guard let entry = program.entry(of: name), !found.contains(where: { $0.severity == .error })
    else { throw .invalid(found.sorted()) }
    return TemplateLayout(
      program: program,
      entry: entry,
      shapes: ShapeTable(shape, for: program)
    )
  }

  /// Appends a template's output to `output`; names that do not exist are empty.
  ///
  /// - Throws: `TemplateError`; `output` may then hold the beginning of the template's output.
  public func render(
    _ name: String,
    with value: TemplateValue,
    into output: inout [UInt8]
  ) throws(TemplateError) {
    guard !diagnostics.contains(where: { $0.severity == .error }) else {
      throw .invalid(diagnostics)
    }
    guard let entry = program.entry(of: name) else {
      throw .unknownTemplate(name, known: names)
    }
    var renderer = Renderer(program, shapes: nil, value: value)
    switch renderer.run(entry, into: &output) {
    case nil: return
    case .recursion: throw .endlessRecursion(name)
    case .work: throw .tooMuchWork(name)
    }
  }

  /// A template's output; names that do not exist are empty.
  public func render(
    _ name: String,
    with value: TemplateValue
  ) throws(TemplateError) -> [UInt8] {
    var output: [UInt8] = []
    try render(name, with: value, into: &output)
    return output
  }
}
