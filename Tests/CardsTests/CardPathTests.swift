import Testing

@testable import Cards

@Suite struct CardPathTests {
  @Test(arguments: [
    ("M1 2L3 4", [CardPath.Step.move(Point(1, 2)), .line(Point(3, 4))]),
    ("m1,2 3-4.5z", [.move(Point(1, 2)), .line(Point(4, -2.5)), .line(Point(1, 2))]),
    (
      "M0 0H5v5h-5Z",
      [
        .move(Point(0, 0)), .line(Point(5, 0)), .line(Point(5, 5)), .line(Point(0, 5)),
        .line(Point(0, 0)),
      ]
    ),
    (
      "M0 0Q1 1 2 0T4 0",
      [
        .move(Point(0, 0)), .quad(Point(1, 1), Point(2, 0)), .quad(Point(3, -1), Point(4, 0)),
      ]
    ),
    (
      "M0 0c0 1 2 1 2 0s2-1 2 0",
      [
        .move(Point(0, 0)), .cubic(Point(0, 1), Point(2, 1), Point(2, 0)),
        .cubic(Point(2, -1), Point(4, -1), Point(4, 0)),
      ]
    ),
  ])
  func `a path is read as in SVG`(text: String, steps: [CardPath.Step]) {
    #expect(CardPath(text)?.steps == steps)
  }

  @Test(arguments: [
    "", "L1 1", "M", "M1", "M1 1L", "M1 1A5 5 0 0 1 9 9", "M1 1 2", "hello", "M1 1Lx y", "M1e9 1",
    "M999999 1", "M-. 1",
  ])
  func `what is no path is none`(text: String) {
    #expect(CardPath(text) == nil)
  }
}
