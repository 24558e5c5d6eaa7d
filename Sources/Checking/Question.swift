public import BioCheck
internal import Diagnostics

/// A question whose honest answer would change what a stranger can tell.
public struct Question: Sendable, Hashable {
  /// The question; it may begin with a sentence of the writer's own.
  public var text: String
  /// Why it is asked: a facet that does not show, or a rule's id.
  public var about: Subject

  /// What a question is about.
  public enum Subject: Sendable, Hashable {
    /// A facet that does not show.
    case facet(Facet)
    /// A move that is made again and again.
    case rule(String)

    /// The facet's name or the rule's id.
    public var name: String {
      switch self {
      case .facet(let facet): facet.rawValue
      case .rule(let id): id
      }
    }
  }

  /// A question that goes on from a sentence of the writer's, or stands alone.
  init(_ text: String, after quote: String? = nil, about: Subject) {
    self.text = quote.map { "You write: “\($0)” \(text)" } ?? text
    self.about = about
  }
}
