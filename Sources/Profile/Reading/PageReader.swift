import Diagnostics
import Formats
import Settings

/// Reads one Markdown file of the content folder.
struct PageReader: Sendable {
  /// The zone of times that name none.
  var zone: Zone
  /// Whether `site.yml` names that zone.
  var hasOwnZone: Bool
  /// The day of the build.
  var today: CivilDate
  /// The folders at the root that hold Markdown besides an `index.md`, in small letters.
  var folders: Set<String>

  /// Everything that a page is read by besides its file.
  var conditions: String {
    "\(zone.signature)\n\(hasOwnZone)\n\(today)\n" + folders.sorted().joined(separator: "\n")
  }

  /// Reads a file that lies at `path` inside the content folder and had this stamp.
  func read(_ file: SourceFile, path: String, stamp: FileStamp? = nil) -> PageReading {
    let placement = Placement(path: path, folders: folders)
    switch FrontMatter(of: file.bytes) {
    case .none(let body):
      let body = SourceSpan(body, file.bytes.count)
      guard !isBlank(file.bytes[body.range]) else { return empty(file, path) }
      let context = context(file, placement, body, stamp)
      let start = SourceSpan(body.start, body.start)
      return page([], at: start, frontMatter: start, in: context)
    case .fenced(let opening, let content, let body):
      let body = SourceSpan(body, file.bytes.count)
      let context = context(file, placement, body, stamp)
      let read = YAML.read(content, of: file, rule: Rule.frontMatter)
      guard read.diagnostics.allSatisfy({ $0.severity != .error }) else {
        return unreadable(read.diagnostics, frontMatter: content, in: context)
      }
      if let node = read.node, node.entries == nil {
        let fields = Fields(root: node, of: file, at: opening, rule: Rule.frontMatter)
        return unreadable(fields.diagnostics, frontMatter: content, in: context)
      }
      let entries = read.node?.entries ?? []
      if entries.isEmpty, isBlank(file.bytes[body.range]) { return empty(file, path) }
      var reading = page(entries, at: opening, frontMatter: content, in: context)
      if reading.page != nil { reading.diagnostics += read.diagnostics }
      return reading
    case .unclosed(let opening):
      let message =
        "the front matter that begins here has no end; add a line '---' behind its last key"
      return refused(message, at: opening, file, placement)
    case .misplaced(let start):
      let message =
        "this looks like front matter, which has to begin on the very first line with exactly '---'"
        + " and end with '---'; nothing of it may be published by mistake, so put it right"
      return refused(message, at: start, file, placement)
    case .foreign(let opening):
      let message =
        "front matter between '+++' is not read; write it as 'key: value' lines between '---'"
      return refused(message, at: opening, file, placement)
    }
  }

  /// Stands in for a file that cannot be read because of `fault`, so that links to it are not reported as well.
  func stand(in fault: Diagnostic, path: String) -> PageReading {
    let file = SourceFile(path: fault.location?.path ?? path, bytes: [])
    let placement = Placement(path: path, folders: folders)
    let nothing = SourceSpan(0, 0)
    return unreadable([fault], frontMatter: nothing, in: context(file, placement, nothing))
  }
}

extension PageReader {
  private func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool { !bytes.contains { $0 > 0x20 } }

  private func context(
    _ file: SourceFile,
    _ placement: Placement,
    _ body: SourceSpan,
    _ stamp: FileStamp? = nil
  ) -> PageContext {
    PageContext(
      zone: zone,
      hasOwnZone: hasOwnZone,
      today: today,
      placement: placement,
      file: file,
      stamp: stamp,
      body: body
    )
  }

