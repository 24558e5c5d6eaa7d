import Testing

@testable import BioCheck

@Suite struct JSONBytesTests {
  @Test func `every byte is plain or special wherever it stands`() {
    for byte in UInt8.min...UInt8.max {
      let isSpecial = byte < 0x20 || byte == 0x22 || byte == 0x5C
      for place in 0..<20 {
        var bytes = [UInt8](repeating: 0x61, count: 21)
        bytes[place] = byte
        #expect(count(bytes) == (isSpecial ? place : 21), "\(byte) at \(place)")
      }
    }
  }

  @Test func `bytes beyond ASCII hide nothing that follows them`() {
    #expect(count(Array("äöü€\u{1F600}ß\"".utf8)) == 15)
    #expect(count([0xFF, 0x80, 0xA2, 0xDC, 0x9F, 0xFF, 0xFF, 0x00]) == 7)
    #expect(count([]) == 0)
  }

  private func count(_ bytes: [UInt8]) -> Int {
    bytes.withUnsafeBufferPointer { JSONBytes.plainCount($0) }
  }
}
