internal import BioCheck
internal import Diagnostics

/// The sentences of some pages that a question may go on from, in the writer's own words.
struct Anchors {
  /// A sentence, and the facet that it tells.
  struct Anchor {
    var quote: String
    /// Its words in lower case with a space around each, apostrophes straightened.
    var words: String
    /// The file and the sentence, which is asked about once.
    var place: String
  }

  /// Whether somebody says on the pages what they do not do, told as a limit or not.
  let holdRefusal: Bool
  private var anchors: [Facet: Anchor] = [:]

  /// A sentence of more characters is too long to be quoted whole, and a question to half of one may miss it.
  static let most = 110
  /// A sentence of fewer words is hardly one to go on from.
  private static let leastWords = 5
  /// What somebody cannot do is not asked about.
  private static let inability: Set = ["cannot", "can't", "couldn't", "unable"]

  /// Those of the sentences that tell facets which give nothing away, are no stock, and tell neither a turning point nor of family.
  init(_ facets: [ProfileReading.Disclosure], _ files: [CheckedFile]) {
    let tender = Set(
      facets.filter { [.story, .people].contains($0.finding.facet) }.map(\.place)
    )
    holdRefusal =
      facets.contains { $0.finding.facet == .limits } || files.contains(where: \.holdsRefusal)
    for disclosure in facets where disclosure.isClear && !tender.contains(disclosure.place) {
      let finding = disclosure.finding
      guard !files.contains(where: { $0.warns(of: disclosure) }) else { continue }
      let quote = Spaced.quoted(finding.words, most: Self.most * 2)
      let words = Self.words(of: quote)
      guard quote.count <= Self.most, words.count >= Self.leastWords,
        !words.contains(where: Self.inability.contains)
      else { continue }
      let line = " " + words.joined(separator: " ") + " "
      anchors[finding.facet] = Anchor(quote: quote, words: line, place: disclosure.place)
    }
  }

  /// The sentence from which a question may go on; nil where the page has none, or the question stands alone.
  func anchor(for wording: Wording) -> Anchor? {
    guard let from = wording.from, let anchor = anchors[from] else { return nil }
    let holds = wording.holding.contains { anchor.words.contains(" \($0) ") }
    return holds || wording.holding.isEmpty ? anchor : nil
  }

  fileprivate static func words(of text: String) -> [String] {
    text.lowercased().replacing("’", with: "'")
      .split { !$0.isLetter && $0 != "'" }.map(String.init)
  }
}

extension CheckedFile {
  /// Whether one of the sentences that reveal somebody says what they do not do.
  fileprivate var holdsRefusal: Bool {
    report.sentences.contains { sentence in
      guard sentence.reveals >= 0.25, sentence.span.count <= 1_000 else { return false }
      let words = " " + Anchors.words(of: file.text(sentence.span)).joined(separator: " ") + " "
      return Facet.refusals.contains { words.contains(" \($0) ") }
    }
  }

  fileprivate func warns(of disclosure: ProfileReading.Disclosure) -> Bool {
    file.path == disclosure.file.path
      && report.warnings.contains {
        $0.severity > .note && $0.span.range.overlaps(disclosure.finding.span.range)
      }
  }
}
