/// How much a diagnostic matters, from least to most.
public enum Severity: String, Sendable, CaseIterable, Comparable {
  /// Worth knowing; never fails a build.
  case note
  /// Worth mending; fails a build under `--strict` only.
  case warning
  /// Must be mended before the site can be built.
  case error

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }

  /// The order from least to most.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}
