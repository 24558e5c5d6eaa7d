import Templates
import Testing

/// A template, what it is rendered with, and what should come out.
struct Rendering: CustomTestStringConvertible, Sendable {
  var name: String
  var template: String
  var value: TemplateValue
  var partials: [String: String]
  var output: String

  init(
    _ name: String,
    _ template: String,
    _ value: TemplateValue = [:],
    partials: [String: String] = [:],
    gives output: String
  ) {
    self.name = name
    self.template = template
    self.value = value
    self.partials = partials
    self.output = output
  }

  var testDescription: String { name }

  /// Renders as the Mustache specification has it and compares.
  func check(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let found = try Template.render(template, with: value, partials: partials)
    #expect(found == output, sourceLocation: sourceLocation)
  }
}
