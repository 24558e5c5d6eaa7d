import Testing

@testable import BioCheck

@Suite struct StretchesTests {
  static let ranges = [4..<6, 0..<2, 5..<20, 7..<8, 30..<31, 40..<40]

  @Test func `they touch what overlaps one of them, as each by itself says`() {
    let stretches = Stretches(Self.ranges)
    for start in 0..<45 {
      for end in start..<45 {
        let touched = Self.ranges.contains { $0.overlaps(start..<end) }
        #expect(stretches.touch(start..<end) == touched, "\(start)..<\(end)")
      }
    }
  }
}
