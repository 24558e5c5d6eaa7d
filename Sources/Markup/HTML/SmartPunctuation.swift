/// The quotation marks of a language.
public struct SmartPunctuation: Sendable, Hashable {
  /// What opens and closes a quotation.
  public var open: String
  /// What closes a quotation.
  public var close: String
  /// What opens a quotation within a quotation.
  public var innerOpen: String
  /// What closes a quotation within a quotation.
  public var innerClose: String

  /// Quotation marks given one by one.
  public init(open: String, close: String, innerOpen: String, innerClose: String) {
    self.open = open
    self.close = close
    self.innerOpen = innerOpen
    self.innerClose = innerClose
  }

  /// “English ‘quotation’ marks”, as libcmark writes them.
  public static let english = SmartPunctuation(
    open: "“",
    close: "”",
    innerOpen: "‘",
    innerClose: "’"
  )
}
