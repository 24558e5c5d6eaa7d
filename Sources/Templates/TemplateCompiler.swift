import Diagnostics

/// Turns the tags of one file into operations of a program.
///
/// White space follows the Mustache specification (partials, sections and ~inheritance): the line of
/// a tag that is alone on it disappears; a partial that is alone hands its indentation on; a parent
/// or a block counts as alone when its opening tag starts a line and its closing tag ends one; what
/// fills a block loses the indentation of its first line and takes on that of the block.
struct TemplateCompiler {
  /// What is compiled so far.
  var program = Program()
  /// What was noticed in the file compiled last.
  private(set) var problems: [SyntaxProblem] = []

  private var bytes: [UInt8] = []
  private var file = 0
  private var start = 0
  private var tags: [Tag] = []
  private var pairs = TagPairs([], in: [])
  private var cursor = 0
  private var open: [Element] = []

  /// Adds the template in `bytes`, the library's file number `file`; where it starts.
  mutating func compile(
    _ bytes: [UInt8],
    file: Int,
    scan: TagScanner,
    pairs: TagPairs
  ) -> Int {
    self.bytes = bytes
    self.file = file
    self.start = scan.start
    self.tags = scan.tags
    self.pairs = pairs
    self.cursor = scan.start
    self.problems = []
    let entry = program.operations.count
    compile()
    return entry
  }
}

extension TemplateCompiler {
  /// A section, parent or block whose closing tag has not come yet.
  private struct Element {
    var tag: Int
    /// The index of its operation, or of its call or block.
    var index: Int
    /// Whether the element's own operations are left out.
    var isMuted: Bool
    /// Whether what stands inside it is left out.
    var mutesInside: Bool
    /// The blanks to take off each line inside, when it fills a block.
    var strip: Range<Int>
    /// What fills a parent's blocks.
    var fillings: [Program.Filling] = []
  }

  private var isMuted: Bool { open.last?.mutesInside ?? false }

  private mutating func compile() {
    for index in tags.indices {
      let tag = tags[index]
      let trim = trim(index)
      addText(upTo: trim.start ?? tag.span.lowerBound, keepsLine: trim.start == nil)
      cursor = trim.end ?? tag.span.upperBound
      add(index)
    }
    addText(upTo: bytes.count, keepsLine: false)
    emit(.end, at: bytes.count..<bytes.count)
  }

  private mutating func add(_ index: Int) {
    let tag = tags[index]
    switch tag.kind {
    case .comment, .delimiters: return
    case .close: close(index)
    case .section, .inverted: openSection(index)
    case .parent: openParent(index)
    case .block: pairs.fills[index] ? openFilling(index) : openBlock(index)
    case .partial: addPartial(tag)
    case .value, .raw:
      guard !isMuted else { return noteMuted(tag.span) }
      emit(.value(path(of: tag), isEscaped: tag.kind == .value), at: tag.span)
    }
  }
}

// MARK: - White space

extension TemplateCompiler {
  /// Where the text before a tag ends and the text behind it starts, where blanks around it go.
  private func trim(_ index: Int) -> (start: Int?, end: Int?) {
    let tag = tags[index]
    let alone = tag.isAlone ? (tag.lineStart, tag.lineEnd) : (nil, nil)
    switch tag.kind {
    case .value, .raw: return (nil, nil)
    case .comment, .delimiters, .section, .inverted, .partial: return alone
    case .parent: return isPairAlone(index) ? (tag.lineStart, nil) : alone
    case .block: return pairs.fills[index] ? (nil, tag.lineEnd) : alone
    case .close:
      guard let opening = pairs.partner[index] else { return alone }
      if pairs.fills[opening] { return (tag.lineStart, nil) }
      let isParent = tags[opening].kind == .parent
      return isParent && isPairAlone(opening) ? (nil, tag.lineEnd) : alone
    }
  }

  /// Whether an element starts a line with its opening tag and ends one with its closing tag.
  private func isPairAlone(_ opening: Int) -> Bool {
    guard let closing = pairs.partner[opening] else { return false }
    return tags[opening].lineStart != nil && tags[closing].lineEnd != nil
  }

