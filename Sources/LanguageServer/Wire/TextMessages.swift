/// A text is open in the editor from now on.
struct DidOpen: Decodable {
  struct Item: Decodable {
    var uri: String
    var languageId: String?
    var version: Int?
    var text: String
  }

  var textDocument: Item
}

/// A text was edited.
struct DidChange: Decodable {
  struct Change: Decodable {
    /// What is replaced; nil for the whole text.
    var range: PositionRange?
    var text: String
  }

  var textDocument: TextName
  var contentChanges: [Change]
}

/// Something about one text: it was closed or saved, or its diagnostics or lenses are asked for.
struct AboutText: Decodable {
  var textDocument: TextName
}

/// Something about a place in a text.
struct AboutPlace: Decodable {
  var textDocument: TextName
  var position: Position
}

/// Which text, and in which state.
struct TextName: Codable {
  var uri: String
  var version: Int?
}

/// A request that need no longer be answered.
struct CancelParams: Decodable { var id: RequestID }
