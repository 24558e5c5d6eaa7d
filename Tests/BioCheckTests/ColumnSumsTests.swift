import Testing

@testable import BioCheck

@Suite struct ColumnSumsTests {
  @Test func `a column is the same number wherever it stands, in both halves`() {
    let floats = (0..<32).map { Float($0) - 7 }
    let sums = read(floats, ColumnSums.init(floatsAt:))
    #expect((0..<32).map { sums[$0] } == floats)
  }

  @Test func `short and small numbers are read with their signs`() {
    let shorts = (0..<32).map { Int16($0) * 1000 - 16_000 }
    let bytes = (0..<32).map { Int8($0) - 16 }
    let wide = sum(of: shorts, times: 1, ColumnSums.init(shortsAt:))
    let small = sum(of: bytes, times: 1, ColumnSums.init(bytesAt:))
    #expect((0..<32).map { wide[$0] } == shorts.map(Float.init))
    #expect((0..<32).map { small[$0] } == bytes.map(Float.init))
  }

  @Test(arguments: [0, 2, 255, 256, 257, 1_000])
  func `the rows of a long sentence are summed up whole`(rows: Int) {
    let shorts = (0..<32).map { $0 % 2 == 0 ? Int16(15_000) : -15_000 }
    let bytes = (0..<32).map { $0 % 2 == 0 ? Int8(127) : -127 }
    let wide = sum(of: shorts, times: rows, ColumnSums.init(shortsAt:))
    let small = sum(of: bytes, times: rows, ColumnSums.init(bytesAt:))
    #expect((0..<32).map { wide[$0] } == shorts.map { Float($0) * Float(rows) })
    #expect((0..<32).map { small[$0] } == bytes.map { Float($0) * Float(rows) })
  }

  @Test func `sums and products are made column by column`() {
    let floats = (0..<32).map { Float($0) }
    var sums = read(floats, ColumnSums.init(floatsAt:))
    sums += sums * sums
    #expect((0..<32).map { sums[$0] } == floats.map { $0 + $0 * $0 })
    let half = sums * 0.5
    #expect((0..<32).map { half[$0] } == floats.map { ($0 + $0 * $0) / 2 })
  }

  @Test func `the weights that were learned leave the columns alone that mean nothing`() {
    let unused = (Model.Column.platitude + 1)..<Model.Column.count
    for column in unused {
      #expect(Model.shared.start[column] == 0)
      #expect((0..<Measures.count).allSatisfy { Model.shared.measure($0, column) == 0 })
    }
  }

  private func sum<Number>(
    of row: [Number],
    times count: Int,
    _ make: (UnsafeBufferPointer<UnsafeRawPointer?>) -> ColumnSums
  ) -> ColumnSums {
    row.withUnsafeBytes { bytes in
      [UnsafeRawPointer?](repeating: bytes.baseAddress, count: count)
        .withUnsafeBufferPointer(make)
    }
  }

  private func read<Number>(
    _ numbers: [Number],
    _ make: (UnsafeRawPointer) -> ColumnSums
  ) -> ColumnSums {
    numbers.withUnsafeBytes { bytes in bytes.baseAddress.map(make) ?? ColumnSums() }
  }
}