  /// The blanks that the line at `position` begins with.
  private func blanks(at position: Int) -> Range<Int> {
    var end = position
    while end < bytes.count, bytes[end].isBlank { end += 1 }
    return position..<end
  }

  /// How many bytes to take off the line at `position`, which ends before `end`.
  private func stripped(at position: Int, before end: Int) -> Int {
    for element in open.reversed() where !element.strip.isEmpty {
      let strip = element.strip
      let fits = position + strip.count <= end
      if fits, bytes[position..<position + strip.count] == bytes[strip] { return strip.count }
    }
    return 0
  }

  /// Stores the blanks of `range`, a line's beginning, without what is taken off that line.
  private mutating func store(indent range: Range<Int>) -> Range<Int> {
    let from = range.lowerBound + stripped(at: range.lowerBound, before: range.upperBound)
    return store(from..<range.upperBound)
  }

  private mutating func store(_ range: Range<Int>) -> Range<Int> {
    let start = program.bytes.count
    program.bytes.append(contentsOf: bytes[range])
    return start..<program.bytes.count
  }
}

// MARK: - Text

extension TemplateCompiler {
  /// Adds the text from the cursor on; `keepsLine` when what follows it stays on its line.
  private mutating func addText(upTo end: Int, keepsLine: Bool) {
    guard cursor <= end else { return }
    let range = cursor..<end
    guard !isMuted else { return noteMuted(range) }
    let startsLine = cursor == start || bytes[cursor - 1] == 0x0A
    guard !range.isEmpty || (startsLine && keepsLine) else { return }
    let from = program.bytes.count
    copy(range, startsLine: startsLine)
    let text = Program.Text(
      start: from,
      end: program.bytes.count,
      startsLine: startsLine,
      endsBeforeLine: keepsLine && !range.isEmpty && bytes[end - 1] == 0x0A
    )
    emit(.text(text), at: range)
  }

  /// Copies text, without the blanks that an enclosing filling takes off its lines.
  private mutating func copy(_ range: Range<Int>, startsLine: Bool) {
    guard open.contains(where: { !$0.strip.isEmpty }) else {
      program.bytes.append(contentsOf: bytes[range])
      return
    }
    var line = range.lowerBound
    var isStart = startsLine
    while line < range.upperBound {
      if isStart { line += stripped(at: line, before: range.upperBound) }
      let rest = bytes[line..<range.upperBound]
      let end = rest.firstIndex(of: 0x0A).map { $0 + 1 } ?? range.upperBound
      program.bytes.append(contentsOf: bytes[line..<end])
      line = end
      isStart = true
    }
  }

  /// Notes what a parent's tags leave out: once for each stretch, and never only white space.
  private mutating func noteMuted(_ range: Range<Int>) {
    guard let parent = open.last, tags[parent.tag].kind == .parent, !parent.isMuted else { return }
    let text = bytes[range]
    guard let first = text.firstIndex(where: { !$0.isSpace }),
      let last = text.lastIndex(where: { !$0.isSpace })
    else { return }
    problems.append(.neverShown(first..<last + 1, parent: tags[parent.tag]))
  }
}

// MARK: - Elements

extension TemplateCompiler {
  private mutating func emit(_ operation: Program.Operation, at span: Range<Int>) {
    program.operations.append(operation)
    program.sites.append(Program.Site(file: file, span: SourceSpan(span)))
  }

  private mutating func push(_ index: Int, _ target: Int, strip: Range<Int> = 0..<0) {
    let isMuted = isMuted
    open.append(
      Element(tag: index, index: target, isMuted: isMuted, mutesInside: isMuted, strip: strip)
    )
  }

  private mutating func openSection(_ index: Int) {
    let tag = tags[index]
    if isMuted {
      noteMuted(tag.span)
    } else {
      let path = path(of: tag)
      emit(tag.kind == .section ? .section(path, end: 0) : .inverted(path, end: 0), at: tag.span)
    }
    push(index, program.operations.count - 1)
  }

  private mutating func openParent(_ index: Int) {
    let tag = tags[index]
    if isMuted { noteMuted(tag.span) } else { call(tag, isAlone: isPairAlone(index)) }
    push(index, program.calls.count - 1)
    open[open.count - 1].mutesInside = true
  }

