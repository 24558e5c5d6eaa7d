/// Finds the name that was probably meant.
public enum NearestName {
  /// The candidate nearest to `name`, or nil when none is near enough to be a slip of the hand.
  ///
  /// Near is by edit distance without regard to case (insertion, deletion, substitution, swap of
  /// neighbours; source: Damerau 1964, the optimal string alignment form): at most a third of the
  /// longer name's characters, at least one. The first in `candidates` wins a tie.
  public static func of(_ name: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(name.lowercased().unicodeScalars)
    guard wanted.count <= 64 else { return nil }
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      let other = Array(candidate.lowercased().unicodeScalars)
      let bound = max(1, max(wanted.count, other.count) / 3)
      guard abs(wanted.count - other.count) <= bound else { continue }
      let distance = distance(wanted, other)
      guard distance <= bound else { continue }
      if let found = best, found.distance <= distance { continue }
      best = (candidate, distance)
    }
    return best?.name
  }

  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for i in 0..<left.count {
      var row = [i + 1] + Array(repeating: 0, count: right.count)
      for j in 0..<right.count {
        let cost = left[i] == right[j] ? 0 : 1
        row[j + 1] = min(last[j + 1] + 1, row[j] + 1, last[j] + cost)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          row[j + 1] = min(row[j + 1], beforeLast[j - 1] + 1)
        }
      }
      beforeLast = last
      last = row
    }
    return last[right.count]
  }
}
