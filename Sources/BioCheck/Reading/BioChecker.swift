public import Diagnostics

/// Tells whether a stranger meets the person in a text, and where the words hide them.
///
/// ```swift
/// let report = BioChecker().check(SourceFile(path: "about.md", text: text))
/// print(report.verdict, report.warnings.map(\.question))
/// ```
///
/// Offline and deterministic; one checker may be used from many threads at once. The weights were learned from bios
/// whose raters were simulated by a language model. It claims nothing about honesty, and it scores no grammar.
public struct BioChecker: Sendable {
  /// What the checker was told about the person and about what to look for.
  public struct Configuration: Sendable {
    /// The person's names, so that "Ann writes" is read as being about her.
    public var names: [String] = []
    /// Stock phrases of the user's own, reported as `interchangeable`.
    public var phrases: [String] = []
    /// Words and phrases that no rule may report.
    public var vocabulary: [String] = []
    /// The severity of a rule by its id; a rule that is absent keeps its own.
    public var severities: [String: Severity] = [:]
    /// The ids of rules that are switched off.
    public var disabled: Set<String> = []
    /// Telephone numbers that strangers are meant to have.
    public var publicNumbers: [String] = []
    /// The names of people who agreed to be named.
    public var consentedNames: [String] = []
    /// Whether each sentence brings its evidence.
    public var explains = false

    /// What holds when nothing was told.
    public init() {}
  }

  /// What the checker was told.
  public let configuration: Configuration
  let phrases: PhraseIndex
  private let exposure: Exposure

  /// A checker with its settings.
  public init(_ configuration: Configuration = Configuration()) {
    self.configuration = configuration
    exposure = Exposure(configuration)
    phrases =
      configuration.phrases.isEmpty
      ? .shared : PhraseIndex(moves: Moves.all, own: configuration.phrases)
  }

  /// Fewer words than this are too little to tell from.
  public static let leastWords = 40

  /// Reads a Markdown text, or a stretch of it such as all behind the front matter.
  ///
  /// All offsets count from the file's first byte.
  public func check(
    _ file: SourceFile,
    range: SourceSpan? = nil,
    kind: PageKind = .bio
  ) -> Report {
    report(file, range: range, kind: kind)
  }
}

extension BioChecker {
  /// What `check` says; without the words of quoted sentences and those that a stranger guesses from where only places are asked for.
  func report(
    _ file: SourceFile,
    range: SourceSpan? = nil,
    kind: PageKind = .bio,
    hasWords: Bool = true
  ) -> Report {
    let prose = Prose(file, range: range, names: configuration.names)
    let language = Language.of(prose)
    guard language.isEnglish else {
      var report = foreign(prose, language)
      guard report.verdict == .tooLittle else { return report }
      // A letter may be all quotation, and a picture's words all there is.
      report.warnings = unsuppressed(exposure.find(in: prose, file, range), prose, file, range)
      return report
    }
    let page = ReadPage(prose, kind: kind, phrases: phrases)
    var warnings = Moves.find(in: page)
    warnings += exposure.find(in: prose, file, range)
    warnings = unsuppressed(warnings, prose, file, range)
    return Report(
      language: language.code,
      verdict: page.verdict,
      score: page.score,
      facets: page.facets(sparing: warnings).map { facet, span in
        FacetFinding(facet: facet, span: span, words: hasWords ? prose.text(span) : "")
      },
      sentences: readings(page),
      warnings: warnings,
      guessedFrom: hasWords ? page.guessedFrom : [],
      words: prose.wordCount
    )
  }
}

extension BioChecker {
  /// What one published string, such as a caption, gives away; spans count from the string's first byte.
  public func exposure(in text: String, as place: StringPlace = .sentence) -> [Warning] {
    settled(exposure.find(in: text, as: place)) { span in
      String(decoding: Array(text.utf8)[span.range.clamped(to: 0..<text.utf8.count)], as: UTF8.self)
    }
  }

  /// The warnings that are neither off nor suppressed, each with its severity, in the order of the text.
  private func unsuppressed(
    _ found: [Warning],
    _ prose: Prose,
    _ file: SourceFile,
    _ range: SourceSpan?
  ) -> [Warning] {
    var warnings = settled(found) { file.text($0) }
    let suppressions = Suppressions(file, range: range, prose.document)
    if !suppressions.isEmpty {
      let (told, complaints) = suppressions.applied(to: warnings, isOff: isOff)
      warnings = told + settled(complaints) { file.text($0) }
    }
    return warnings.sorted { $0.span == $1.span ? $0.rule < $1.rule : $0.span < $1.span }
  }

  private func isOff(_ rule: String) -> Bool { configuration.disabled.contains(rule) }

  private func foreign(_ prose: Prose, _ language: Language) -> Report {
    Report(
      language: language.code,
      verdict: language.hasWords ? .notEnglish : .tooLittle,
      words: prose.wordCount
    )
  }

  private func readings(_ page: ReadPage) -> [SentenceReading] {
    let explainer = configuration.explains ? Explainer(page.prose) : nil
    let (sentences, reveals, stock) = (page.prose.sentences, page.reveals, page.stock)
    return sentences.indices.map { index in
      SentenceReading(
        span: sentences[index].span,
        reveals: Double(reveals[index]),
        stock: Double(stock[index]),
        evidence: explainer?.evidence(index) ?? []
      )
    }
  }

  /// Takes away what is switched off or in the user's vocabulary, and gives each its severity.
  private func settled(_ warnings: [Warning], _ text: (SourceSpan) -> String) -> [Warning] {
    guard
      !configuration.disabled.isEmpty || !configuration.severities.isEmpty
        || !configuration.vocabulary.isEmpty
    else { return warnings }
    let vocabulary = configuration.vocabulary.map { $0.lowercased() }
    return warnings.compactMap { warning in
      guard !configuration.disabled.contains(warning.rule) else { return nil }
      guard !vocabulary.contains(text(warning.span).lowercased()) else { return nil }
      var warning = warning
      warning.severity = configuration.severities[warning.rule] ?? warning.severity
      return warning
    }
  }
}
