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
      var rest = members[index].groups
      while let group = rest.takeLowestBit() { memberships.append(UInt8(group)) }
      members[index].end = memberships.count
    }
    lead(by: groups)
  }

  /// Notes for each member which evidence it leads to.
  private mutating func lead(by groups: [[Int]]) {
    // What few pieces of evidence ask for is seldom there.
    var uses = [Int](repeating: 0, count: groups.count)
    for needs in needs {
      var rest = needs
      while let group = rest.takeLowestBit() { uses[group] += 1 }
    }
    for (number, needs) in needs.enumerated() {
      var (first, second): (Int?, Int?)
      var rest = needs
      while let group = rest.takeLowestBit() {
        if first.map({ uses[group] < uses[$0] }) ?? true {
          (first, second) = (group, first)
        } else if second.map({ uses[group] < uses[$0] }) ?? true {
          second = group
        }
      }
      guard let first else { continue }
      let sign: UInt128 = 1 << UInt128(number)
      for member in groups[first] where member < members.count { members[member].leads |= sign }
      for member in groups[second ?? first] where member < members.count {
        members[member].seconds |= sign
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

extension UInt128 {
  /// Takes the lowest of the bits that are set, and says which it was; nil when none is.
  fileprivate mutating func takeLowestBit() -> Int? {
    guard self != 0 else { return nil }
    defer { self &= self &- 1 }
    return trailingZeroBitCount
  }
}
