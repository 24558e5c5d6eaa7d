internal import BioCheck
internal import Diagnostics
internal import Profile
internal import Settings

/// The strings of `site.yml` and of front matter that are published, looked at for what they give away.
struct PublishedStrings {
  let file: SourceFile
  let checker: BioChecker
  /// What the file's page is; nil for `site.yml`.
  let kind: Kind?

  /// What the YAML in `span` gives away, each at its place in the file.
  func warnings(in span: SourceSpan) -> [Warning] {
    guard span.count > 0, let root = YAML.read(span, of: file, rule: "").node else { return [] }
    var warnings: [Warning] = []
    for entry in root.entries ?? [] where !isUnpublished(entry.key) {
      let place: StringPlace = isVenue(entry.key) ? .venue : .sentence
      read(entry.value, place, &warnings)
    }
    return warnings
  }

  private func read(_ node: Node, _ place: StringPlace, _ warnings: inout [Warning]) {
    for item in node.items ?? [] { read(item, place, &warnings) }
    for entry in node.entries ?? [] { read(entry.value, place, &warnings) }
    guard let text = node.text, text.utf8.count > 8 else { return }
    for found in checker.exposure(in: text, as: place) {
      var warning = found
      warning.span = self.place(of: Array(text.utf8)[found.span.range], in: node.span)
      warnings.append(warning)
    }
  }

  /// Where the words stand as they are written; the whole value where they are not to be found.
  private func place(of words: ArraySlice<UInt8>, in span: SourceSpan) -> SourceSpan {
    let range = span.range.clamped(to: 0..<file.bytes.count)
    guard let first = words.first, words.count <= range.count else { return span }
    for start in range.lowerBound...(range.upperBound - words.count)
    where file.bytes[start] == first
      && file.bytes[start..<start + words.count].elementsEqual(words)
    {
      return SourceSpan(start, start + words.count)
    }
    return span
  }

  /// Notes and records that never leave the file, what is meant to be dialled, and what the program reads.
  private func isUnpublished(_ key: String) -> Bool {
    switch key {
    case "private", "consent", "slug", "aliases", "kind", "date", "updated": true
    case "from": kind == .letter
    case "contact", "check", "settings", "base-url", "theme", "security": kind == nil
    default: false
    }
  }

  /// Whether a key of this kind says where strangers are invited to, or where others have their seat.
  private func isVenue(_ key: String) -> Bool {
    switch kind {
    case .offer: ["place", "online", "how-to-book"].contains(key)
    case .volunteering: ["place", "organisation"].contains(key)
    case .book: ["publisher", "buy"].contains(key)
    default: false
    }
  }
}
