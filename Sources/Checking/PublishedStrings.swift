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
    // Each is looked for behind the one before it, so that many of them cost one walk.
    var rest = node.span.range.clamped(to: 0..<file.bytes.count)
    for found in checker.exposure(in: text, as: place) {
      var warning = found
      warning.span = node.span
      if let place = self.place(of: Array(text.utf8)[found.span.range], in: rest) {
        warning.span = place
        rest = place.end..<rest.upperBound
      } else {
        rest = rest.upperBound..<rest.upperBound
      }
      warnings.append(warning)
    }
  }

  /// Where the words stand as they are written; nil where they are not to be found, as in a text that was folded.
  private func place(of words: ArraySlice<UInt8>, in range: Range<Int>) -> SourceSpan? {
    guard let first = words.first, words.count <= range.count else { return nil }
    for start in range.lowerBound...(range.upperBound - words.count)
    where file.bytes[start] == first
      && file.bytes[start..<start + words.count].elementsEqual(words)
    {
      return SourceSpan(start, start + words.count)
    }
    return nil
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
