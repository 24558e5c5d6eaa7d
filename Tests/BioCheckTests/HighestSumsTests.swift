import Testing

@testable import BioCheck

@Suite struct HighestSumsTests {
  @Test(
    arguments: [
      [], [-2], [1, 3], [3, 1], [1, 2, 3], [3, 2, 1], [2, 3, 1], [2, 2, 2, 1], [-1, -5, -3, -2],
      [0.5, 4, 0.25, 4, 8, -1],
    ] as [[Float]]
  )
  func `the three highest count, each half of the one before`(values: [Float]) {
    var sums = HighestSums()
    for value in values { sums.add(SIMD16(repeating: value)) }
    let ranked = values.sorted(by: >) + [0, 0, 0]
    let wanted = ranked[0] + ranked[1] * 0.5 + ranked[2] * 0.25
    #expect(sums.weighed == SIMD16(repeating: wanted))
  }

  @Test func `each target has its own`() {
    var (sums, one, two) = (HighestSums(), SIMD16<Float>(), SIMD16<Float>())
    one[3] = 4
    two[7] = -8
    sums.add(one)
    sums.add(two)
    #expect(sums.weighed[3] == 4 && sums.weighed[7] == -4 && sums.weighed[0] == 0)
  }
}
