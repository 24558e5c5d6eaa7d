/// The three highest of some sums, for all targets at once.
struct HighestSums {
  private var first = SIMD16<Float>(repeating: -.infinity)
  private var second = SIMD16<Float>(repeating: -.infinity)
  private var third = SIMD16<Float>(repeating: -.infinity)
  private var count = 0

  /// Takes in the sums of one more sentence.
  mutating func add(_ sums: SIMD16<Float>) {
    count += 1
    let isFirst = sums .> first
    let isSecond = sums .> second
    let isThird = sums .> third
    third.replace(with: sums, where: isThird)
    third.replace(with: second, where: isSecond)
    second.replace(with: sums, where: isSecond)
    second.replace(with: first, where: isFirst)
    first.replace(with: sums, where: isFirst)
  }

  /// The highest, half of the second and a quarter of the third; what is not there is 0.
  var weighed: SIMD16<Float> {
    let zero = SIMD16<Float>()
    return (count > 0 ? first : zero) + (count > 1 ? second : zero) * 0.5
      + (count > 2 ? third : zero) * 0.25
  }
}
