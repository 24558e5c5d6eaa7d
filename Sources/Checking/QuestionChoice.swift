internal import BioCheck
internal import Diagnostics

/// Chooses the two or three questions that would change most for some pages.
///
/// A missing facet weighs what it adds for readers: less where a warning asks for it already, more where the page has a sentence to
/// go on from, and less where its kind is told of anyway. A move weighs a quarter for each sentence that makes it, at most
/// one. The second question is of another kind than the first. Nothing is random: of several wordings what is told chooses.
struct QuestionChoice {
  private let reading: ProfileReading
  private let files: [CheckedFile]
  private let anchors: Anchors
  private let told: Set<Facet>
  /// How many warnings each rule gave.
  private let counts: [String: Int]

  /// What a facet weighs more that a sentence of the page leads to.
  private static let nearness = 0.1
  /// What a facet weighs less for each other of its kind that is told.
  private static let satiety = 0.06
  /// What a facet weighs less that a warning asks for.
  private static let repetition = 0.3

  init(_ reading: ProfileReading, _ files: [CheckedFile]) {
    self.reading = reading
    self.files = files
    anchors = Anchors(reading.facets, files)
    told = Set(reading.facets.map(\.finding.facet))
    counts = files.flatMap(\.report.warnings).filter { $0.severity > .note }
      .reduce(into: [:]) { $0[$1.rule, default: 0] += 1 }
  }

  /// The questions, the one that would change most first.
  var questions: [Question] {
    let most = reading.verdict == .personal ? 2 : 3
    var rest = reading.missing.map { (weight: weight($0), subject: Question.Subject.facet($0)) }
    rest += moves
    var chosen: [Question] = []
    var kinds: Set<Kind> = []
    var places: Set<String> = []
    while chosen.count < most, !rest.isEmpty {
      // Of two that weigh the same, the first in the order of facets and then of ids is asked.
      let fresh = rest.indices.filter { !kinds.contains(Kind(rest[$0].subject)) }
      let among = fresh.isEmpty ? Array(rest.indices) : fresh
      guard let next = among.min(by: { (-rest[$0].weight, $0) < (-rest[$1].weight, $1) }) else {
        break
      }
      let subject = rest.remove(at: next).subject
      kinds.insert(Kind(subject))
      if let question = question(about: subject, &places) { chosen.append(question) }
    }
    return chosen
  }
}

extension QuestionChoice {
  /// What a question is of, so that two questions are not of the same.
  private enum Kind: Hashable {
    case conviction, life, own, words

    init(_ subject: Question.Subject) {
      switch subject {
      case .facet(let facet): self.init(facet)
      case .rule: self = .words
      }
    }

    init(_ facet: Facet) {
      switch facet {
      case .values, .belief, .limits, .promise: self = .conviction
      case .animals, .people, .community, .craft, .play, .place: self = .life
      case .story, .quirk: self = .own
      }
    }
  }

  private func weight(_ facet: Facet) -> Double {
    let kind = Kind(facet)
    let alike = told.count { Kind($0) == kind }
    let isAsked = Self.asking[facet]?.contains { counts[$0] != nil } ?? false
    let isNear = facet.wordings.contains { anchors.anchor(for: $0) != nil }
    return facet.weight + (isNear ? Self.nearness : 0) - Self.satiety * Double(alike)
      - (isAsked ? Self.repetition : 0)
  }

  /// The rules whose own question asks for a facet.
  private static let asking: [Facet: [String]] = [
    .quirk: ["adjective-list"], .play: ["token-hobbies"], .promise: ["transformation-promise"],
    .story: ["abstract-fog", "credential-stack"], .community: ["passion-without-evidence"],
    .people: ["name-dropping"], .belief: ["interchangeable"],
  ]

  private var moves: [(weight: Double, subject: Question.Subject)] {
    BioChecker.allRules.compactMap { rule in
      guard rule.id != "exposure", rule.id != "suppression", let count = counts[rule.id] else {
        return nil
      }
      return (min(1, Double(count) / 4), .rule(rule.id))
    }
  }
}

extension QuestionChoice {
  /// The question, which goes on from a sentence where there is one that no other goes on from.
  private func question(
    about subject: Question.Subject,
    _ places: inout Set<String>
  ) -> Question? {
    switch subject {
    case .rule(let id): return question(aboutRule: id)
    case .facet(let facet):
      let fitting = facet.wordings.filter { !$0.asksForRefusal || !anchors.holdRefusal }
      let leading = fitting.filter { wording in
        anchors.anchor(for: wording).map { !places.contains($0.place) } ?? false
      }
      let among = leading.isEmpty ? fitting.filter { $0.from == nil } : leading
      guard !among.isEmpty else { return nil }
      let wording = among[seed % among.count]
      let anchor = anchors.anchor(for: wording)
      if let anchor { places.insert(anchor.place) }
      return Question(wording.text, after: anchor?.quote, about: subject)
    }
  }

  /// What a move asks, after the first words that make it.
  private func question(aboutRule id: String) -> Question? {
    guard let rule = BioChecker.allRules.first(where: { $0.id == id }) else { return nil }
    for file in files {
      guard
        let first = file.report.warnings.first(where: { $0.rule == id && $0.severity > .note })
      else { continue }
      let words = Excerpt(file.file.text(first.span), telling: [], most: Anchors.most).text
      return Question(first.question, after: words, about: .rule(rule.id))
    }
    return nil
  }

  /// What is told, guessed from and warned of as a number, by which one of several wordings is taken.
  private var seed: Int {
    let facets = Facet.allCases.indices.filter { told.contains(Facet.allCases[$0]) }
    let rules = BioChecker.allRules.indices.filter { counts[BioChecker.allRules[$0].id] != nil }
    return (facets + rules + [reading.guessedFrom.count]).reduce(0) { ($0 * 31 + $1 + 1) % 10_007 }
  }
}
