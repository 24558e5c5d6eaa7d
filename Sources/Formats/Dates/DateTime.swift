/// A placeholder until the real one is merged.
public struct DateTime: Sendable, Hashable {
  /// The date.
  public var date: CivilDate
}
