import Diagnostics

/// A text that is open in the editor, as it stands there, saved or not.
struct OpenText {
  /// The editor's name for it, as it was given.
  let uri: String
  /// Where it lies and which site it belongs to.
  var place: TextPlace
  /// The editor's number of this state.
  var version: Int?
  /// What stands in it.
  private(set) var file: SourceFile
  /// What was found in it; nil since the last change.
  var findings: TextFindings?
  /// Whether what was found has still to be sent.
  var isUnpublished = true

  init(uri: String, place: TextPlace, version: Int?, text: String) {
    (self.uri, self.place, self.version) = (uri, place, version)
    file = SourceFile(path: place.shownPath, text: text)
  }

  /// Makes the edits, each of which counts in the text that the one before left.
  mutating func apply(_ changes: [DidChange.Change], counted encoding: PositionEncoding) {
    for change in changes {
      guard let range = change.range else {
        file = SourceFile(path: file.path, text: change.text)
        continue
      }
      let span = encoding.span(of: range, in: file)
      file = file.replacing(span, with: change.text)
    }
    forget()
  }

  /// Has it read again.
  mutating func forget() {
    findings = nil
    isUnpublished = true
  }

  /// Has it read again at another place, since the files around it changed.
  mutating func move(to place: TextPlace) {
    self.place = place
    if file.path != place.shownPath { file = SourceFile(path: place.shownPath, bytes: file.bytes) }
    forget()
  }
}

extension SourceFile {
  /// The same file with other bytes in place of a span.
  func replacing(_ span: SourceSpan, with text: String) -> SourceFile {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(self.bytes.count + text.utf8.count)
    bytes += self.bytes[..<span.start]
    bytes += text.utf8
    bytes += self.bytes[span.end...]
    return SourceFile(path: path, bytes: bytes)
  }
}
