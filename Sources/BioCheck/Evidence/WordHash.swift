/// How words and runs of words are turned into the keys of the tables; Scripts/biocheck/names.py does the same.
enum WordHash {
  static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  /// One more byte of a word (FNV-1a, 64 bits).
  @inline(__always)
  static func add(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// One more word of a run; a run begins with 0.
  @inline(__always)
  static func chain(_ run: UInt64, _ word: UInt64) -> UInt64 {
    let mixed = (run ^ word) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ (mixed >> 29)
  }

  /// The key of a word in lower case.
  static func of(_ word: StaticString) -> UInt64 {
    var hash = start
    word.withUTF8Buffer { for byte in $0 { hash = add(byte, to: hash) } }
    return hash
  }

  /// The keys of the words of a text, in lower case with spaces between.
  static func words(of text: String) -> [UInt64] {
    var text = text
    var keys: [UInt64] = []
    text.withUTF8 { bytes in
      var (key, isWord) = (start, false)
      for byte in bytes {
        if byte != 0x20 {
          (key, isWord) = (add(byte, to: key), true)
        } else if isWord {
          keys.append(key)
          (key, isWord) = (start, false)
        }
      }
      if isWord { keys.append(key) }
    }
    return keys
  }

  /// The key of a word in lower case.
  static func of(_ word: String) -> UInt64 {
    var hash = start
    for byte in word.utf8 { hash = add(byte, to: hash) }
    return hash
  }
}
