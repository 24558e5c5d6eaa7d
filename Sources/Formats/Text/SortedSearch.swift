/// Looks things up in what is in order, by halves.
package enum SortedSearch {
  /// The first of the numbers below `count` that `isBefore` does not hold for; `count` where it holds for all.
  ///
  /// `isBefore` holds for some of the first numbers, and for none behind the first that it does not hold for.
  package static func firstIndex(below count: Int, notBefore isBefore: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
