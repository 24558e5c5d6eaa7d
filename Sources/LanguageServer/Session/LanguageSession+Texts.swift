import Diagnostics

extension LanguageSession {
  mutating func open(_ opened: DidOpen) {
    let item = opened.textDocument
    let place = TextPlace(uri: item.uri, language: item.languageId)
    guard place != .foreign else { return }
    if texts[item.uri] == nil { order.append(item.uri) }
    texts[item.uri] = OpenText(
      uri: item.uri,
      place: place,
      version: item.version,
      text: item.text
    )
  }

  mutating func change(_ changed: DidChange) {
    let uri = changed.textDocument.uri
    texts[uri]?.apply(changed.contentChanges, counted: client.encoding)
    texts[uri]?.version = changed.textDocument.version
  }

  mutating func close(_ closed: AboutText) {
    let uri = closed.textDocument.uri
    guard texts.removeValue(forKey: uri) != nil else { return }
    order.removeAll { $0 == uri }
    publish([], of: uri, version: nil)
  }

  /// Reads everything again, since files were saved; some texts may belong to another site now, or to one for the first time.
  mutating func refresh() {
    for uri in order {
      guard let text = texts[uri] else { continue }
      let language = text.place.root == nil ? "markdown" : nil
      texts[uri]?.move(to: TextPlace(uri: uri, language: language))
    }
    reader.expire(keeping: Set(texts.values.compactMap(\.place.root)))
  }

  /// Sends what was found in the first text of which that is still to be done; false when there is none.
  mutating func publishNext() -> Bool {
    guard !client.onlyPulls, let uri = order.first(where: { texts[$0]?.isUnpublished == true })
    else { return false }
    guard let (text, findings) = read(uri) else { return false }
    texts[uri]?.isUnpublished = false
    publish(findings.remarks, of: uri, version: text.version)
    return true
  }

  /// A text, and what was found in it as it stands.
  mutating func read(_ uri: String) -> (text: OpenText, findings: TextFindings)? {
    guard let text = texts[uri] else { return nil }
    if let findings = text.findings { return (text, findings) }
    let findings = reader.findings(in: text.file, at: text.place)
    texts[uri]?.findings = findings
    return (text, findings)
  }

  private mutating func publish(_ remarks: [Remark], of uri: String, version: Int?) {
    let file = texts[uri]?.file ?? SourceFile(path: "", bytes: [])
    let published = PublishedDiagnostics(
      uri: uri,
      version: version,
      diagnostics: remarks.map { $0.wire(in: file, client.encoding) }
    )
    guard !client.onlyPulls else { return }
    output.add(
      Notice(id: nil, method: "textDocument/publishDiagnostics", params: published)
    )
  }
}
