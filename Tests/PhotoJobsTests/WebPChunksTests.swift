import Testing

@testable import PhotoJobs

@Suite struct WebPChunksTests {
  private func file(_ chunks: [(String, [UInt8])], size: Int? = nil) -> [UInt8] {
    var body = Array("WEBP".utf8)
    for (name, bytes) in chunks {
      body += Array(name.utf8) + little(bytes.count) + bytes
      if bytes.count % 2 == 1 { body.append(0) }
    }
    return Array("RIFF".utf8) + little(size ?? body.count) + body
  }

  private func little(_ number: Int) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  private func cleaned(_ bytes: [UInt8]) -> [UInt8]? {
    bytes.withUnsafeBytes { WebPChunks.pictureOnly($0) }
  }

  @Test func `everything that is no picture goes, and the flags that announce it`() {
    let whole = file([
      ("VP8X", [0x3E, 0, 0, 0, 1, 0, 0, 1, 0, 0]), ("ICCP", [1]), ("ALPH", [2, 3, 4]),
      ("VP8 ", [5]),
      ("EXIF", [6, 7, 8]), ("XMP ", [9]), ("ABCD", [10]),
    ])
    let expected = file([
      ("VP8X", [0x12, 0, 0, 0, 1, 0, 0, 1, 0, 0]), ("ALPH", [2, 3, 4]), ("VP8 ", [5]),
    ])
    #expect(cleaned(whole) == expected)
  }

  @Test func `a plain file stays as it is`() {
    let plain = file([("VP8 ", [1, 2, 3])])
    #expect(cleaned(plain) == plain)
  }

  @Test func `bytes that are no whole file give nothing`() {
    let whole = file([("VP8 ", [1, 2, 3, 4])])
    #expect(cleaned([]) == nil)
    for count in 0..<whole.count { #expect(cleaned(Array(whole[..<count])) == nil) }
    #expect(cleaned(file([("VP8 ", [1])], size: 5)) == nil)
    #expect(cleaned(whole + [0]) == nil)
  }
}