  private func page(
    _ entries: [Node.Entry],
    at place: SourceSpan,
    frontMatter: SourceSpan,
    in context: PageContext
  ) -> PageReading {
    let placement = context.placement
    var fields = Fields(entries, of: context.file, at: place, rule: Rule.frontMatter)
    let written = fields.choice("kind", of: Kind.self)
    let kind = self.kind(written, placement, &fields)
    guard let kind = kind ?? (fields.has("title") ? .page : nil) else {
      return PageReading(
        path: placement.path,
        leftOut: .stray,
        isOfNoKnownKind: true,
        diagnostics: strayHints(fields, entries)
      )
    }
    var common = CommonFields(reading: &fields, kind: kind, in: context)
    let details = Details(reading: &fields, kind: kind, common: common, in: context)
    common.title = title(common, details, in: context)
    if case .letter(let letter) = details {
      LetterGuard(letter: letter, common: common, context: context, frontMatter: frontMatter)
        .check(&fields)
    }
    fields.finish { KnownKeys.explain($0, in: kind) }
    if isBlank(context.file.bytes[context.body.range]) {
      missWords(kind, common, &fields, in: context)
    }
    let page = Page(
      path: placement.path,
      file: context.file,
      stamp: context.stamp,
      body: context.body,
      frontMatter: frontMatter,
      common: common,
      details: details,
      introduces: kind == .page ? placement.introduces : nil
    )
    return PageReading(
      path: placement.path,
      page: page,
      isOfNoKnownKind: placement.kind == nil && written == nil,
      diagnostics: fields.diagnostics
    )
  }

  /// Misses the words of a page whose kind lives of them.
  ///
  /// A book, an animal, an offer or a moment may have said it all in their fields, and so may a description or a picture.
  private func missWords(
    _ kind: Kind,
    _ common: CommonFields,
    _ fields: inout Fields,
    in context: PageContext
  ) {
    guard kind.needsWords, context.placement.introduces == nil, common.description == nil,
      common.image == nil
    else { return }
    fields.complain(
      "this page has no words; write some below the second '---', or write 'draft: yes' until you"
        + " do",
      at: fields.place,
      .warning
    )
  }

  /// The kind that is written, else the one by folder or name; nil when there is none.
  private func kind(_ written: Kind?, _ placement: Placement, _ fields: inout Fields) -> Kind? {
    guard let written, let span = fields.valueSpan("kind") else {
      return placement.kind ?? (fields.has("kind") ? .page : nil)
    }
    if written == .front, placement.kind != .front {
      fields.complain("'front' is the kind of index.md alone; write 'kind: page'", at: span)
      return placement.kind ?? .page
    }
    if placement.kind == .front, written != .front {
      fields.complain("index.md is the front page; remove 'kind', or rename the file", at: span)
      return .front
    }
    return written
  }

  private func title(_ common: CommonFields, _ details: Details, in context: PageContext) -> String
  {
    if !common.title.isEmpty { return common.title }
    if let heading = FirstHeading.text(in: context.body, of: context.file) { return heading }
    if let name = details.ownName, !name.isEmpty { return name }
    return FileTitle.words(of: context.placement)
  }

  private func strayHints(_ fields: Fields, _ entries: [Node.Entry]) -> [Diagnostic] {
    var fields = fields
    for entry in entries {
      guard let meant = NearestName.of(entry.key, among: ["title", "kind"]) else { continue }
      fields.complain(
        "unknown key '\(entry.key)'; did you mean '\(meant)'? without it this file is left out",
        at: entry.keySpan,
        .warning
      )
    }
    return fields.diagnostics
  }

  private func empty(_ file: SourceFile, _ path: String) -> PageReading {
    // That the front page is empty is said when all pages are known.
    if Placement(path: path, folders: folders).kind == .front {
      return PageReading(path: path, leftOut: .empty, diagnostics: [])
    }
    let message = "this file is empty; write something, or remove it"
    let location = file.location(SourceSpan(0, 0))
    let warning = Diagnostic(.warning, rule: Rule.content, message: message, location: location)
    return PageReading(path: path, leftOut: .empty, diagnostics: [warning])
  }

  private func refused(
    _ message: String,
    at span: SourceSpan,
    _ file: SourceFile,
    _ placement: Placement
  ) -> PageReading {
    let location = file.location(span)
    let fault = Diagnostic(.error, rule: Rule.frontMatter, message: message, location: location)
    let body = SourceSpan(file.bytes.count, file.bytes.count)
    return unreadable([fault], frontMatter: span, in: context(file, placement, body))
  }

  /// A page without readable keys, so that links to it are not reported as well.
  private func unreadable(
    _ diagnostics: [Diagnostic],
    frontMatter: SourceSpan,
    in context: PageContext
  ) -> PageReading {
    var context = context
    if context.placement.kind == nil { context.placement = context.placement.asPage }
    var reading = page([], at: frontMatter, frontMatter: frontMatter, in: context)
    reading.diagnostics = diagnostics
    return reading
  }
}
