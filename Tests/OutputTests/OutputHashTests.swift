import Output
import Testing

@Suite struct OutputHashTests {
  /// Computed with the reference implementation (smhasher, seed 0).
  @Test(arguments: [
    ("", "00000000000000000000000000000000"),
    ("hello", "cbd8a7b341bd9b025b1e906a48ae1d19"),
    ("hello, world", "342fac623a5ebc8e4cdcbc079642414d"),
    ("The quick brown fox jumps over the lazy dog.", "cd99481f9ee902c9695da1a38987b6e7"),
  ])
  func `agrees with the reference implementation`(text: String, hex: String) {
    let hash = OutputHash(of: Array(text.utf8))
    #expect(String(decoding: hash.hex, as: UTF8.self) == hex)
    #expect(OutputHash(hex: Array(hex.utf8)) == hash)
  }

  @Test func `every length and every byte matters`() {
    var seen: Set<OutputHash> = []
    let bytes = (0..<100).map { UInt8($0) }
    for count in 0...100 { seen.insert(OutputHash(of: Array(bytes[..<count]))) }
    for index in 0..<100 {
      var other = bytes
      other[index] ^= 0x80
      seen.insert(OutputHash(of: other))
    }
    #expect(seen.count == 201)
  }

  @Test(arguments: ["", "cbd8a7b341bd9b025b1e906a48ae1d1", "CBD8A7B341BD9B025B1E906A48AE1D19"])
  func `reads 32 lower case digits only`(text: String) {
    #expect(OutputHash(hex: Array(text.utf8)) == nil)
  }
}
