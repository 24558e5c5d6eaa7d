/// The outlines of a font's glyphs (source: OpenType, glyf and loca).
struct GlyphOutlines: Sendable, Hashable {
  private let glyf: FontBytes
  private let loca: FontBytes
  private let isLong: Bool

  /// How deep a glyph may be made of others, and of how many pieces and points; fonts need far less.
  private static let mostDepth = 3
  private static let mostPieces = 8
  private static let mostPoints = 4_000

  init(glyf: FontBytes, loca: FontBytes, isLong: Bool) {
    (self.glyf, self.loca, self.isLong) = (glyf, loca, isLong)
  }

  /// A glyph's outline in units, y growing downward.
  func path(_ glyph: Int) -> CardPath {
    var path = CardPath()
    append(glyph, Placing(), depth: 0, to: &path)
    return path
  }

  /// Where a piece of a glyph stands, and how it is turned.
  private struct Placing {
    var xx = 1.0
    var xy = 0.0
    var yx = 0.0
    var yy = 1.0
    var x = 0.0
    var y = 0.0

    func apply(_ point: Point) -> Point {
      Point(xx * point.x + yx * point.y + x, xy * point.x + yy * point.y + y)
    }
  }

  private func append(_ glyph: Int, _ placing: Placing, depth: Int, to path: inout CardPath) {
    let size = isLong ? 4 : 2
    guard glyph >= 0, (glyph + 2) * size <= loca.count else { return }
    func offset(_ index: Int) -> Int { isLong ? loca.long(index * 4) : loca.word(index * 2) * 2 }
    let (start, end) = (offset(glyph), offset(glyph + 1))
    guard end > start, end <= glyf.count else { return }
    let data = glyf.part(start, count: end - start)
    if data.signed(0) >= 0 {
      appendSimple(data, placing, to: &path)
    } else if depth < Self.mostDepth {
      appendPieces(data, placing, depth: depth, to: &path)
    }
  }

  private func appendPieces(
    _ data: FontBytes,
    _ placing: Placing,
    depth: Int,
    to path: inout CardPath
  ) {
    var place = 10
    for _ in 0..<Self.mostPieces {
      let (flags, glyph) = (data.word(place), data.word(place + 2))
      place += 4
      var inner = Placing()
      let hasWords = flags & 1 != 0
      func argument(_ index: Int) -> Double {
        Double(
          hasWords
            ? data.signed(place + index * 2)
            : Int(Int8(truncatingIfNeeded: data.byte(place + index)))
        )
      }
      // Otherwise two points are to be laid on each other, which no font of today asks for.
      if flags & 2 != 0 { (inner.x, inner.y) = (argument(0), argument(1)) }
      place += hasWords ? 4 : 2
      func share(_ index: Int) -> Double { Double(data.signed(place + index * 2)) / 16_384 }
      if flags & 0x08 != 0 {
        (inner.xx, inner.yy) = (share(0), share(0))
        place += 2
      } else if flags & 0x40 != 0 {
        (inner.xx, inner.yy) = (share(0), share(1))
        place += 4
      } else if flags & 0x80 != 0 {
        (inner.xx, inner.xy, inner.yx, inner.yy) = (share(0), share(1), share(2), share(3))
        place += 8
      }
      append(glyph, Self.joined(inner, placing), depth: depth + 1, to: &path)
      guard flags & 0x20 != 0 else { return }
    }
  }

  private static func joined(_ inner: Placing, _ outer: Placing) -> Placing {
    let origin = outer.apply(Point(inner.x, inner.y))
    return Placing(
      xx: outer.xx * inner.xx + outer.yx * inner.xy,
      xy: outer.xy * inner.xx + outer.yy * inner.xy,
      yx: outer.xx * inner.yx + outer.yx * inner.yy,
      yy: outer.xy * inner.yx + outer.yy * inner.yy,
      x: origin.x,
      y: origin.y
    )
  }
}

extension GlyphOutlines {
  private func appendSimple(_ data: FontBytes, _ placing: Placing, to path: inout CardPath) {
    let ends = (0..<data.signed(0)).map { data.word(10 + $0 * 2) }
    guard let last = ends.last, last < Self.mostPoints else { return }
    var place = 10 + ends.count * 2
    place += 2 + data.word(place)
    var flags: [Int] = []
    while flags.count <= last, place < data.count {
      let flag = data.byte(place)
      place += 1
      flags.append(flag)
      guard flag & 0x08 != 0 else { continue }
      flags += Array(repeating: flag, count: data.byte(place))
      place += 1
    }
    guard flags.count > last else { return }
    let across = Self.places(data, flags, last, short: 0x02, same: 0x10, &place)
    let up = Self.places(data, flags, last, short: 0x04, same: 0x20, &place)
    var start = 0
    for end in ends where end >= start && end <= last {
      let points = (start...end).map { index in
        let point = placing.apply(Point(Double(across[index]), Double(up[index])))
        return (Point(point.x, -point.y), flags[index] & 1 != 0)
      }
      Self.append(points, to: &path)
      start = end + 1
    }
  }

  private static func places(
    _ data: FontBytes,
    _ flags: [Int],
    _ last: Int,
    short: Int,
    same: Int,
    _ place: inout Int
  ) -> [Int] {
    var value = 0
    return (0...last).map { index in
      let flag = flags[index]
      if flag & short != 0 {
        value += flag & same != 0 ? data.byte(place) : -data.byte(place)
        place += 1
      } else if flag & same == 0 {
        value += data.signed(place)
        place += 2
      }
      return value
    }
  }

  /// Points on the edge and control points beside it; between two control points one on the edge is left out.
  private static func append(_ points: [(at: Point, isOn: Bool)], to path: inout CardPath) {
    guard let first = points.first, let last = points.last, points.count > 1 else { return }
    func between(_ one: Point, _ two: Point) -> Point {
      Point((one.x + two.x) / 2, (one.y + two.y) / 2)
    }
    let start =
      first.isOn ? first.at : last.isOn ? last.at : between(first.at, last.at)
    path.append(.move(start))
    var control: Point?
    for point in first.isOn ? points.dropFirst() : points[...] {
      switch (control, point.isOn) {
      case (nil, true): path.append(.line(point.at))
      case (nil, false): control = point.at
      case (let known?, true):
        path.append(.quad(known, point.at))
        control = nil
      case (let known?, false):
        path.append(.quad(known, between(known, point.at)))
        control = point.at
      }
    }
    if let control { path.append(.quad(control, start)) }
  }
}
