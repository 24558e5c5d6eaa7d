public import Diagnostics

/// Settings as people write them: YAML in, nodes with exact places out, and every mistake in plain words.
public enum YAML {
  /// The most bytes that are read as settings, 1 MiB.
  public static let sizeLimit = 1 << 20
  /// The most levels that lists and groups of keys may be nested.
  public static let depthLimit = 32

  /// The most keys and values that are read from one text.
  public static let nodeLimit = 10_000

  /// Reads the YAML that stands in `span` of `file`.
  ///
  /// The bytes have to be UTF-8; anything else gives U+FFFD or a diagnostic, never a crash. Anchors, aliases
  /// and tags are refused, so that a small text cannot stand for a large one. Every span in the
  /// answer counts bytes from the file's start.
  ///
  /// - Returns: the root, nil when there is nothing (or only comments) or when the text cannot be read; and
  ///   what is wrong, under `rule`. A key that is written twice is in the mapping twice; whoever reads
  ///   it with `Fields` complains.
  public static func read(
    _ span: SourceSpan,
    of file: SourceFile,
    rule: String
  ) -> (node: Node?, diagnostics: [Diagnostic]) {
    guard span.count <= sizeLimit else {
      let message = "these settings are larger than 1 MiB; remove what does not belong here"
      let place = file.location(SourceSpan(span.start, span.start))
      return (nil, [Diagnostic(.error, rule: rule, message: message, location: place)])
    }
    return file.bytes.withUnsafeBufferPointer { bytes in
      let text = UnsafeBufferPointer(rebasing: bytes[span.range.clamped(to: 0..<bytes.count)])
      if let node = FlatReader.read(text, base: span.start) { return (node, []) }
      let reader = EventReader(text, base: span.start)
      do throws(YAMLFault) {
        let node = try reader.root()
        let notices = reader.cutOff.map { Self.cutOffWarning($0, in: file, rule: rule) }
        return (node, notices)
      } catch {
        let advice = SyntaxAdvice(for: error, in: text, base: span.start)
        let place = file.location(advice.span)
        return (nil, [Diagnostic(.error, rule: rule, message: advice.message, location: place)])
      }
    }
  }

  private static func cutOffWarning(
    _ span: SourceSpan,
    in file: SourceFile,
    rule: String
  ) -> Diagnostic {
    Diagnostic(
      .warning,
      rule: rule,
      message: "everything behind ' #' is a comment; to keep \(Wording.quote(file.text(span))), "
        + "put the whole value in quotes",
      location: file.location(span)
    )
  }
}
