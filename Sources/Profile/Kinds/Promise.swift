/// How clients are treated.
public struct Promise: Sendable, Hashable {
  /// `instead:`, to whom the practitioner would send a reader.
  public var instead: [Instead]

  /// A promise.
  public init(
    instead: [Instead] = []
  ) {
    self.instead = instead
  }
}
