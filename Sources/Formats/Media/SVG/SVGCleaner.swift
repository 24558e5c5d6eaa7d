/// Writes an SVG again without what could run, what would be fetched, and what its editor left behind.
///
/// Everything else stays as it is, byte for byte. Nothing is judged here: whoever publishes the result has
/// `MediaInspector` look at it once more.
public struct SVGCleaner {
  private var out: [UInt8] = []
  /// How many elements are open inside one that is left out; zero outside of any.
  private var hiddenDepth = 0
  private var openStyles = 0

  /// The drawing without them; nil where it cannot be told what would be left: entities of its own, a file that is cut off,
  /// UTF-16.
  public static func clean(_ bytes: [UInt8]) -> [UInt8]? {
    bytes.withUnsafeBytes { buffer in
      var cleaner = SVGCleaner()
      return cleaner.run(ByteView(buffer)) ? cleaner.out : nil
    }
  }

  private mutating func run(_ file: ByteView) -> Bool {
    guard file.firstIndex(of: 0) == nil else { return false }
    out.reserveCapacity(file.count)
    var scanner = SVGScanner(file)
    var start = 0
    while let token = scanner.next() {
      let raw = file.slice(start, scanner.place - start)
      start = scanner.place
      switch token {
      case .cutOff: return false
      case .comment: break
      case .declaration(let text): if text.contains("<!ENTITY") { return false }
      case .instruction(let text): if text.holds("xml "), out.isEmpty { append(raw) }
      case .text(let text): keep(text: text, raw)
      case .tag(let tag): keep(tag: tag, isEmpty: tag.byte(tag.count - 1) == 0x2F)
      case .endTag(let tag): keep(endTag: SVGTag(tag).name, raw)
      }
    }
    return hiddenDepth == 0
  }

  private mutating func keep(text: ByteView, _ raw: ByteView) {
    guard hiddenDepth == 0 else { return }
    if openStyles > 0, CSSReferences.leadOutside(XMLReferences.resolved(text)) { return }
    append(raw)
  }

  private mutating func keep(endTag name: String, _ raw: ByteView) {
    if hiddenDepth > 0 {
      hiddenDepth -= 1
      return
    }
    if SVGTag.local(name) == "style", openStyles > 0 { openStyles -= 1 }
    append(raw)
  }

  private mutating func keep(tag: ByteView, isEmpty: Bool) {
    let read = SVGTag(tag)
    if hiddenDepth > 0 || Self.isHidden(read) {
      if !isEmpty { hiddenDepth += 1 }
      return
    }
    if read.localName == "style", !isEmpty { openStyles += 1 }
    out.append(0x3C)
    var place = 0
    SVGTag.skipName(tag, &place)
    append(tag.slice(0, place))
    while place < tag.count {
      let start = place
      guard let attribute = SVGTag.attribute(tag, &place) else { continue }
      if !Self.isRefused(attribute.name, attribute.value, of: read.localName) {
        append(tag.slice(start, place - start))
      }
    }
    if isEmpty, out.last != 0x2F { out.append(0x2F) }
    out.append(0x3E)
  }

  private mutating func append(_ view: ByteView) { out.append(contentsOf: view.bytes) }
}

extension SVGCleaner {
  /// Elements that go with all that is in them.
  private static func isHidden(_ tag: SVGTag) -> Bool {
    if isEditors(tag.name) { return true }
    switch tag.localName {
    case "script", "iframe", "embed", "object", "foreignobject", "metadata", "rdf", "xmpmeta",
      "namedview", "audio", "video":
      return true
    default: return false
    }
  }

  private static func isRefused(_ name: String, _ value: String, of element: String) -> Bool {
    if name == "xmlns" || name.hasPrefix("xmlns:") { return false }
    let local = SVGTag.local(name)
    if isEditors(name) || local.hasPrefix("on") || local == "srcdoc" { return true }
    // Shapes are long and say nothing; what a picture inside carries cannot be taken out of it here.
    if name == "d" || name == "points" || value.hasPrefix("data:") { return false }
    var tag: [UInt8] = Array("<svg><\(element) \(name)=\"".utf8)
    HTMLEscape.appendAttribute(value, to: &tag)
    tag += "\"/></svg>".utf8
    // The inspector has the rules; what it finds in the attribute alone is what is wrong with it.
    return !MediaInspector.inspect(tag).findings.isEmpty
  }

  /// Names of Inkscape, Sodipodi, Illustrator and Sketch, which no browser reads.
  private static func isEditors(_ name: String) -> Bool {
    ["inkscape:", "sodipodi:", "i:", "x:", "sketch:", "serif:"].contains { name.hasPrefix($0) }
  }
}
