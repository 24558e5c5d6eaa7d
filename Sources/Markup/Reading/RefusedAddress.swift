public import Diagnostics

/// An address of a link or an image that is not allowed where it would be written.
public struct RefusedAddress: Sendable, Hashable {
  /// The address, escapes and entities decoded.
  public var destination: String
  /// The bytes that say it.
  public var span: SourceSpan
}
