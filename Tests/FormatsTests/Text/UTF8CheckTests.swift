import Testing

@testable import Formats

@Suite struct UTF8CheckTests {
  @Test(
    arguments: [
      ([], nil), (Array("größe".utf8), nil), ([0xC0, 0x80], 0), ([0x61, 0xFF], 1),
      ([0xE0, 0x80, 0x80], 0),
      ([0xED, 0xA0, 0x80], 0), ([0xF4, 0x90, 0x80, 0x80], 0), ([0xF0, 0x9F, 0x90], 0),
      ([0x61, 0xC3], 1),
      (Array("12345678🐕".utf8) + [0x80], 12), ([0xE2, 0x28, 0xA1], 0),
    ] as [([UInt8], Int?)]
  )
  func `finds the first byte that is not UTF-8`(bytes: [UInt8], offset: Int?) {
    #expect(UTF8Check.firstFault(in: bytes) == offset)
  }

  @Test func `agrees with the standard library on what is UTF-8`() {
    var seed: UInt64 = 11
    let signs: [UInt8] = [
      0x61, 0x80, 0xBF, 0xC2, 0xE0, 0xA0, 0xED, 0x9F, 0xF0, 0x90, 0xF4, 0x8F, 0xEF, 0xF5,
    ]
    for _ in 0..<20_000 {
      var bytes: [UInt8] = []
      for _ in 0..<10 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes.append(signs[Int(seed >> 33) % signs.count])
      }
      #expect(
        (UTF8Check.firstFault(in: bytes) == nil)
          == (String(validating: bytes, as: UTF8.self) != nil)
      )
    }
  }
}
