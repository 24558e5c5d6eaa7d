import Diagnostics

extension LanguageSession {
  /// The question that a warning asks, and why, where the pointer is.
  mutating func hover(_ asked: AboutPlace) -> HoverAnswer? {
    guard let (text, findings) = read(asked.textDocument.uri) else { return nil }
    let offset = client.encoding.offset(of: asked.position, in: text.file)
    let here = findings.remarks.filter { remark in
      remark.question != nil && remark.span.start <= offset && offset <= remark.span.end
    }
    guard let first = here.first else { return nil }
    let span = here.dropFirst().reduce(first.span) { span, remark in
      SourceSpan(max(span.start, remark.span.start), min(span.end, remark.span.end))
    }
    let words = here.map { $0.words(inMarkdown: client.rendersMarkdown) }
    return HoverAnswer(
      contents: .init(
        kind: client.rendersMarkdown ? "markdown" : "plaintext",
        value: words.joined(separator: "\n\n")
      ),
      range: client.encoding.range(of: span, in: text.file)
    )
  }

  /// The quick fixes for what was found in a stretch of a text.
  mutating func codeActions(_ asked: CodeActionParams) -> [CodeAction]? {
    guard let (text, findings) = read(asked.textDocument.uri) else { return nil }
    guard asked.wantsQuickFixes else { return [] }
    let span = client.encoding.span(of: asked.range, in: text.file)
    return QuickFixes(findings, in: text.file).fixes(for: span).map { fix in
      let range = client.encoding.range(of: fix.span, in: text.file)
      return CodeAction(
        title: fix.title,
        diagnostics: [fix.remark.wire(in: text.file, client.encoding)],
        isPreferred: fix.isPreferred ? true : nil,
        edit: WorkspaceEdit(
          [.init(range: range, newText: fix.text)],
          of: text.uri,
          version: text.version,
          isVersioned: client.takesVersionedEdits
        )
      )
    }
  }

  /// The verdict, above the first line of the words.
  mutating func codeLenses(_ asked: AboutText) -> [CodeLens]? {
    guard let (text, findings) = read(asked.textDocument.uri) else { return nil }
    guard let verdict = findings.verdict else { return [] }
    let file = text.file
    var start = findings.body.start
    while start < findings.body.end, file.bytes[start] <= 0x20 { start += 1 }
    let line = file.span(ofLine: file.position(at: start).line)
    return [
      CodeLens(
        range: client.encoding.range(of: line, in: file),
        command: CodeLens.Command(title: verdict)
      )
    ]
  }

  /// What is wrong in a text, for a client that asks.
  mutating func diagnostics(_ asked: AboutText) -> PulledDiagnostics? {
    guard let (text, findings) = read(asked.textDocument.uri) else {
      return PulledDiagnostics(items: [])
    }
    return PulledDiagnostics(
      items: findings.remarks.map { $0.wire(in: text.file, client.encoding) }
    )
  }
}

extension Remark {
  /// The question first, since it is what helps; then why it is asked.
  fileprivate func words(inMarkdown: Bool) -> String {
    let question = question ?? ""
    guard inMarkdown else { return "\(question)\n\(message) [\(rule)]" }
    return "**\(question)**\n\n\(message) `\(rule)`"
  }
}
