import Diagnostics
internal import Markup
import Settings

/// Knows which bytes of a content file a visitor may come to see.
enum PublishedText {
  /// Keys whose values stay in the file; `shown-as` is what may be shown.
  private static let privateKeys: Set<String> = ["private", "from", "consent", "shown-as"]

  /// Where `finder` finds a name in what is published of a page: its front matter and its Markdown.
  static func hits(
    of finder: NameFinder,
    in file: SourceFile,
    frontMatter: SourceSpan,
    body: SourceSpan
  ) -> [NameFinder.Hit] {
    settings(of: finder, in: file, frontMatter, without: privateKeys)
      + markdown(of: finder, in: file, body)
  }

  /// Where `finder` finds a name in the values of settings; comments and the values of `keys` are passed over.
  static func settings(
    of finder: NameFinder,
    in file: SourceFile,
    _ span: SourceSpan,
    without keys: Set<String> = []
  ) -> [NameFinder.Hit] {
    let hits = finder.hits(in: file.bytes, span.range)
    guard !hits.isEmpty else { return [] }
    let entries = YAML.read(span, of: file, rule: "").node?.entries ?? []
    let values = entries.filter { !keys.contains($0.key) }.flatMap { scalars($0.value) }
    return hits.filter { hit in
      values.contains { $0.start < hit.range.upperBound && hit.range.lowerBound < $0.end }
    }
  }

  private static func scalars(_ node: Node) -> [SourceSpan] {
    switch node.content {
    case .scalar: [node.span]
    case .list(let items): items.flatMap(scalars)
    case .mapping(let entries): entries.flatMap { scalars($0.value) }
    }
  }

  private static func markdown(
    of finder: NameFinder,
    in file: SourceFile,
    _ body: SourceSpan
  ) -> [NameFinder.Hit] {
    let hits = finder.hits(in: file.bytes, body.range)
    guard !hits.isEmpty else { return [] }
    let comments = (try? Document(parsing: file, range: body))?.comments ?? []
    // A comment without an end hides nothing for certain.
    return hits.filter { hit in
      !comments.contains { $0.isClosed && $0.span.range.overlaps(hit.range) }
    }
  }
}