  private mutating func addPartial(_ tag: Tag) {
    guard !isMuted else { return noteMuted(tag.span) }
    call(tag, isAlone: tag.isAlone)
  }

  private mutating func call(_ tag: Tag, isAlone: Bool) {
    let lineStart = tag.lineStart ?? tag.span.lowerBound
    let indent = isAlone ? store(indent: lineStart..<tag.span.lowerBound) : 0..<0
    let operation = program.operations.count
    let call = Program.Call(
      callee: number(of: tag),
      end: operation + 1,
      indent: indent,
      operation: operation,
      isParent: tag.kind == .parent
    )
    program.calls.append(call)
    emit(.call(program.calls.count - 1), at: tag.span)
  }

  /// A block inside a parent: its content is kept for the parent's block of that name.
  private mutating func openFilling(_ index: Int) {
    let tag = tags[index]
    let parent = open.count - 1
    let isMuted = open[parent].isMuted
    if !isMuted {
      let site = Program.Site(file: file, span: SourceSpan(tag.span))
      let entry = program.operations.count
      let filling = Program.Filling(name: number(of: tag), entry: entry, site: site)
      add(filling, of: tag, to: parent)
    }
    push(index, 0, strip: tag.lineEnd.map { blanks(at: $0) } ?? 0..<0)
    open[open.count - 1].isMuted = isMuted
    open[open.count - 1].mutesInside = isMuted
  }

  private mutating func add(_ filling: Program.Filling, of tag: Tag, to parent: Int) {
    let same = open[parent].fillings.firstIndex { $0.name == filling.name }
    if let same {
      problems.append(.filledTwice(tag, first: open[parent].fillings[same].site.span))
      open[parent].fillings.remove(at: same)
    }
    open[parent].fillings.append(filling)
  }

  private mutating func openBlock(_ index: Int) {
    let tag = tags[index]
    if isMuted {
      noteMuted(tag.span)
    } else {
      var indent = 0..<0
      if isPairAlone(index), let lineStart = tag.lineStart {
        indent = store(
          indent: tag.lineEnd.map { blanks(at: $0) } ?? lineStart..<tag.span.lowerBound
        )
      }
      let block = Program.Block(name: number(of: tag), indent: indent, startsLine: tag.isAlone)
      program.blocks.append(block)
      emit(.block(program.blocks.count - 1), at: tag.span)
    }
    push(index, program.blocks.count - 1)
  }

  private mutating func close(_ index: Int) {
    guard let element = open.popLast(), !element.isMuted else { return }
    switch tags[element.tag].kind {
    case .section:
      emit(.end, at: tags[index].span)
      guard case .section(let path, _) = program.operations[element.index] else { return }
      program.operations[element.index] = .section(path, end: program.operations.count)
    case .inverted:
      guard case .inverted(let path, _) = program.operations[element.index] else { return }
      program.operations[element.index] = .inverted(path, end: program.operations.count)
    case .parent:
      let first = program.fillings.count
      program.fillings += element.fillings
      program.calls[element.index].fillings = first..<program.fillings.count
      program.calls[element.index].end = program.operations.count
    case .block where pairs.fills[element.tag]:
      emit(.end, at: tags[index].span)
    case .block:
      program.blocks[element.index].end = program.operations.count
    case .value, .raw, .close, .partial, .comment, .delimiters: return
    }
  }

  private func name(of tag: Tag) -> String { String(decoding: bytes[tag.name], as: UTF8.self) }

  private mutating func number(of tag: Tag) -> Int { program.number(of: name(of: tag)) }

  /// The parts of a tag's name; none for `.`.
  private mutating func path(of tag: Tag) -> Program.Path {
    let first = program.parts.count
    let name = bytes[tag.name]
    if name.elementsEqual([UInt8(ascii: ".")]) { return Program.Path(start: first, count: 0) }
    for part in name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false) {
      program.parts.append(program.number(of: String(decoding: part, as: UTF8.self)))
    }
    return Program.Path(start: first, count: program.parts.count - first)
  }
}
