/// A run of `*`, `_` or `~` that may open or close emphasis, in a list linked both ways.
struct Delimiter {
  /// `*` 0, `_` 1, `~` 2, `~~` 3: only equals match.
  var family: UInt8
  var canOpen: Bool
  var canClose: Bool
  /// Where the run begins, and how long it is.
  var start: Int32
  var length: Int32
  /// How many characters of it have closed something, counted from its start.
  var closed: Int32 = 0
  /// How many have opened something, counted from its end.
  var opened: Int32 = 0
  /// Neighbours in the list; -1 for none.
  var previous: Int32
  var next: Int32 = -1

  var remaining: Int32 { length - closed - opened }
}
