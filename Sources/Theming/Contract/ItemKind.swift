/// The kinds of page that a theme tells apart by flags such as `is-value`.
public enum ItemKind: String, Sendable, CaseIterable {
  case value, companion, volunteering, book, belief, dream, promise, fit, moment, offer, letter
  case post, page
}
