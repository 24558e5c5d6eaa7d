import Foundation

extension LanguageSession {
  /// Answers the next message; false when none is waiting.
  mutating func stepThroughInbox() -> Bool {
    guard let item = inbox.next() else { return false }
    switch item {
    case .fault(let id, let code, let message):
      output.add(Refusal(id: id, code: code, message: message))
    case .request(let id, let method, let data): answer(id, method, data)
    case .notification(let method, let data): note(method, data)
    }
    return true
  }

  private mutating func answer(_ id: RequestID, _ method: String, _ data: Data) {
    switch (state, method) {
    case (.fresh, "initialize"): initialize(id, data)
    case (.fresh, _): refuse(id, .notInitialized, "'initialize' comes first, found '\(method)'")
    case (.running, "initialize"):
      refuse(id, .invalidRequest, "'initialize' is asked once, and was")
    case (.running, "shutdown"):
      state = .shutDown
      output.add(Reply<String>(id: id, result: nil))
    case (.running, _): answerAboutText(id, method, data)
    case (.shutDown, _), (.ended, _):
      refuse(id, .invalidRequest, "only 'exit' comes after 'shutdown', found '\(method)'")
    }
  }

  private mutating func answerAboutText(_ id: RequestID, _ method: String, _ data: Data) {
    switch method {
    case "textDocument/hover":
      reply(id, data) { (session: inout Self, params: AboutPlace) in session.hover(params) }
    case "textDocument/codeAction":
      reply(id, data) { (session: inout Self, params: CodeActionParams) in
        session.codeActions(params)
      }
    case "textDocument/codeLens":
      reply(id, data) { (session: inout Self, params: AboutText) in session.codeLenses(params) }
    case "textDocument/diagnostic":
      reply(id, data) { (session: inout Self, params: AboutText) in session.diagnostics(params) }
    default: refuse(id, .methodNotFound, "there is no method '\(method)' here")
    }
  }

  private mutating func note(_ method: String, _ data: Data) {
    if method == "exit" { return finish() }
    guard state == .running else { return }
    switch method {
    case "initialized": watchFiles()
    case "textDocument/didOpen": if let opened: DidOpen = params(data) { open(opened) }
    case "textDocument/didChange": if let changed: DidChange = params(data) { change(changed) }
    case "textDocument/didClose": if let closed: AboutText = params(data) { close(closed) }
    case "textDocument/didSave", "workspace/didChangeWatchedFiles": refresh()
    default: break
    }
  }

  private mutating func initialize(_ id: RequestID, _ data: Data) {
    guard let asked: InitializeParams = params(data) else {
      return refuse(id, .invalidParams, "'initialize' needs its parameters")
    }
    client = ClientTraits(
      encoding: asked.offersUTF8 ? .utf8 : .utf16,
      takesVersionedEdits: asked.takesVersionedEdits,
      watchesFiles: asked.watchesFiles,
      onlyPulls: asked.onlyPulls,
      rendersMarkdown: asked.rendersMarkdown
    )
    state = .running
    let result = InitializeResult(
      encoding: client.encoding,
      onlyPulls: client.onlyPulls,
      name: name,
      version: version
    )
    output.add(Reply(id: id, result: result))
  }

  private mutating func watchFiles() {
    guard client.watchesFiles else { return }
    let notice = Notice(
      id: .text("watch"),
      method: "client/registerCapability",
      params: Registrations()
    )
    output.add(notice)
  }

  private mutating func reply<Params: Decodable, Answer: Encodable>(
    _ id: RequestID,
    _ data: Data,
    _ work: (inout Self, Params) -> Answer?
  ) {
    guard let params: Params = params(data) else {
      return refuse(id, .invalidParams, "the parameters are not those of this method")
    }
    output.add(Reply(id: id, result: work(&self, params)))
  }

  private mutating func refuse(_ id: RequestID, _ code: ErrorCode, _ message: String) {
    output.add(Refusal(id: id, code: code, message: message))
  }

  private func params<Params: Decodable>(_ data: Data) -> Params? {
    try? JSONDecoder().decode(Parameters<Params>.self, from: data).params
  }
}
