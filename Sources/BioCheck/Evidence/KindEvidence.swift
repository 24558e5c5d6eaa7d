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
  /// All steps of all evidence one after the other, as they are looked for.
  private(set) var moves: [Move] = []
  /// For each evidence its first move.
  private(set) var firsts: [Int] = []
  /// For each evidence the groups without which it is never found, a bit each.
  private(set) var needs: [UInt128] = []
  /// For each kind and form the groups it is in: those from `starts[kind]` to the next start.
  private(set) var memberships: [Int] = []
  private(set) var starts: [Int] = []

  /// The most kinds, groups and pieces of evidence that are read; knowledge.py makes no more.
  static let mostKinds = 64
  static let mostGroups = 128
  static let mostEvidence = 128

  /// A step, with what follows when it leads nowhere or when a condition ends with it.
  struct Move: Sendable {
    var distance: Int
    var group: Int
    var isFirst: Bool
    var isLast: Bool
    var isAbsence: Bool
    /// The first move of the next condition.
    var nextCondition: Int
    /// The first move of the next evidence.
    var nextEvidence: Int
  }

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
    flatten()
  }

  private mutating func flatten() {
    for piece in evidence {
      let steps = piece.conditions.filter { !$0.isAbsence }.flatMap(\.steps)
      firsts.append(moves.count)
      needs.append(steps.reduce(0) { $0 | 1 << UInt128($1.group) })
      let end = moves.count + piece.conditions.reduce(0) { $0 + $1.steps.count }
      for condition in piece.conditions {
        let next = moves.count + condition.steps.count
        for (index, step) in condition.steps.enumerated() {
          moves.append(
            Move(
              distance: step.distance,
              group: step.group,
              isFirst: index == 0,
              isLast: index == condition.steps.count - 1,
              isAbsence: condition.isAbsence,
              nextCondition: next,
              nextEvidence: end
            )
          )
        }
      }
    }
    for member in 0...(groups.joined().max() ?? 0) {
      starts.append(memberships.count)
      memberships += groups.indices.filter { groups[$0].contains(member) }
    }
    starts.append(memberships.count)
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
