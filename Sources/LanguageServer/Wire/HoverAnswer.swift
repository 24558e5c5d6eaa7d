/// What is shown beside the pointer.
struct HoverAnswer: Encodable {
  struct Contents: Encodable {
    var kind: String
    var value: String
  }

  var contents: Contents
  var range: PositionRange
}

/// A line of words above a line of the text.
struct CodeLens: Encodable {
  struct Command: Encodable {
    var title: String
    /// Empty, since there is nothing to run.
    var command = ""
  }

  var range: PositionRange
  var command: Command
}
