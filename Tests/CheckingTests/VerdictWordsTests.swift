import BioCheck
import Diagnostics
import Testing

@testable import Checking

@Suite struct VerdictWordsTests {
  /// A reading of one page with this score, on which each of some sentences tells a facet and reveals so much.
  private static func reading(_ score: Double, _ reveals: [Double]) -> ProfileReading {
    let sentences = reveals.indices.map { "Sentence number \($0) is here. " }
    let file = SourceFile(path: "a.md", text: sentences.joined())
    var start = 0
    var report = Report(language: "en", verdict: Verdict(score: score), score: score, words: 60)
    for (index, sentence) in sentences.enumerated() {
      let span = SourceSpan(start, start + sentence.utf8.count - 1)
      start += sentence.utf8.count
      report.facets.append(
        FacetFinding(facet: Facet.allCases[index], span: span, words: sentence)
      )
      report.sentences.append(SentenceReading(span: span, reveals: reveals[index], stock: 0))
    }
    return ProfileReading(of: [CheckedFile(file: file, kind: .bio, report: report)])
  }

  @Test(
    arguments: [
      (10.0, [], "sanitized, anyone in your line of work could have signed it"),
      (10, [0.2], "sanitized, there is a trace of you and the rest could be anybody's"),
      (10, [0.9, 0.1], "sanitized, you show in one place and the rest could be anybody's"),
      (10, [0.9, 0.6, 0.5], "sanitized, you show in three places and the rest could be anybody's"),
      (40, [], "guarded, a stranger senses somebody and could not yet say who"),
      (40, [0.2], "guarded, a little of you shows and the rest is held back"),
      (40, [0.9, 0.9], "guarded, you show in two places and the rest is held back"),
      (60, [0.9], "personal, a stranger meets somebody here"),
    ] as [(Double, [Double], String)]
  )
  func `the verdict is no harder than what is quoted`(
    score: Double,
    reveals: [Double],
    words: String
  ) {
    #expect(Self.reading(score, reveals).verdictWords == words)
  }

  @Test(
    arguments: [
      (77.0, 1, true), (75, 1, false), (60, 5, true), (60, 4, false), (47, 12, false),
      (100, 0, true),
    ]
  )
  func `nothing needs to change where score and facets are high`(
    score: Double,
    facets: Int,
    isWhole: Bool
  ) {
    #expect(Self.reading(score, Array(repeating: 0.9, count: facets)).isWhole == isWhole)
  }
}
