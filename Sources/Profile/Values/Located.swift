public import Diagnostics

/// A value and the bytes it was read from, so that a later complaint can point at it.
public struct Located<Value: Sendable & Hashable>: Sendable, Hashable {
  /// The value.
  public var value: Value
  /// Its bytes in the file it was read from.
  public var span: SourceSpan

  /// A value read from `span`.
  public init(_ value: Value, at span: SourceSpan) {
    self.value = value
    self.span = span
  }
}
