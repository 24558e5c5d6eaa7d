/// What a finished build did to the output folder.
public struct OutputResult: Sendable, Equatable {
  /// How many files were new or had other bytes than before.
  public var written: Int
  /// How many files already had the planned bytes and were left alone, times and all.
  public var unchanged: Int
  /// How many files of earlier builds were removed because the plan no longer names them.
  public var removed: Int
  /// Files of earlier builds that the plan no longer names but that somebody changed since, sorted.
  ///
  /// Paths are relative to the output folder. They were left as they are, and later builds
  /// treat them as somebody else's.
  public var kept: [String]

  /// A result of these counts.
  public init(written: Int, unchanged: Int, removed: Int, kept: [String]) {
    self.written = written
    self.unchanged = unchanged
    self.removed = removed
    self.kept = kept
  }
}

/// What writing one file came to.
public enum OutputOutcome: Sendable, Equatable {
  /// There was no such file before.
  case created
  /// The file had other bytes before.
  case changed
  /// The file already had these bytes and was left alone.
  case unchanged
}
