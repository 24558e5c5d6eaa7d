/// What is told where words of different kinds stand near each other: "a pet a few words behind 'my'".
///
/// Written by hand in Scripts/biocheck/knowledge.txt; knowledge.py packs it behind the lexicon's words.
struct KindEvidence: Sendable {
  /// Words of a group, up to `distance` words behind what was found before; the first step looks everywhere.
  struct Step: Sendable {
    var distance: Int
    var group: Int
  }

  /// Steps that must lead somewhere in the sentence, or must not.
  struct Condition: Sendable {
    var isAbsence: Bool
    var steps: [Step]
  }

  /// A named piece of evidence: all its conditions hold in one sentence.
  struct Evidence: Sendable {
    var name: String
    var conditions: [Condition]
  }

  static let shared = KindEvidence(Lexicon.shared.evidence)

  /// The kinds' names, in order.
  private(set) var names: [String] = []
  /// The numbers of the kinds that are measures by themselves.
  private(set) var measured: [Int] = []
  /// For each kind its place in `measured`; nil when it is no measure by itself.
  private(set) var ranks: [Int?] = []
  /// The groups of kinds and forms that conditions speak of.
  private(set) var groups: [[Int]] = []
  /// All evidence, in order.
  private(set) var evidence: [Evidence] = []
  /// The evidence and the groups of kinds and forms as they are looked for.
  private(set) var search = KindSearch([], groups: [], members: 0)

  /// For each piece of evidence a bit of the facet that its name begins with; 0 where it begins with none.
  private(set) var facets: [UInt16] = []

  /// The bits of some kinds by their names, with spaces between.
  static func bits(_ names: String) -> UInt64 {
    names.split(separator: " ").reduce(0) { bits, name in
      bits | (shared.names.firstIndex { $0 == name }.map { 1 << UInt64($0) } ?? 0)
    }
  }

  /// The most kinds, groups and pieces of evidence that are read; knowledge.py makes no more.
  static let mostKinds = 64
  static let mostGroups = 128
  static let mostEvidence = 128

  private init(_ bytes: [UInt8]) {
    var reader = PackedReader(bytes: bytes)
    let counts = (reader.number(), reader.number(), reader.number())
    for kind in 0..<counts.0 {
      let isMeasured = reader.number() != 0
      ranks.append(isMeasured ? measured.count : nil)
      if isMeasured { measured.append(kind) }
      names.append(reader.text())
    }
    groups = (0..<counts.1).map { _ in (0..<reader.number()).map { _ in reader.number() } }
    evidence = (0..<counts.2).map { _ in
      let name = reader.text()
      return Evidence(name: name, conditions: reader.conditions())
    }
    facets = evidence.map { evidence in
      let name = evidence.name.prefix { $0 != " " }
      return Facet.allCases.firstIndex { $0.rawValue == name }.map { 1 << UInt16($0) } ?? 0
    }
    if isWithinBounds {
      search = KindSearch(evidence, groups: groups, members: names.count + KindReader.formCount)
    }
  }
}

extension KindEvidence {
  /// Whether there is no more of anything than bits and places are kept for.
  private var isWithinBounds: Bool {
    names.count <= Self.mostKinds && groups.count <= Self.mostGroups
      && evidence.count <= Self.mostEvidence
      && evidence.flatMap(\.conditions).flatMap(\.steps).allSatisfy { $0.group < groups.count }
  }
}

/// Reads small numbers and short texts one after the other; nothing but 0 behind the end.
private struct PackedReader {
  let bytes: [UInt8]
  var index = 0

  mutating func number() -> Int {
    guard index < bytes.count else { return 0 }
    index += 1
    return Int(bytes[index - 1])
  }

  mutating func text() -> String {
    let length = number()
    return String(decoding: (0..<length).map { _ in UInt8(number()) }, as: UTF8.self)
  }

  mutating func conditions() -> [KindEvidence.Condition] {
    let count = number()
    return (0..<count).map { _ in
      let isAbsence = number() != 0
      let length = number()
      let steps = (0..<length).map { _ in
        let distance = number()
        return KindEvidence.Step(distance: distance, group: number())
      }
      return KindEvidence.Condition(isAbsence: isAbsence, steps: steps)
    }
  }
}
