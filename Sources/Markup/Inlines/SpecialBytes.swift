/// Which bytes may begin something other than text.
struct SpecialBytes {
  private let isSpecial: [Bool]

  init(_ extensions: SyntaxExtensions) {
    var isSpecial = Array(repeating: false, count: 256)
    for byte in "\n\\`&*_[]<!".utf8 { isSpecial[Int(byte)] = true }
    if extensions.contains(.strikethrough) { isSpecial[0x7E] = true }
    if extensions.contains(.autolink) {
      isSpecial[0x3A] = true
      isSpecial[0x77] = true
    }
    self.isSpecial = isSpecial
  }

  /// The place of the first special byte at or behind `start`, or `end`.
  func first(in text: UnsafeMutableBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
    isSpecial.withUnsafeBufferPointer { isSpecial in
      var index = start
      while index < end, !isSpecial[Int(text[index])] { index += 1 }
      return index
    }
  }
}
