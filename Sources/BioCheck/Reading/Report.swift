public import Diagnostics

/// What the checker makes of one text.
public struct Report: Sendable, Hashable {
  /// The language that the text is taken for, as an ISO 639-1 code; `und` when there are no words, or none of a language that is surely known.
  public var language: String
  /// Whether a stranger meets the person.
  public var verdict: Verdict
  /// How much of the person a stranger can tell, 0 to 100.
  public var score: Double
  /// What the text discloses, in the order of `Facet`, each once, with the sentence that tells it best.
  public var facets: [FacetFinding]
  /// The author's sentences, in the order of the text; others' words are not among them.
  public var sentences: [SentenceReading]
  /// The moves found, and what was given away, in the order of the text.
  public var warnings: [Warning]
  /// The words that a stranger would guess from where the person does not show: roles, credentials and adjectives, each once.
  public var guessedFrom: [SourceSpan]
  /// How many words the author's sentences have.
  public var words: Int

  /// A report whose parts are known.
  public init(
    language: String,
    verdict: Verdict,
    score: Double = 0,
    facets: [FacetFinding] = [],
    sentences: [SentenceReading] = [],
    warnings: [Warning] = [],
    guessedFrom: [SourceSpan] = [],
    words: Int = 0
  ) {
    self.language = language
    self.verdict = verdict
    self.score = score
    self.facets = facets
    self.sentences = sentences
    self.warnings = warnings
    self.guessedFrom = guessedFrom
    self.words = words
  }
}

/// Whether a stranger meets the person who wrote a text.
public enum Verdict: String, Sendable, CaseIterable, Hashable {
  /// A stranger can tell what sort of person this is.
  case personal
  /// One or two things show, the rest is held back.
  case guarded
  /// Anyone in the profession could have signed it.
  case sanitized
  /// There are too few words to tell.
  case tooLittle = "too-little"
  /// It is not English, which is all that is read.
  case notEnglish = "not-english"

  /// The verdict on enough English words with this score; the thresholds are those that agreed best with the raters, cross-validated.
  public init(score: Double) {
    self = score >= 48 ? .personal : score >= 32 ? .guarded : .sanitized
  }
}

/// A facet and where it shows.
public struct FacetFinding: Sendable, Hashable {
  /// What is disclosed.
  public var facet: Facet
  /// The sentence that tells it best.
  public var span: SourceSpan
  /// The sentence in the writer's own words.
  public var words: String

  /// A facet, and the sentence that tells it.
  public init(facet: Facet, span: SourceSpan, words: String) {
    self.facet = facet
    self.span = span
    self.words = words
  }
}

/// How one sentence reads.
public struct SentenceReading: Sendable, Hashable {
  /// Its bytes.
  public var span: SourceSpan
  /// How likely it is that a reader would say that it reveals the person, 0 to 1.
  public var reveals: Double
  /// How likely it is that a reader would call it stock, 0 to 1.
  public var stock: Double
  /// What counted for and against, the heaviest first; empty unless asked for.
  public var evidence: [Evidence]

  /// A sentence, and how it reads.
  public init(span: SourceSpan, reveals: Double, stock: Double, evidence: [Evidence] = []) {
    self.span = span
    self.reveals = reveals
    self.stock = stock
    self.evidence = evidence
  }
}

/// One piece of evidence: a name, what it weighed, and the words it comes from.
public struct Evidence: Sendable, Hashable {
  /// What was seen, such as `pet any`, or the run of words itself.
  public var name: String
  /// What it adds to the logarithm of the odds that the sentence reveals the person.
  public var reveals: Double
  /// What it adds to the logarithm of the odds that the sentence is stock.
  public var stock: Double
  /// What it says of the whole page, on the raters' scale of 1 to 5; the score takes the mean over the page's words.
  public var page: Double
  /// What it adds to how far anybody could say the sentence of themselves, about 0 to 1.
  public var platitude: Double
}

/// One place where a text hides its writer, or gives away what it should keep.
public struct Warning: Sendable, Hashable {
  /// The rule's id, such as `credential-stack`.
  public var rule: String
  /// How much it matters.
  public var severity: Severity
  /// The bytes it is about.
  public var span: SourceSpan
  /// Why: one clause, lower case, no full stop.
  public var message: String
  /// A question whose honest answer would mend it.
  public var question: String

  /// A place, why it is told, and what to ask.
  public init(
    rule: String,
    severity: Severity,
    span: SourceSpan,
    message: String,
    question: String
  ) {
    self.rule = rule
    self.severity = severity
    self.span = span
    self.message = message
    self.question = question
  }
}
