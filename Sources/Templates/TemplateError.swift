public import Diagnostics

/// Why templates could not be used.
public enum TemplateError: Error, Sendable, Equatable {
  /// The templates have mistakes; every one of them, sorted.
  case invalid([Diagnostic])
  /// There is no template of this name; the names that there are, sorted.
  case unknownTemplate(String, known: [String])
  /// The template includes itself without end over this value.
  case endlessRecursion(String)
  /// The template takes too many steps or writes too much over this value.
  case tooMuchWork(String)

  /// The mistakes to show to the author, each with its place where it has one.
  public var diagnostics: [Diagnostic] {
    switch self {
    case .invalid(let diagnostics): diagnostics
    case .unknownTemplate, .endlessRecursion, .tooMuchWork:
      [Diagnostic(.error, rule: "template", message: message)]
    }
  }
}

extension TemplateError: CustomStringConvertible {
  /// The error in words; of several mistakes the first.
  public var description: String { message }

  private var message: String {
    switch self {
    case .invalid(let diagnostics):
      let first = diagnostics.first { $0.severity == .error } ?? diagnostics.first
      guard let first else { return "the templates have mistakes" }
      guard let place = first.location, place.hasPosition else { return first.message }
      return "\(place.path):\(place.start.line):\(place.start.column): \(first.message)"
    case .unknownTemplate(let name, let known):
      return unknown("template", name, known: known, there: "there are")
    case .endlessRecursion(let name):
      return "template '\(name)' goes more than \(Renderer.deepestCalls) partials deep;"
        + " let the recursion end with the data, inside a section"
    case .tooMuchWork(let name):
      return "template '\(name)' takes more than \(Renderer.mostWork) steps;"
        + " nest fewer sections over the same lists"
    }
  }
}
