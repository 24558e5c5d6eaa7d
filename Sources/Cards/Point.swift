/// A place on a card or in a letter.
struct Point: Sendable, Hashable {
  var x, y: Double

  init(_ x: Double, _ y: Double) { (self.x, self.y) = (x, y) }

  func distance(to other: Point) -> Double {
    let (across, down) = (other.x - x, other.y - y)
    return (across * across + down * down).squareRoot()
  }

  static func + (one: Point, two: Point) -> Point { Point(one.x + two.x, one.y + two.y) }

  /// The point as far behind this one as `other` is before it.
  func mirrored(_ other: Point) -> Point { Point(2 * x - other.x, 2 * y - other.y) }
}
