public import Formats

/// Who allowed a letter to be shown, when and how: a record that never leaves the file.
public struct Consent: Sendable, Hashable {
  /// `given:`, the day on which the writer agreed.
  public var given: CivilDate
  /// `how:`, such as "by e-mail".
  public var how: String

  /// A consent given on a day.
  public init(
    given: CivilDate,
    how: String
  ) {
    self.given = given
    self.how = how
  }
}
