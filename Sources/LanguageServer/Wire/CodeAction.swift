/// A place for which quick fixes are asked.
struct CodeActionParams: Decodable {
  struct Context: Decodable {
    /// The kinds that are wanted; nil for all.
    var only: [String]?
  }

  var textDocument: TextName
  var range: PositionRange
  var context: Context?

  /// Whether quick fixes are wanted.
  var wantsQuickFixes: Bool {
    context?.only?.contains { CodeAction.quickFix.hasPrefix($0) } ?? true
  }
}

/// A change that the editor can make for the writer.
struct CodeAction: Encodable {
  static let quickFix = "quickfix"

  var title: String
  var kind = quickFix
  var diagnostics: [WireDiagnostic]
  var isPreferred: Bool?
  var edit: WorkspaceEdit
}

/// Edits of one text, in the form that the client understands.
struct WorkspaceEdit: Encodable {
  struct TextEdit: Encodable {
    var range: PositionRange
    var newText: String
  }

  struct VersionedEdits: Encodable {
    var textDocument: VersionedName
    var edits: [TextEdit]
  }

  /// A text's name with its version, which is `null` where it is not known.
  struct VersionedName: Encodable {
    var uri: String
    var version: Int?

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(uri, forKey: .uri)
      try container.encode(version, forKey: .version)
    }

    private enum CodingKeys: CodingKey {
      case uri
      case version
    }
  }

  var changes: [String: [TextEdit]]?
  var documentChanges: [VersionedEdits]?

  init(_ edits: [TextEdit], of uri: String, version: Int?, isVersioned: Bool) {
    if isVersioned {
      let name = VersionedName(uri: uri, version: version)
      documentChanges = [VersionedEdits(textDocument: name, edits: edits)]
    } else {
      changes = [uri: edits]
    }
  }
}
