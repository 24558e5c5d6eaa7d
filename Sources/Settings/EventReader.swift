// Yams brings libyaml as `CYaml`. Its events are read here rather than Yams' own nodes, because those
// know no ends, hide aliases and give up at the first key that is written twice.
import CYaml
import Diagnostics

/// Builds nodes from the events of libyaml.
///
/// One reader reads one text and stays on one thread.
final class EventReader {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private var event = yaml_event_t()
  private var offsets: ByteOffsets
  private let bytes: UnsafeBufferPointer<UInt8>
  private let base: Int
  private var count = 0

  /// Comments that begin like text, such as `#1`, right behind a value without quotes.
  private(set) var cutOff: [SourceSpan] = []

  /// A reader of `bytes`, which have to outlive it and begin at the offset `base` of their file.
  init(_ bytes: UnsafeBufferPointer<UInt8>, base: Int) {
    self.bytes = bytes
    self.base = base
    offsets = ByteOffsets(bytes)
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    yaml_parser_initialize(parser)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_event_delete(&event)
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// The only document's root; nil when there is none.
  func root() throws(YAMLFault) -> Node? {
    guard bytes.baseAddress != nil else { return nil }
    try advance()
    try advance()
    guard event.type == YAML_DOCUMENT_START_EVENT else { return nil }
    try advance()
    let node = try self.node(depth: 0)
    try advance()
    try advance()
    guard event.type == YAML_STREAM_END_EVENT else {
      throw YAMLFault(.secondDocument, at: span.start)
    }
    if case .scalar(let scalar) = node.content, scalar.text.isEmpty, scalar.style == .plain {
      return nil
    }
    return node
  }
}

extension EventReader {
  /// The current event's bytes in the file.
  private var span: SourceSpan {
    let start = offsets.byte(ofCharacter: event.start_mark.index)
    return SourceSpan(base + start, base + offsets.byte(ofCharacter: event.end_mark.index))
  }

  private func advance() throws(YAMLFault) {
    yaml_event_delete(&event)
    guard yaml_parser_parse(parser, &event) == 1 else { throw fault() }
  }

  private func node(depth: Int) throws(YAMLFault) -> Node {
    guard depth <= YAML.depthLimit else { throw YAMLFault(.depth, at: span.start) }
    switch event.type {
    case YAML_SCALAR_EVENT: return try scalar()
    case YAML_SEQUENCE_START_EVENT: return try list(depth: depth)
    case YAML_MAPPING_START_EVENT: return try mapping(depth: depth)
    default: throw YAMLFault(.reference, at: span.start)
    }
  }

  private func scalar() throws(YAMLFault) -> Node {
    let data = event.data.scalar
    try refuse(anchor: data.anchor, tag: data.tag)
    count += 1
    guard count <= YAML.nodeLimit else { throw YAMLFault(.size, at: span.start) }
    let text = UnsafeBufferPointer(start: data.value, count: data.length)
    let style = data.style
    var span = self.span
    // An escape such as "\x07" can bring in what YAML does not allow itself.
    if let control = text.first(where: Self.isControl) {
      throw YAMLFault(.character(UInt32(control)), at: span.start)
    }
    let node = String(decoding: text, as: UTF8.self)
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE:
      return Node(.scalar(Node.Scalar(node, style: .quoted)), at: span)
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE:
      while span.end > span.start, isSpace(bytes[span.end - base - 1]) { span.end -= 1 }
      return Node(.scalar(Node.Scalar(node, style: .block)), at: span)
    default:
      noteComment(behind: span.end)
      return Node(.scalar(Node.Scalar(node, style: .plain)), at: span)
    }
  }

  private func list(depth: Int) throws(YAMLFault) -> Node {
    let data = event.data.sequence_start
    try refuse(anchor: data.anchor, tag: data.tag)
    let isFlow = data.style == YAML_FLOW_SEQUENCE_STYLE
    var whole = span
    count += 1
    var items: [Node] = []
    try advance()
    while event.type != YAML_SEQUENCE_END_EVENT {
      let item = try node(depth: depth + 1)
      whole.end = max(whole.end, item.span.end)
      items.append(item)
      try advance()
    }
    if isFlow { whole.end = span.end }
    return Node(.list(items), at: whole)
  }

  private func mapping(depth: Int) throws(YAMLFault) -> Node {
    let data = event.data.mapping_start
    try refuse(anchor: data.anchor, tag: data.tag)
    let isFlow = data.style == YAML_FLOW_MAPPING_STYLE
    var whole = span
    var entries: [Node.Entry] = []
    try advance()
    while event.type != YAML_MAPPING_END_EVENT {
      guard event.type == YAML_SCALAR_EVENT else { throw YAMLFault(.key, at: whole.start) }
      let key = try scalar()
      try advance()
      let value = try node(depth: depth + 1)
      whole.end = max(whole.end, key.span.end, value.span.end)
      entries.append(Node.Entry(key: key.text ?? "", keySpan: key.span, value: value))
      try advance()
    }
    if isFlow { whole.end = span.end }
    return Node(.mapping(entries), at: whole)
  }

  private func refuse(
    anchor: UnsafeMutablePointer<UInt8>?,
    tag: UnsafeMutablePointer<UInt8>?
  ) throws(YAMLFault) {
    guard anchor == nil, tag == nil else { throw YAMLFault(.reference, at: span.start) }
  }

  /// Remembers a comment such as `#1` that stands on the line of a plain value ending at `end`.
  private func noteComment(behind end: Int) {
    var index = end - base
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    guard index + 1 < bytes.count, bytes[index] == 0x23 else { return }
    guard !isSpace(bytes[index + 1]), bytes[index + 1] != 0x23 else { return }
    var last = index
    while last < bytes.count, bytes[last] != 0x0A, bytes[last] != 0x0D { last += 1 }
    while isSpace(bytes[last - 1]) { last -= 1 }
    let span = SourceSpan(base + index, base + last)
    if cutOff.last != span { cutOff.append(span) }
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D || byte == 0x7F
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private func fault() -> YAMLFault {
    let parser = self.parser.pointee
    let problem = parser.problem.map { String(cString: $0) } ?? "no memory"
    if parser.error == YAML_READER_ERROR {
      let offset = min(parser.problem_offset, bytes.count)
      let isEncoding = problem.contains("UTF-8")
      let value = UInt32(clamping: parser.problem_value)
      return YAMLFault(isEncoding ? .encoding : .character(value), at: base + offset)
    }
    let context = parser.context.map { String(cString: $0) } ?? ""
    let isContextKnown = parser.context != nil
    let place = base + offsets.byte(ofCharacter: parser.problem_mark.index)
    let start =
      isContextKnown ? base + offsets.byte(ofCharacter: parser.context_mark.index) : place
    return YAMLFault(.syntax(problem, context: context, from: start), at: place)
  }
}
