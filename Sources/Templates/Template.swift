import Diagnostics

/// A template used once.
public enum Template {
  /// The output of a template's text.
  ///
  /// Meant for tests and small tools; whoever renders more than once makes a `TemplateLibrary`.
  ///
  /// - Parameters:
  ///   - source: the template.
  ///   - value: what its names stand for.
  ///   - partials: the texts of partials and parents by name.
  ///   - mode: whether missing partials are errors; names that do not exist are empty in both.
  /// - Returns: what the template writes; bytes that are not UTF-8 become U+FFFD.
  /// - Throws: `TemplateError`.
  public static func render(
    _ source: String,
    with value: TemplateValue,
    partials: [String: String] = [:],
    mode: TemplateLibrary.Mode = .lenient
  ) throws(TemplateError) -> String {
    // No tag can name it: names in tags have no spaces.
    let name = "the template"
    var sources = [(name: name, file: SourceFile(path: "template", text: source))]
    for (name, text) in partials.sorted(by: { $0.key < $1.key }) {
      sources.append((name: name, file: SourceFile(path: name, text: text)))
    }
    let output = try TemplateLibrary(sources, mode: mode).render(name, with: value)
    return String(decoding: output, as: UTF8.self)
  }
}
