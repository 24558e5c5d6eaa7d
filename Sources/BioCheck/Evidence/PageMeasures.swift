#if canImport(Glibc)
internal import Glibc
#else
internal import Foundation
#endif

/// The measures of a page, made from the readings of its sentences; Scripts/biocheck/train.py makes the same.
struct PageMeasures {
  /// How many measures a page has.
  static let count = 12
  /// The numbers of those that a facet is weighed with, besides its own sentences.
  static let beside = [0, 2, 6, 8, 10]
  /// How many measures a score is made of: those, eight more, one for each facet, and the tone.
  static let scoreCount = count + 8 + Facet.allCases.count + 1

  /// For each sentence the probability that it reveals the person.
  let reveals: [Float]
  /// For each sentence the probability that it is stock.
  let stock: [Float]
  /// For each sentence its number of words.
  let words: [Int]

  /// The five highest probabilities that a sentence reveals; 0 where there are fewer sentences.
  private let ranked: [Float]

  init(reveals: [Float], stock: [Float], words: [Int]) {
    self.reveals = reveals
    self.stock = stock
    self.words = words
    var ranked = [Float](repeating: 0, count: 5)
    for value in reveals {
      // None is below 0, so that a lower value pushes none of the zeros out.
      var place = ranked.count
      while place > 0, ranked[place - 1] < value { place -= 1 }
      guard place < ranked.count else { continue }
      for lower in (place..<ranked.count - 1).reversed() { ranked[lower + 1] = ranked[lower] }
      ranked[place] = value
    }
    self.ranked = ranked
  }

  /// What the sentences are like together.
  var page: [Float] {
    guard !reveals.isEmpty else { return [Float](repeating: 0, count: Self.count) }
    let total = Float(words.reduce(0, +))
    let sum = reveals.reduce(0, +)
    var weighted: Float = 0
    var stockWeighted: Float = 0
    for index in reveals.indices {
      let weight = Float(words[index]) / max(1, total)
      weighted += reveals[index] * weight
      stockWeighted += stock[index] * weight
    }
    let best = ranked
    let stockSum = stock.reduce(0, +)
    return [
      sum / Float(reveals.count), weighted, best[0], best[1], best[2], log1p(sum),
      sum.squareRoot(), stockSum / Float(stock.count), stockWeighted, log1p(stockSum), log1p(total),
      best[0] * (1 - stockWeighted),
    ]
  }

  /// What a score is made of; `best` holds for each facet what its best sentences come to, `tone` is that of the page.
  func score(_ page: [Float], best: [Float], tone: Float) -> [Float] {
    var squares: Float = 0
    var likely: Float = 0
    var missed: Float = 1
    var revealed: Float = 0
    var stocked: Float = 0
    var fresh: Float = 0
    for index in reveals.indices {
      squares += reveals[index] * reveals[index]
      if reveals[index] > 0.5 { likely += 1 }
      missed *= 1 - reveals[index]
      revealed += reveals[index] * Float(words[index])
      stocked += stock[index] * Float(words[index])
      fresh += reveals[index] * (1 - stock[index])
    }
    return page + [
      squares, likely, 1 - missed, log1p(revealed), log1p(stocked), fresh.squareRoot(), ranked[3],
      ranked[4],
    ] + best + [tone]
  }
}
