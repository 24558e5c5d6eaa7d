/// A shape's edge as steps, as the `d` of an SVG path says them.
public struct CardPath: Sendable, Hashable {
  /// One step; points are absolute, y grows downward.
  enum Step: Sendable, Hashable {
    case move(Point)
    case line(Point)
    case quad(Point, Point)
    case cubic(Point, Point, Point)
  }

  private(set) var steps: [Step] = []

  /// Nothing yet.
  init() {}

  /// The path that `text` says; nil when it is none, or has arcs.
  ///
  /// The letters are SVG's `M L H V C S Q T Z`, small ones relative; every part is closed by itself.
  public init?(_ text: String) {
    guard text.utf8.count <= 200_000 else { return nil }
    var reader = PathReader(text)
    guard let steps = reader.steps() else { return nil }
    self.steps = steps
  }

  mutating func append(_ step: Step) { steps.append(step) }

  /// Calls `line` with each straight piece of the edge after scaling, curves in pieces that the eye takes for one.
  func flatten(
    scale: Double = 1,
    by offset: Point = Point(0, 0),
    _ line: (Point, Point) -> Void
  ) {
    func placed(_ point: Point) -> Point {
      Point(point.x * scale + offset.x, point.y * scale + offset.y)
    }
    var start = Point(0, 0)
    var now = Point(0, 0)
    for step in steps {
      switch step {
      case .move(let point):
        line(now, start)
        now = placed(point)
        start = now
      case .line(let point):
        let end = placed(point)
        line(now, end)
        now = end
      case .quad(let control, let point):
        let (control, end) = (placed(control), placed(point))
        now = Self.curve(from: now, control, control, end, isCubic: false, line)
      case .cubic(let one, let two, let point):
        now = Self.curve(from: now, placed(one), placed(two), placed(point), isCubic: true, line)
      }
    }
    line(now, start)
  }
}

extension CardPath {
  private static func curve(
    from start: Point,
    _ one: Point,
    _ two: Point,
    _ end: Point,
    isCubic: Bool,
    _ line: (Point, Point) -> Void
  ) -> Point {
    let length = start.distance(to: one) + one.distance(to: two) + two.distance(to: end)
    let count = min(64, max(2, Int((length * 1.5).squareRoot()) + 1))
    var now = start
    for index in 1...count {
      let t = Double(index) / Double(count)
      let u = 1 - t
      let next: Point
      if isCubic {
        let (a, b, c, d) = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t)
        next = Point(
          a * start.x + b * one.x + c * two.x + d * end.x,
          a * start.y + b * one.y + c * two.y + d * end.y
        )
      } else {
        let (a, b, c) = (u * u, 2 * u * t, t * t)
        next = Point(
          a * start.x + b * one.x + c * end.x,
          a * start.y + b * one.y + c * end.y
        )
      }
      line(now, next)
      now = next
    }
    return end
  }
}
