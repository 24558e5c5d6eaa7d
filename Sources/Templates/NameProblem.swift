import Diagnostics

/// What can be wrong with a name in a template whose context is declared.
enum NameProblem: Sendable {
  case undeclared(String, known: [String])
  case emptyPart(String)
  case noField(String, of: String, ShapeDescription)
  case raw(String, ShapeDescription)
  case escapedMarkup(String)
  case notShown(String, ShapeDescription)
  case unknownTemplate(String, isParent: Bool, known: [String])
  case unknownBlock(String, parent: String, known: [String])
  case endless
  case tooManyExpansions
  case tooDeep
  case dangling(String, String)
  case more(String, than: Int)
}

/// A shape in words.
enum ShapeDescription: Sendable {
  case text, number, flag, markup, list
  case record(fields: [String])

  /// What it is, as in `is a list`.
  var words: String {
    switch self {
    case .text: "text"
    case .number: "a number"
    case .flag: "a flag"
    case .markup: "HTML"
    case .list: "a list"
    case .record: "a record"
    }
  }
}

extension ShapeTable {
  /// A shape in words.
  func describe(_ shape: Int) -> ShapeDescription {
    switch kinds[shape] {
    case .text: .text
    case .number: .number
    case .flag: .flag
    case .markup: .markup
    case .list: .list
    case .record(let row): .record(fields: fields[row].map(\.name))
    }
  }
}

extension NameProblem {
  /// The id of everything that is wrong with a template's names.
  static let rule = "template-name"

  /// The problem at its place, where it has one.
  func diagnostic(at location: SourceLocation? = nil) -> Diagnostic {
    Diagnostic(.error, rule: Self.rule, message: message, location: location)
  }

  /// The problem in words.
  var message: String {
    switch self {
    case .undeclared(let name, let known):
      return unknown("name", name, known: known, there: "known here:")
    case .emptyPart(let name):
      let parts = name.split(separator: ".").joined(separator: ".")
      return
        "the name '\(shortened(name))' has an empty part; write '\(parts.isEmpty ? "." : shortened(parts))'"
    case .noField(let field, let parent, let shape):
      return Self.noField(shortened(field), of: shortened(parent), shape)
    case .raw(let name, let shape):
      let reason = if case .text = shape { "must be escaped" } else { "needs no raw tag" }
      return "'\(name)' is \(shape.words) and \(reason); write '{{\(name)}}'"
    case .escapedMarkup(let name):
      return "'\(name)' is HTML; write '{{{\(name)}}}'"
    case .notShown(let name, let shape):
      return "'\(name)' is \(shape.words) and cannot be shown; \(Self.advice(name, shape))"
    case .unknownTemplate(let name, let isParent, let known):
      return unknown(isParent ? "parent" : "partial", name, known: known, there: "there are")
    case .unknownBlock(let name, let parent, let known):
      return Self.missing("block '\(name)'", name, in: parent, has: known)
    case .endless:
      return
        "this includes itself without end; put it into a section over a list that each item has"
    case .tooManyExpansions:
      return
        "this expands to more than \(NameChecker.mostExpansions) partials; include fewer, or use a list"
    case .tooDeep:
      return "this goes more than \(Renderer.deepestCalls) partials deep;"
        + " include fewer within one another"
    case .dangling(let name, let template):
      return "the shape of '\(template)' refers to '\(name)', but no shape around it has that name"
    case .more(let template, let count):
      return "template '\(template)' has more than \(count) such mistakes; mend these first"
    }
  }

  private static func noField(
    _ field: String,
    of parent: String,
    _ shape: ShapeDescription
  ) -> String {
    switch shape {
    case .record(let fields):
      return missing("'\(field)'", field, in: parent, has: fields)
    case .list:
      return "'\(parent)' is a list and has no '\(field)' of its own;"
        + " write '{{#\(parent)}}{{\(field)}}{{/\(parent)}}'"
    case .text, .number, .flag, .markup:
      return "'\(parent)' is \(shape.words) and has no '\(field)'; remove '.\(field)'"
    }
  }

  private static func missing(
    _ what: String,
    _ name: String,
    in parent: String,
    has known: [String]
  ) -> String {
    var message = "'\(parent)' has no \(what)"
    if let nearest = NearestName.of(name, among: known) {
      message += "; did you mean '\(nearest)'?"
    }
    return message + listing(known, there: "it has", after: message)
  }

  private static func advice(_ name: String, _ shape: ShapeDescription) -> String {
    switch shape {
    case .record(let fields):
      guard let first = fields.first else { return "remove it" }
      return "write a part of it, such as '{{\(name == "." ? "" : name + ".")\(first)}}'"
    case .text, .number, .flag, .markup, .list:
      return "write '{{#\(name)}}…{{/\(name)}}'"
    }
  }
}
