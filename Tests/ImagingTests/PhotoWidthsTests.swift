import Testing

@testable import Imaging

@Suite struct PhotoWidthsTests {
  @Test(
    arguments: [
      (720, 4_000, [1_440, 864, 480]), (720, 1_200, [1_200, 720, 480]), (720, 700, [700, 480]),
      (720, 600, [600]), (720, 590, [590]), (720, 100, [100]), (720, 1, [1]), (160, 4_000, [320]),
      (300, 4_000, [600]), (1_200, 9_000, [2_400, 1_440, 864, 480]),
    ]
  )
  func `a place in the layout decides the widths`(layout: Int, original: Int, widths: [Int]) {
    #expect(PhotoWidths.of(layoutWidth: layout, original: original) == widths)
  }

  @Test func `no width is larger than the original, whatever it is`() {
    for original in 1...3_000 {
      let widths = PhotoWidths.of(layoutWidth: 720, original: original)
      #expect(widths.first == min(original, 1_440))
      #expect(widths == widths.sorted(by: >))
    }
    #expect(PhotoWidths.of(layoutWidth: 0, original: 10).isEmpty)
  }
}
