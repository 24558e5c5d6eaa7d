/// The names that a layout could show, so that nothing is made that it never asks for.
struct NamesShown: Sendable {
  /// Nil for all.
  private let names: Set<String>?

  /// These names.
  init(_ names: Set<String>) { self.names = names }

  private init() { names = nil }

  /// All names.
  static let all = NamesShown()

  /// Whether the layout could show a value by this name, at any depth.
  func contains(_ name: String) -> Bool { names?.contains(name) ?? true }
}
