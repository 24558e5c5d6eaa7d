/// Reads an SVG tag by tag: its size, what could run, what would be fetched, and what its editor left behind.
struct SVGInspector {
  private var report: MediaReport
  private var hasRoot = false
  private var openStyles = 0
  /// How deep drawings are embedded in one another.
  private let depth: Int

  static func inspect(_ file: ByteView, into report: inout MediaReport, depth: Int = 0) {
    var inspector = SVGInspector(report: report, depth: depth)
    if let decoded = utf16(file) {
      Array(decoded.utf8).withUnsafeBytes { inspector.read(ByteView($0)) }
    } else {
      inspector.read(file)
    }
    report = inspector.report
  }

  /// Whether the first element is `svg`, in UTF-8 or UTF-16.
  static func isSVG(_ file: ByteView) -> Bool {
    if let decoded = utf16(file.slice(0, 4_096)) {
      return Array(decoded.utf8).withUnsafeBytes { firstElement(ByteView($0)) == "svg" }
    }
    return firstElement(file) == "svg"
  }

  private init(report: MediaReport, depth: Int) {
    self.report = report
    self.depth = depth
  }

  private static func firstElement(_ file: ByteView) -> String? {
    var scanner = SVGScanner(file)
    while let token = scanner.next() {
      switch token {
      case .tag(let tag): return SVGTag(tag.slice(0, 64)).localName
      case .text(let text):
        guard text.bytes.allSatisfy({ $0 <= 0x20 }) else { return nil }
      case .comment, .declaration, .instruction: continue
      case .endTag, .cutOff: return nil
      }
    }
    return nil
  }

  /// The text of a file in UTF-16, told by its mark or by its first `<`; nil for all others.
  private static func utf16(_ file: ByteView) -> String? {
    let isLittle: Bool
    switch file.big(0, width: 2) {
    case 0xFFFE, 0x3C00: isLittle = true
    case 0xFEFF, 0x003C: isLittle = false
    default: return nil
    }
    let units = (0..<file.count / 2).map { index -> UInt16 in
      let pair = isLittle ? file.little(index * 2, width: 2) : file.big(index * 2, width: 2)
      return UInt16(truncatingIfNeeded: pair ?? 0)
    }
    return String(decoding: units, as: UTF16.self)
  }

  private mutating func read(_ file: ByteView) {
    var scanner = SVGScanner(file)
    while let token = scanner.next() {
      switch token {
      case .tag(let tag): inspect(SVGTag(tag), isEmpty: tag.byte(tag.count - 1) == 0x2F)
      case .endTag(let tag):
        if openStyles > 0, SVGTag(tag).localName == "style" { openStyles -= 1 }
      case .text(let text):
        if openStyles > 0 { inspect(style: XMLReferences.resolved(text)) }
      case .comment: report.add(.comment, "a comment")
      case .declaration(let text):
        if text.contains("<!ENTITY") { report.add(.unread, "entities of its own") }
      case .instruction(let text):
        if text.holds("xml-stylesheet") { report.add(.outsideReference, "a style sheet") }
      case .cutOff: report.add(.unread, "an end that is missing")
      }
    }
  }

  private mutating func inspect(_ tag: SVGTag, isEmpty: Bool) {
    if !hasRoot, tag.localName == "svg" {
      hasRoot = true
      let size = SVGSize.of(tag)
      report.setSize(size?.width, size?.height)
    }
    switch tag.localName {
    case "script": report.add(.script, "a script")
    case "iframe", "embed", "object": report.add(.script, "another document")
    case "metadata", "rdf", "xmpmeta": report.add(.xmp, "metadata")
    case "style": if !isEmpty { openStyles += 1 }
    default: break
    }
    if Self.namesPlace(tag.localName) { report.add(.position, "a place") }
    for attribute in tag.attributes { inspect(attribute.name, attribute.value, of: tag) }
  }

  private mutating func inspect(_ name: String, _ value: String, of tag: SVGTag) {
    guard name != "d", name != "points", name != "xmlns", !name.hasPrefix("xmlns:") else { return }
    let local = SVGTag.local(name)
    if local.hasPrefix("on") { report.add(.script, "an event handler") }
    if Self.namesPlace(local) { report.add(.position, "a place") }
    if Self.isEditorPath(name, value) { report.add(.editorPath, "a path of your machine") }
    switch local {
    case "href", "src", "data", "action", "formaction", "poster", "background", "ping", "srcdoc":
      inspect(address: value, of: tag)
    case "to", "from", "by", "values", "srcset":
      for part in value.utf8.split(whereSeparator: { $0 == 0x3B || $0 == 0x2C }) {
        inspect(address: String(Substring(part)), of: tag)
      }
    default: if value.utf8.contains(0x28) || value.utf8.contains(0x5C) { inspect(style: value) }
    }
  }

  private mutating func inspect(style: String) {
    if CSSReferences.leadOutside(style) { report.add(.outsideReference, "a style from elsewhere") }
  }

  private mutating func inspect(address: String, of tag: SVGTag) {
    switch AddressKind(of: address) {
    case .scheme("data"): inspect(embedded: address)
    case .scheme("http"), .scheme("https"), .otherHost:
      // A link is followed by people, not fetched.
      if tag.localName != "a" { report.add(.outsideReference, "something from another host") }
    case .scheme("mailto"), .scheme("tel"): break
    case .scheme("file"): report.add(.editorPath, "a path of your machine")
    case .scheme("javascript"), .scheme("vbscript"), .disguised:
      report.add(.script, "an address that could be a script")
    case .scheme: report.add(.outsideReference, "an address that is none of the web")
    case .empty, .fragment, .path, .rootPath: break
    }
  }

  private mutating func inspect(embedded address: String) {
    guard depth < 2, let content = DataURL.content(of: address) else {
      report.add(.unread, "something embedded")
      return
    }
    content.bytes.withUnsafeBytes { bytes in
      let view = ByteView(bytes)
      let type = MediaType(of: view)
      guard type.isImage else {
        let isFont = content.type.hasPrefix("font/") || type == .woff || type == .woff2
        if !isFont { report.add(.script, "an embedded document") }
        return
      }
      var picture = MediaReport(type: type)
      if type == .svg {
        SVGInspector.inspect(view, into: &picture, depth: depth + 1)
      } else {
        picture = MediaInspector.inspect(bytes)
      }
      for finding in picture.findings {
        report.add(finding.kind, finding.detail + " in an embedded picture")
      }
    }
  }

  private static func namesPlace(_ name: String) -> Bool {
    holds(name, "gps") || holds(name, "latitude") || holds(name, "longitude")
  }

  private static func isEditorPath(_ name: String, _ value: String) -> Bool {
    switch name {
    case "sodipodi:docname", "sodipodi:docbase", "sodipodi:absref", "inkscape:export-filename": true
    default: holds(value, "/home/") || holds(value, "/Users/") || holds(value, ":\\Users\\")
    }
  }

  /// By byte, which for many short names is far quicker than by character.
  private static func holds(_ text: String, _ wanted: StaticString) -> Bool {
    TextScanner.withBytes(of: text) { ByteView(UnsafeRawBufferPointer($0)).contains(wanted) }
  }
}
