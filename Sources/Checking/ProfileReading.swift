public import BioCheck
public import Diagnostics

/// What several pages tell a stranger together.
public struct ProfileReading: Sendable {
  /// Whether a stranger meets the person on these pages.
  public var verdict: Verdict
  /// How much of the person a stranger can tell, 0 to 100: the mean over the pages about the person, each weighing as many words as it has.
  public var score: Double
  /// How many words of the author's the pages about the person have.
  public var words: Int
  /// The language of the first page that is not read, when none is.
  public var language: String
  /// What is disclosed, in the order of `Facet`, each once, where it is told best.
  public var facets: [Disclosure]
  /// What a stranger is left to guess, in the order of `Facet`.
  public var missing: [Facet]
  /// The words that a stranger would guess from, each once, in lower case but for abbreviations, the most frequent first.
  public var guessedFrom: [String]
  /// The two or three questions that would change most; none where there is nothing to ask about.
  public var questions: [Question]

  /// A facet, and the file in which it is told best.
  public struct Disclosure: Sendable {
    /// What is disclosed, where, and in which words.
    public var finding: FacetFinding
    /// The file.
    public var file: SourceFile
    /// Whether the sentence gives away what a page should not, so that it is better not repeated.
    public var isExposed: Bool
    /// Whether the sentence by itself reveals somebody, more likely than not.
    public var isClear: Bool

    /// The sentence's place, the same for all facets that it tells.
    var place: String { finding.place(in: file) }
  }

  /// In how many sentences the person shows.
  var shown: Int { Set(facets.filter(\.isClear).map(\.place)).count }

  /// Whether anyone in the line of work could have signed the pages, or all but a little of them.
  public var isNobodys: Bool { verdict == .sanitized }

  /// Whether a stranger meets the person so clearly that nothing needs to change: by the score, to which each facet adds four points.
  ///
  /// Of 724 bios whose raters were simulated, it holds for 31 of the 58 in which they met somebody (3.5 or more of 5), and
  /// for none of the 570 in which they did not (2.5 or less).
  public var isWhole: Bool {
    verdict == .personal && score + 4 * Double(facets.count) >= 80
  }

  /// What `files` tell together.
  public init(of files: [CheckedFile]) {
    let about = files.filter(\.isAboutPerson)
    let read = about.filter { $0.report.verdict != .notEnglish }
    words = read.reduce(0) { $0 + $1.report.words }
    let sum = read.reduce(0) { $0 + $1.report.score * Double($1.report.words) }
    score = words == 0 ? 0 : sum / Double(words)
    language = about.first { $0.report.verdict == .notEnglish }?.report.language ?? "en"
    facets = Self.disclosures(read)
    let shown = Set(facets.map(\.finding.facet))
    missing = Facet.allCases.filter { !shown.contains($0) }
    guessedFrom = Self.guesses(read)
    if read.isEmpty, !about.isEmpty {
      verdict = .notEnglish
    } else if words < BioChecker.leastWords {
      verdict = .tooLittle
    } else if let only = read.first, read.count == 1 {
      verdict = only.report.verdict
    } else {
      verdict = Self.verdict(score, facets.count)
    }
    questions = []
    if verdict != .notEnglish, !about.isEmpty {
      questions = QuestionChoice(self, files).questions
    }
  }

  /// Half of all facets, and no more than half empty words around them, make a person too.
  private static func verdict(_ score: Double, _ facets: Int) -> Verdict {
    let verdict = Verdict(score: score)
    return verdict == .guarded && facets * 2 >= Facet.allCases.count ? .personal : verdict
  }
}

extension ProfileReading {
  /// Each facet where it is told best: in a sentence that gives nothing away, on a page that is for it, then in a sentence that is not quoted for another, then where most reveals.
  private static func disclosures(_ files: [CheckedFile]) -> [Disclosure] {
    typealias Rank = (isSafe: Int, isFor: Int, isFresh: Int, reveals: Double)
    var quoted: Set<String> = []
    return Facet.allCases.compactMap { facet in
      var best: (rank: Rank, disclosure: Disclosure)?
      for file in files {
        guard let finding = file.report.facets.first(where: { $0.facet == facet }) else { continue }
        let sentence = file.report.sentences.first { $0.span == finding.span }
        // What anybody could have signed tells a stranger nothing, whatever it speaks of.
        if let sentence, sentence.stock >= 0.5, sentence.stock > sentence.reveals { continue }
        let isExposed = file.isExposed(finding.span)
        let rank: Rank = (
          isExposed ? 0 : 1,
          file.facet == facet ? 1 : 0,
          quoted.contains(finding.place(in: file.file)) ? 0 : 1,
          sentence?.reveals ?? 0
        )
        if let best, best.rank >= rank { continue }
        let disclosure = Disclosure(
          finding: finding,
          file: file.file,
          isExposed: isExposed,
          isClear: rank.reveals >= 0.5
        )
        best = (rank, disclosure)
      }
      if let found = best?.disclosure { quoted.insert(found.place) }
      return best?.disclosure
    }
  }

  private static func guesses(_ files: [CheckedFile]) -> [String] {
    var counts: [String: (count: Int, first: Int, word: String)] = [:]
    for file in files {
      for span in file.report.guessedFrom {
        let word = Spaced.words(file.file.text(span))
        let order = counts.count
        counts[
          word.lowercased(),
          default: (0, order, isAbbreviation(word) ? word : word.lowercased())
        ]
        .count += 1
      }
    }
    return counts.values.sorted { ($1.count, $0.first) < ($0.count, $1.first) }.map(\.word)
  }

  /// Whether a word is written as "BA" and "PhD" are, and is not merely shouted.
  private static func isAbbreviation(_ word: String) -> Bool {
    word.utf8.count < 7 && word.utf8.count { $0 &- 0x41 < 26 } > 1
  }
}

extension CheckedFile {
  /// Whether a warning of what was given away is about words of a span.
  fileprivate func isExposed(_ span: SourceSpan) -> Bool {
    report.warnings.contains { $0.rule == "exposure" && $0.span.range.overlaps(span.range) }
  }
}

extension FacetFinding {
  /// Which sentence of which file tells it.
  fileprivate func place(in file: SourceFile) -> String { "\(span.start) \(file.path)" }
}
