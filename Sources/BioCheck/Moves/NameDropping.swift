internal import Diagnostics

/// The names of firms and papers that stand in for a person.
struct NameDropping: Move {
  static let phrases = alone + lists + examples + employers + mentions
  static let message = "these names are other people's; they lend weight and hide you"
  static let question = "Whom there did you work with, and what did the two of you do?"

  /// What needs no name beside it.
  private static let alone = [
    "fortune 500", "fortune 100", "ftse 100", "blue-chip", "blue chip", "celebrity clients",
  ]

  /// Posts that were held.
  private static let posts = ["senior", "leadership", "executive"].flatMap {
    ["\($0) positions at", "\($0) roles at"]
  }

  /// What a few words may stand behind before the first of the names.
  private static let shown = ["featured in", "been featured in", "as seen in"]

  /// What a list of three names makes a heap of, however plain the words.
  private static let lists =
    posts + shown + [
      "clients include", "clients have included", "past clients include", "high-profile clients",
      "has worked with", "have worked with", "worked with companies such as",
      "work has appeared in", "work appears in", "writing appears in", "seen me on", "seen me in",
      "heard me on",
      "have been featured in",
    ]
    + [
      "work", "writing", "articles", "photographs", "words", "illustrations", "images", "pictures",
      "photos", "essays", "stories", "designs", "recipes", "columns", "drawings", "photography",
    ].flatMap {
      [
        "\($0) have appeared in", "\($0) has appeared in", "\($0) has been published in",
        "\($0) have been published in", "\($0) appear in", "\($0) has been featured in",
      ]
    }

  /// What a list of four names makes a heap of.
  private static let examples =
    [
      "companies", "brands", "clients", "names", "firms", "publications",
      "magazines", "organisations", "organizations", "businesses", "corporations", "agencies",
    ].flatMap { ["\($0) such as", "\($0) like", "\($0) including", "\($0) as diverse as"] } + [
      "has advised", "have advised", "i've advised",
    ]

  /// What four names make a heap of and three do not: employers are plain facts.
  private static let employers = [
    "worked for", "partnered with", "collaborated with", "clients from", "executives from",
    "executives at", "leaders from", "leaders at",
    "managers from", "managers at", "teams from", "teams at", "founders from", "people from",
    "programmes for", "programs for", "workshops for", "campaigns for", "projects for",
    "written for", "writes for", "consulted for", "designed for", "photographed for",
    "illustrated for",
  ]

  /// What two names or three make a heap of only where the words are stock.
  private static let mentions =
    seen + [
      "trusted by", "appeared in", "has appeared on", "household names", "leading brands",
      "global brands",
    ]

  /// Of these, what a few words may stand behind before the first of the names.
  private static let seen = ["featured on", "as seen on", "quoted in"]

  func find(_ sentence: MoveSentence) -> SourceSpan? {
    if sentence.reveals < 0.4, let span = phraseSpan(sentence) { return span }
    return NameFrame.mayBe(sentence.reveals, sentence.counts) ? NameFrame(sentence).span : nil
  }

  /// The phrase that names are listed behind, or that needs none.
  private func phraseSpan(_ sentence: MoveSentence) -> SourceSpan? {
    for match in sentence.matches where Self.enoughAlone.contains(match.run) {
      if sentence.stock >= 0.2 { return match.span }
    }
    for match in sentence.matches {
      let names = names(behind: match, in: sentence)
      // Plain facts about where one worked are no fault; a list of clients or of newspapers is no such fact.
      if names >= 4, Self.exemplary.contains(match.run) { return match.span }
      if Self.employing.contains(match.run) {
        if names >= 4 { return match.span }
        continue
      }
      if names >= 3, sentence.stock >= 0.2 || Self.listing.contains(match.run) { return match.span }
      if names == 2, sentence.stock >= 0.3, !Self.held.contains(match.run) { return match.span }
    }
    return nil
  }

  /// How many names are listed behind a phrase: none of them the page's own, and not places alone.
  private func names(behind match: PhraseMatch, in sentence: MoveSentence) -> Int {
    var row = NameRow(
      // The page's names are guessed from its first sentence, where the names of others may stand.
      own: sentence.index == 0 ? [] : sentence.page.prose.names,
      // "Featured in many magazines, including": a few words may come before the first of the names.
      patience: Self.wide.contains(match.run) ? 8 : 0
    )
    for token in sentence.tokens[sentence.end(of: match)...] {
      guard row.take(token) else { break }
    }
    return row.names
  }

  private static let enoughAlone = WordSet.phrases(alone)
  private static let listing = WordSet.phrases(lists)
  private static let employing = WordSet.phrases(employers)
  private static let exemplary = WordSet.phrases(examples)
  private static let wide = WordSet.phrases(shown + seen)
  private static let held = WordSet.phrases(posts)
}
