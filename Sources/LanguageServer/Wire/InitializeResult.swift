/// What this server can do.
struct InitializeResult: Encodable {
  var capabilities: Capabilities
  var serverInfo: ServerInfo

  init(encoding: PositionEncoding, onlyPulls: Bool, name: String, version: String) {
    capabilities = Capabilities(
      positionEncoding: encoding.rawValue,
      diagnosticProvider: onlyPulls ? DiagnosticOptions() : nil
    )
    serverInfo = ServerInfo(name: name, version: version)
  }

  struct Capabilities: Encodable {
    var positionEncoding: String
    var textDocumentSync = Sync()
    var hoverProvider = true
    var codeActionProvider = ActionOptions()
    var codeLensProvider = LensOptions()
    // Who gets diagnostics both ways shows each of them twice.
    var diagnosticProvider: DiagnosticOptions?
  }

  struct Sync: Encodable {
    var openClose = true
    /// Changes come as the stretches that were replaced.
    var change = 2
    var save = Save()
  }

  struct Save: Encodable { var includeText = false }
  struct ActionOptions: Encodable { var codeActionKinds = [CodeAction.quickFix] }
  struct LensOptions: Encodable { var resolveProvider = false }
  struct DiagnosticOptions: Encodable {
    var identifier = "candor"
    var interFileDependencies = false
    var workspaceDiagnostics = false
  }
  struct ServerInfo: Encodable {
    var name: String
    var version: String
  }
}
