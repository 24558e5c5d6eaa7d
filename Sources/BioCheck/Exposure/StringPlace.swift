/// Where a published string stands, which decides what in it is a secret.
public enum StringPlace: Sendable, Hashable {
  /// A caption, a tagline, an alternative text: read as a sentence.
  case sentence
  /// Where something takes place that strangers are invited to: an address is meant to be known.
  case venue
}
