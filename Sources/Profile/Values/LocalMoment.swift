public import Formats

/// What a wall clock's time means in a zone whose clocks are put forward and back.
public enum LocalMoment: Sendable, Hashable {
  /// It happens once.
  case once(DateTime)
  /// It happens twice, because the clocks go back: the earlier and the later moment.
  case twice(DateTime, DateTime)
  /// It never happens, because the clocks go forward.
  case missing
}
