extension Document {
  /// The document as HTML; each block begins a line, and the last ends with a line feed.
  public func html(_ options: HTMLOptions = .specification) -> String {
    var out: [UInt8] = []
    appendHTML(to: &out, options)
    return String(decoding: out, as: UTF8.self)
  }

  /// Appends the document as HTML in UTF-8.
  public func appendHTML(to out: inout [UInt8], _ options: HTMLOptions = .specification) {
    var renderer = HTMLRenderer(self, options, out)
    out = []
    renderer.render()
    out = renderer.out
  }
}
