/// Finds the tags of a template and reports what cannot be a tag.
///
/// One pass over the bytes, linear in their number: where the next closing delimiter stands is
/// remembered, so that a file of nothing but opening delimiters is read once.
struct TagScanner {
  /// The tags in the order of the file.
  private(set) var tags: [Tag] = []
  /// What is wrong, in the order of the file.
  private(set) var problems: [SyntaxProblem] = []
  /// Where the text starts: behind a byte order mark.
  let start: Int

  private let bytes: [UInt8]
  private var opener: [UInt8] = Array("{{".utf8)
  private var closer: [UInt8] = Array("}}".utf8)
  private var nextClosers: [Closer: Int] = [:]

  /// No delimiter of a real template is longer; keeps the search linear.
  static let longestDelimiter = 16
  /// After so many problems the rest of a file is not read.
  static let mostProblems = 1_000

  /// A scanner that has read all of `bytes`.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    self.start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    scan()
  }
}

extension TagScanner {
  /// What ends a tag: the closing delimiter, or `}` or `=` and then it.
  private enum Closer { case plain, brace, equals }

  private mutating func scan() {
    var position = start
    while problems.count < Self.mostProblems,
      let opening = bytes.firstIndex(of: opener, in: position..<bytes.count),
      let next = readTag(at: opening)
    {
      position = next
    }
  }

  /// Reads the tag that opens here; the place to go on from, or nil when nothing closes any more.
  private mutating func readTag(at opening: Int) -> Int? {
    var content = opening + opener.count
    while content < bytes.count, bytes[content].isSpace { content += 1 }
    let sigil = content < bytes.count ? bytes[content] : 0
    let kind = Tag.Kind(sigil: sigil)
    if kind != .value { content += 1 }
    let end: Closer
    switch sigil {
    case UInt8(ascii: "{"): end = .brace
    case UInt8(ascii: "="): end = .equals
    default: end = .plain
    }
    guard let closing = find(end, from: content) else {
      problems.append(.unclosedTag(opening..<content, missing: text(of: end)))
      return end == .plain ? nil : content
    }
    if kind != .comment, kind != .delimiters,
      let inner = bytes.firstIndex(of: opener, in: content..<closing)
    {
      problems.append(.unclosedTag(opening..<content, missing: text(of: end)))
      return inner
    }
    let span = opening..<closing + closer.count + (end == .plain ? 0 : 1)
    add(kind, span: span, content: content..<closing)
    return span.upperBound
  }

  private mutating func add(_ kind: Tag.Kind, span: Range<Int>, content: Range<Int>) {
    var tag = Tag(kind: kind, span: span, name: content.lowerBound..<content.lowerBound)
    tag.lineStart = lineStart(before: span.lowerBound)
    tag.lineEnd = lineEnd(after: span.upperBound)
    switch kind {
    case .comment: break
    case .delimiters: changeDelimiters(content, tag: span)
    default:
      tag.name = trimmed(content)
      checkName(of: tag)
    }
    tags.append(tag)
  }

  private mutating func checkName(of tag: Tag) {
    let name = bytes[tag.name]
    if name.isEmpty {
      problems.append(.noName(tag.span))
    } else if name.contains(where: \.isSpace) {
      problems.append(.spaceInName(tag.span, name: String(decoding: name, as: UTF8.self)))
    } else if name.first == UInt8(ascii: "*"), tag.kind == .partial || tag.kind == .parent {
      problems.append(.dynamicName(tag.span))
    }
  }

  private mutating func changeDelimiters(_ content: Range<Int>, tag: Range<Int>) {
    let words = bytes[content].split(whereSeparator: \.isSpace)
    guard words.count == 2,
      words.allSatisfy({
        !$0.contains(UInt8(ascii: "=")) && $0.count <= Self.longestDelimiter
      })
    else {
      problems.append(.badDelimiters(tag))
      return
    }
    opener = Array(words[0])
    closer = Array(words[1])
    nextClosers = [:]
  }
}

extension TagScanner {
  private mutating func find(_ end: Closer, from position: Int) -> Int? {
    if let known = nextClosers[end], known >= position { return known < bytes.count ? known : nil }
    let found = bytes.firstIndex(of: Array(text(of: end).utf8), in: position..<bytes.count)
    nextClosers[end] = found ?? Int.max
    return found
  }

  private func text(of end: Closer) -> String {
    let plain = String(decoding: closer, as: UTF8.self)
    switch end {
    case .plain: return plain
    case .brace: return "}" + plain
    case .equals: return "=" + plain
    }
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, bytes[lower].isSpace { lower += 1 }
    while upper > lower, bytes[upper - 1].isSpace { upper -= 1 }
    return lower..<upper
  }

  private func lineStart(before position: Int) -> Int? {
    let floor = tags.last?.span.upperBound ?? start
    var index = position
    while index > floor, bytes[index - 1].isBlank { index -= 1 }
    if index == floor { return tags.isEmpty ? index : nil }
    return bytes[index - 1] == 0x0A ? index : nil
  }

  private func lineEnd(after position: Int) -> Int? {
    var index = position
    while index < bytes.count, bytes[index].isBlank { index += 1 }
    if index == bytes.count { return index }
    if bytes[index] == 0x0A { return index + 1 }
    let isReturn = bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
    return isReturn ? index + 2 : nil
  }
}

extension [UInt8] {
  /// Where `word` first stands within `range`.
  func firstIndex(of word: [UInt8], in range: Range<Int>) -> Int? {
    guard let first = word.first, range.count >= word.count else { return nil }
    return withUnsafeBufferPointer { bytes in
      var index = range.lowerBound
      let last = range.upperBound - word.count
      while index <= last {
        if bytes[index] == first, bytes[index..<index + word.count].elementsEqual(word) {
          return index
        }
        index += 1
      }
      return nil
    }
  }
}
