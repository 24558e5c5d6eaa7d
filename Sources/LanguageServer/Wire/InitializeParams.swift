/// What a client says it can do, as far as it matters here; what cannot be read is as if it were not said.
struct InitializeParams: Decodable {
  private var capabilities: Capabilities?

  /// Whether positions may be counted in UTF-8 bytes.
  var offersUTF8: Bool { capabilities?.general?.positionEncodings?.contains("utf-8") ?? false }
  /// Whether edits may name the version of the text that they are for.
  var takesVersionedEdits: Bool { capabilities?.workspace?.workspaceEdit?.documentChanges ?? false }
  /// Whether the client can be asked to tell about changed files.
  var watchesFiles: Bool {
    capabilities?.workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false
  }
  /// Whether the client takes only diagnostics that it asks for.
  var onlyPulls: Bool {
    let text = capabilities?.textDocument
    return text?.diagnostic != nil && text?.publishDiagnostics == nil
  }
  /// Whether hovers may be Markdown.
  var rendersMarkdown: Bool {
    capabilities?.textDocument?.hover?.contentFormat?.contains("markdown") ?? false
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    capabilities = try? container.decodeIfPresent(Capabilities.self, forKey: .capabilities)
  }

  private enum CodingKeys: CodingKey { case capabilities }

  private struct Capabilities: Decodable {
    var general: General?
    var workspace: Workspace?
    var textDocument: Text?
  }
  private struct General: Decodable { var positionEncodings: [String]? }
  private struct Workspace: Decodable {
    var workspaceEdit: Edit?
    var didChangeWatchedFiles: Dynamic?
  }
  private struct Edit: Decodable { var documentChanges: Bool? }
  private struct Dynamic: Decodable { var dynamicRegistration: Bool? }
  private struct Text: Decodable {
    var diagnostic: Anything?
    var publishDiagnostics: Anything?
    var hover: Hover?
  }
  private struct Hover: Decodable { var contentFormat: [String]? }
  private struct Anything: Decodable { init(from decoder: any Decoder) throws {} }
}
