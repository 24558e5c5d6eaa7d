import Testing

@testable import Formats

@Suite struct QRCodeTests {
  /// Drawn by the Python package `qrcode` with the same version, correction and mask.
  @Test func `draws a small code as others do`() throws {
    let code = try #require(QRCode("candor"))
    #expect((code.version, code.correction, code.mask) == (1, .medium, 0))
    let rows = (0..<code.size).map { row in
      String((0..<code.size).map { code.isDark(column: $0, row: row) ? "#" : "." })
    }
    #expect(
      rows.joined(separator: "\n") == """
        #######.....#.#######
        #.....#.###...#.....#
        #.###.#...#...#.###.#
        #.###.#..#..#.#.###.#
        #.###.#.#..##.#.###.#
        #.....#..###..#.....#
        #######.#.#.#.#######
        ..........#..........
        #.#.#.#...#.#...#..#.
        ######.##.##.#.#.#.##
        .#.#..#..#.#.###.####
        #.#.##..#.####.##...#
        #.#.#####.##.###....#
        ........##....##..###
        #######..#..#...#..##
        #.....#.......###..##
        #.###.#.#.#.#.#.#..##
        #.###.#..#.#.#..#..#.
        #.###.#.##.#.####.#.#
        #.....#...####..#..#.
        #######.#.##.###...##
        """
    )
  }

  /// The worked example of thonky.com's QR code tutorial, version 1-M.
  @Test func `corrects as Reed and Solomon did`() {
    let data: [UInt8] = [
      32, 91, 11, 120, 209, 114, 220, 77, 67, 64, 236, 17, 236, 17, 236, 17,
    ]
    let rest = QRCodewords.remainder(of: data[...], by: QRCodewords.generator(degree: 10))
    #expect(rest == [196, 35, 39, 119, 235, 215, 231, 226, 93, 23])
  }

  /// Bytes that each version holds (ISO/IEC 18004:2015, table 7).
  @Test func `takes the smallest version that has room`() {
    let medium = [
      14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412, 450, 504, 560, 624, 666,
      711, 779, 857, 911, 997, 1059, 1125, 1190, 1264, 1370, 1452, 1538, 1628, 1722, 1809, 1911,
      1989,
      2099, 2213, 2331,
    ]
    for (index, capacity) in medium.enumerated() {
      let expected = QRVersion(number: index + 1, correction: .medium)
      #expect(QRVersion.smallest(for: capacity) == expected)
      if index > 0 { #expect(QRVersion.smallest(for: medium[index - 1] + 1) == expected) }
    }
    for (count, number) in [(2332, 36), (2431, 36), (2432, 37), (2953, 40)] {
      #expect(QRVersion.smallest(for: count) == QRVersion(number: number, correction: .low))
    }
    #expect(QRVersion.smallest(for: 2954) == nil)
    #expect(QRCode([UInt8](repeating: 0, count: 2954)) == nil)
  }

  /// ISO/IEC 18004:2015, table E.1.
  @Test(arguments: [
    (1, []), (2, [6, 18]), (7, [6, 22, 38]), (14, [6, 26, 46, 66]), (21, [6, 28, 50, 72, 94]),
    (32, [6, 34, 60, 86, 112, 138]), (36, [6, 24, 50, 76, 102, 128, 154]),
    (40, [6, 30, 58, 86, 114, 142, 170]),
  ])
  func `places alignment patterns`(version: Int, places: [Int]) {
    #expect(QRVersion(number: version, correction: .medium).alignment == places)
  }

  @Test func `pads with the two bytes in turn`() {
    let data = QRCodewords.data([0xFF], version: QRVersion(number: 1, correction: .medium))
    #expect(data.prefix(5) == [0x40, 0x1F, 0xF0, 0xEC, 0x11])
    #expect(data.count == 16)
    #expect(data.last == 0xEC)
  }

  @Test func `a mask undoes itself and spares the patterns`() {
    var base = QRMatrix(version: 7)
    base.drawFunctionPatterns()
    for mask in 0..<8 {
      var matrix = base
      matrix.apply(mask: mask)
      #expect(matrix != base)
      #expect(!matrix[7, 7] && matrix[3, 3] && matrix[8, 37])
      matrix.apply(mask: mask)
      #expect(matrix == base)
    }
  }

  @Test func `every byte and length is held`() {
    for count in [0, 1, 255, 256, 700] {
      let code = QRCode((0..<count).map { UInt8(truncatingIfNeeded: $0) })
      #expect(code != nil)
      #expect(code == QRCode((0..<count).map { UInt8(truncatingIfNeeded: $0) }))
    }
  }

  @Test func `outside a code everything is light`() throws {
    let code = try #require(QRCode("candor"))
    #expect(code.isDark(column: 0, row: 0))
    for (column, row) in [(-1, 0), (0, -1), (21, 0), (0, 21), (.max, .min)] {
      #expect(!code.isDark(column: column, row: row))
    }
  }

  @Test func `is one path with room around it and a title`() throws {
    let code = try #require(QRCode("candor"))
    let svg = code.svg(title: "Ada's \"card\" <&>")
    let text = String(decoding: svg, as: UTF8.self)
    #expect(
      text.hasPrefix(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 29 29" role="img" shape-rendering="crispEdges">
          <title>Ada's "card" &lt;&amp;&gt;</title>
          <rect width="29" height="29" fill="#fff"/>
          <path fill="#000" d="M4 4h7v1h-7z
        """
      )
    )
    #expect(text.hasSuffix("z\"/>\n</svg>\n"))
  }
}
