#if canImport(Glibc)
internal import Glibc
#else
internal import Foundation
#endif

/// The measures of a page, made from the readings of its sentences; Scripts/biocheck/train.py makes the same.
enum PageMeasures {
  /// How many there are.
  static let count = 12

  /// The measures, from each sentence's probability to reveal and to be stock and its number of words.
  static func of(reveals: [Float], stock: [Float], words: [Int]) -> [Float] {
    guard !reveals.isEmpty else { return [Float](repeating: 0, count: count) }
    let total = Float(words.reduce(0, +))
    let weights = words.map { Float($0) / max(1, total) }
    var mean: Float = 0
    var weighted: Float = 0
    var stockWeighted: Float = 0
    for index in reveals.indices {
      mean += reveals[index]
      weighted += reveals[index] * weights[index]
      stockWeighted += stock[index] * weights[index]
    }
    let sum = mean
    mean /= Float(reveals.count)
    let ranked = reveals.sorted(by: >)
    func best(_ place: Int) -> Float { place < ranked.count ? ranked[place] : 0 }
    let stockSum = stock.reduce(0, +)
    return [
      mean, weighted, best(0), best(1), best(2), log1p(sum), Float(sum).squareRoot(),
      stockSum / Float(stock.count), stockWeighted, log1p(stockSum), log1p(total),
      best(0) * (1 - stockWeighted),
    ]
  }
}
