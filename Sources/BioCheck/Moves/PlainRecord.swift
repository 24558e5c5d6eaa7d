/// Whether a sentence tells the career of somebody who is written of, and does not boast of it.
///
/// Where somebody worked, and what printed their articles, is what such a page is for: of 28 such sentences on rated bios that
/// do not boast hardly any was called stock. Who writes "I" chose what to tell of themselves.
extension MoveSentence {
  /// Whether it is written of somebody, on a page where nobody says "I".
  var isOfSomebody: Bool {
    let pronouns = counts.pronouns
    guard pronouns.first == 0, pronouns.we == 0, !page.speaker.isFirstPerson else { return false }
    if pronouns.third > 0 || page.speaker.isThirdPerson { return true }
    return index > 0 && tokens.prefix(3).contains { page.prose.names.contains($0.hash) }
  }

  /// Whether it is written of somebody in words that do not boast.
  var isPlainRecord: Bool {
    guard stock < 0.5, isOfSomebody else { return false }
    for place in tokens.indices where !tokens[place].form.contains(.capital) {
      if Record.boasts.contains(tokens[place].hash) { return false }
      // "over fifteen years", "more than a decade".
      if Record.over.contains(tokens[place].hash),
        tokens[place...].prefix(4).contains(where: { Record.spans.contains($0.hash) })
      {
        return false
      }
    }
    return !tokens.contains { $0.hash == Record.many }
      || !tokens.contains { $0.hash == Record.more }
  }
}

private enum Record {
  /// Words that make a boast of a row of names.
  static let boasts = WordSet(
    """
    leading renowned prestigious top famous well-known world-class world's global major senior executive leadership \
    key featured trusted sought-after award-winning celebrity celebrities iconic household numerous countless others \
    blue-chip biggest best successfully extensive impressive elite high-profile distinguished acclaimed esteemed \
    notable top-tier world-leading include included
    """
  )
  static let over = WordSet("over than")
  static let spans = WordSet("years decade decades")
  static let many = WordHash.of("many")
  static let more = WordHash.of("more")
}
