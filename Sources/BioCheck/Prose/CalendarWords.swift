/// The words of the calendar, for all lists that hold them.
enum CalendarWords {
  /// Monday to Sunday.
  static let days = "monday tuesday wednesday thursday friday saturday sunday"
  /// "On Mondays".
  static let daysInPlural = "mondays tuesdays wednesdays thursdays fridays saturdays sundays"
  static let months = """
    january february march april may june july august september october november december
    """
}
