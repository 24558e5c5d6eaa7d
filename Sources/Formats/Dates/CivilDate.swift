/// A placeholder until the real one is merged.
public struct CivilDate: Sendable, Hashable {
  /// The year.
  public var year: Int
  /// The month.
  public var month: Int
  /// The day.
  public var day: Int
}
