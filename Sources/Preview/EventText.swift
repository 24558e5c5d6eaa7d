/// What is sent to a page that listens.
///
/// Source of the format: HTML Living Standard, 9.2, server-sent events.
enum EventText {
  /// What comes first: a page that lost its server looks for it again every half second.
  static let greeting = "retry: 500\n\n"

  /// That nothing has happened; a connection that is dead is noticed by it.
  static let beat = ": still here\n\n"

  /// That there is an edition.
  static func of(_ edition: Edition) -> String { "data: \(edition.number)\n\n" }
}
