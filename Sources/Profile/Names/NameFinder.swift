import Formats

/// Finds names in text as it stands in a file: in words, in addresses and in the names of files.
///
/// `Kari Nilsen` is found as `Kari *Nilsen*`, `kari-nilsen.jpg`, `Kari%20Nilsen`, `KariNilsen`, `nilsen_kari` and over the
/// end of a line.
struct NameFinder: Sendable {
  /// A name that was found, by its place in the list, and the bytes that say it.
  struct Hit: Hashable {
    var name: Int
    var range: Range<Int>
  }

  /// One of the ways in which a name is written.
  private struct Form {
    var name: Int
    /// The hashes of its words.
    var words: [UInt64]
    /// Its words in small letters, one behind the other.
    var text: String
  }

  /// The forms by the hash of their first word.
  private var forms: [UInt64: [Form]] = [:]
  /// A bit for each first word, so that most words of a text cost no look into `forms`.
  private var isFirst = [Bool](repeating: false, count: 4_096)

  /// A finder of these names, whatever their case.
  init(_ names: [String]) {
    for (index, name) in names.enumerated() {
      let words = name.split(whereSeparator: \.isWhitespace).map(String.init)
      add(words, of: index)
      guard words.count > 1 else { continue }
      add([words.joined()], of: index)
      if words.count == 2 { add(words.reversed(), of: index) }
    }
  }

  /// Whether there is nothing to look for.
  var isEmpty: Bool { forms.isEmpty }

  /// Every place in `range` of `bytes` where one of the names stands, in order.
  func hits(in bytes: [UInt8], _ range: Range<Int>) -> [Hit] {
    guard !isEmpty else { return [] }
    return bytes.withUnsafeBufferPointer { bytes in
      var hits: [Hit] = []
      var words = NameWords(bytes, in: range)
      while let word = words.next() {
        guard isFirst[Self.slot(word.hash)] else { continue }
        for form in forms[word.hash] ?? [] {
          guard let end = end(of: form, from: word, words, bytes) else { continue }
          let hit = Hit(name: form.name, range: word.range.lowerBound..<end)
          if hits.last?.range.lowerBound != hit.range.lowerBound || hits.last?.name != hit.name {
            hits.append(hit)
          }
        }
      }
      return hits
    }
  }

  /// Every place in a text where one of the names stands.
  func hits(in text: String) -> [Hit] {
    let bytes = Array(text.utf8)
    return hits(in: bytes, 0..<bytes.count)
  }
}

extension NameFinder {
  private static func slot(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash & 4_095) }

  private mutating func add(_ words: [String], of name: Int) {
    guard let last = words.last else { return }
    for words in [words, words.dropLast() + [last + "s"]] {
      let bytes = Array(words.joined(separator: " ").utf8)
      let hashes = bytes.withUnsafeBufferPointer { bytes in
        var scanner = NameWords(bytes, in: 0..<bytes.count)
        var hashes: [UInt64] = []
        while let word = scanner.next() { hashes.append(word.hash) }
        return hashes
      }
      guard let first = hashes.first else { return }
      let form = Form(name: name, words: hashes, text: Self.folded(bytes))
      forms[first, default: []].append(form)
      isFirst[Self.slot(first)] = true
    }
  }

  /// Where a form that begins with `first` ends; nil when it does not stand there.
  private func end(
    of form: Form,
    from first: NameWords.Word,
    _ words: NameWords,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    var words = words
    var last = first
    var text = Array(bytes[first.range])
    for hash in form.words.dropFirst() {
      guard let word = words.next(), word.hash == hash, word.goesOn else { return nil }
      text += bytes[word.range]
      last = word
    }
    return Self.folded(text) == form.text ? last.range.upperBound : nil
  }

  /// The letters of a stretch in small, all between them left out.
  private static func folded(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    let letters = URLText.plain(text).lowercased().unicodeScalars.filter { scalar in
      scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
    }
    return String(String.UnicodeScalarView(letters))
  }
}
