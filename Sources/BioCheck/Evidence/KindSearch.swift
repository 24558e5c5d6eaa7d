/// All evidence of kinds, laid out for looking through it once a sentence.
struct KindSearch: Sendable {
  /// A step, with what follows when it leads nowhere or when a condition ends with it.
  struct Move: Sendable {
    var distance: UInt8
    var group: UInt8
    var isFirst: Bool
    var isLast: Bool
    var isAbsence: Bool
    /// The first move of the next condition.
    var nextCondition: Int
    /// The first move of the next evidence.
    var nextEvidence: Int
  }

  /// What a kind or form that stands in a sentence leads to.
  struct Member: Sendable {
    /// The groups it is in, a bit each.
    var groups: UInt128 = 0
    /// The evidence that needs one of its groups, and is looked for only where that stands: a bit each.
    var leads: UInt128 = 0
    /// The same by a second group that the evidence needs; the first where it needs no other.
    var seconds: UInt128 = 0
    /// The groups it is in are those from here in `memberships`.
    var start = 0
    /// And end before here.
    var end = 0
  }

  /// The steps of all evidence one after the other.
  private(set) var moves: [Move] = []
  /// For each evidence its first move.
  private(set) var firsts: [Int] = []
  /// For each evidence the groups without which it is never found, a bit each.
  private(set) var needs: [UInt128] = []
  /// The kinds, and the forms behind them.
  private(set) var members: [Member] = []
  private(set) var memberships: [UInt8] = []

  /// A layout with room for so many kinds and forms.
  init(_ evidence: [KindEvidence.Evidence], groups: [[Int]], members count: Int) {
    for piece in evidence {
      firsts.append(moves.count)
      add(piece)
    }
    needs = evidence.map(Self.needs)
    members = [Member](repeating: Member(), count: count)
    for (number, group) in groups.enumerated() {
      for member in group where member < count { members[member].groups |= 1 << UInt128(number) }
    }
    for index in members.indices {
      members[index].start = memberships.count
      memberships += groups.indices.filter { members[index].groups >> UInt128($0) & 1 != 0 }
        .map { UInt8($0) }
      members[index].end = memberships.count
    }
    lead(groups.count)
  }

  /// Notes for each member which evidence it leads to.
  private mutating func lead(_ groups: Int) {
    let uses = (0..<groups).map { group in needs.count { $0 >> UInt128(group) & 1 != 0 } }
    for (number, needs) in needs.enumerated() {
      // What few pieces of evidence ask for is seldom there.
      let rare = (0..<groups).filter { needs >> UInt128($0) & 1 != 0 }.sorted {
        uses[$0] < uses[$1]
      }
      guard let first = rare.first else { continue }
      let second = rare.count > 1 ? rare[1] : first
      for index in members.indices {
        if members[index].groups >> UInt128(first) & 1 != 0 {
          members[index].leads |= 1 << UInt128(number)
        }
        if members[index].groups >> UInt128(second) & 1 != 0 {
          members[index].seconds |= 1 << UInt128(number)
        }
      }
    }
  }

  private static func needs(_ piece: KindEvidence.Evidence) -> UInt128 {
    piece.conditions.lazy.filter { !$0.isAbsence }.flatMap(\.steps).reduce(0) { needs, step in
      needs | 1 << UInt128(step.group)
    }
  }

  private mutating func add(_ piece: KindEvidence.Evidence) {
    let end = moves.count + piece.conditions.reduce(0) { $0 + $1.steps.count }
    for condition in piece.conditions {
      let next = moves.count + condition.steps.count
      for (index, step) in condition.steps.enumerated() {
        moves.append(
          Move(
            // Behind the last place of a stretch there is nothing to reach.
            distance: UInt8(min(step.distance, 64)),
            group: UInt8(step.group),
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
}
