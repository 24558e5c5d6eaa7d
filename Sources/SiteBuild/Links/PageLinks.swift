internal import Diagnostics
internal import Formats
internal import Markup
internal import Profile

/// The links of one page, looked up one after the other.
struct PageLinks {
  private let checker: LinkChecker
  private let index: Int
  private let page: SitePage
  private(set) var table = LinkTable()
  private(set) var diagnostics: [Diagnostic] = []
  private var use = LinkUse()
  /// Everything that is put into the table, in its order.
  private var written = FieldWriter()

  init(checker: LinkChecker, index: Int) {
    self.checker = checker
    self.index = index
    self.page = checker.model.pages[index]
  }

  /// Fills the table.
  mutating func run() {
    for link in page.document.links { check(link.destination, at: link.destinationSpan) }
    for image in page.document.images { check(image) }
    if page.page.kind != .letter {
      for html in page.document.rawHTML { check(html) }
    }
    if case .fit(let fit) = page.page.details {
      for line in fit.forYouIf + fit.notForYouIf { checkLine(line) }
    }
  }

  private mutating func check(_ destination: String, at span: SourceSpan) {
    guard table.links[destination] == nil else { return }
    switch checker.target(destination, from: index, &use) {
    case .success(let target):
      table.links[destination] = target
      note(destination, target)
    case .failure(let fault): complain("link", fault.message, at: span)
    }
  }

  /// What will be remembered, once it has run.
  var memory: LinkMemory {
    LinkMemory(
      world: checker.world,
      table: Fingerprint(of: written.bytes),
      assets: use.assets.map(\.path),
      assetStates: Fingerprint(states: use.assets),
      fragments: use.pages.sorted().filter { $0 != index }.map {
        FragmentMemory(
          path: checker.model.pages[$0].page.path,
          anchors: checker.anchors[$0].fingerprint
        )
      },
      formTargets: table.formTargets.sorted(),
      complaints: diagnostics
    )
  }

  private mutating func note(_ address: String, _ target: LinkTarget) {
    written.add(address)
    switch target {
    case .here(let fragment):
      written.add(0)
      written.add(fragment)
    case .file(let path, let fragment):
      written.add(1)
      written.add(path)
      written.add(fragment)
    case .elsewhere(let address):
      written.add(2)
      written.add(address)
    }
  }

  private mutating func checkLine(_ line: Located<String>) {
    guard let document = try? Document(line.value) else { return }
    for link in document.links { check(link.destination, at: line.span) }
  }

  private mutating func complain(
    _ rule: String,
    _ message: String,
    at span: SourceSpan,
    _ severity: Severity = .error
  ) {
    diagnostics.append(
      Diagnostic(severity, rule: rule, message: message, location: page.page.file.location(span))
    )
  }
}

extension PageLinks {
  /// Words that say nothing to a reader who does not see the picture.
  private static let emptyWords: Set<String> = ["image", "picture", "photo", "photograph", "img"]

  private mutating func check(_ image: Image) {
    let written = image.destination
    guard case .local(let path, _) = WrittenLink(written) else {
      // A letter's own pictures are left out of it, whatever they were.
      let severity: Severity = page.page.kind == .letter ? .warning : .error
      complain("image", Self.refusal(of: written), at: image.destinationSpan, severity)
      return
    }
    checkAlt(image, path)
    guard let resolved = ContentPath.resolve(path, from: page.page.path),
      let asset = checker.assets.asset(at: resolved) ?? fromPhotos(path)
    else {
      let nearest = checker.assets.nearest(to: path).map { "did you mean '\($0)'?" }
      complain(
        "image",
        "there is no picture '\(written)'; \(nearest ?? "check its name and folder")",
        at: image.destinationSpan
      )
      return
    }
    use.note(asset)
    guard asset.isPicture || !asset.faults.isEmpty else {
      complain(
        "image",
        "'\(written)' is not a picture that browsers show; link to it instead",
        at: image.destinationSpan
      )
      return
    }
    table.images[written] = PublishedImage(asset: asset, alt: image.altText)
    self.written.add(written)
    self.written.add(asset.path)
  }

  /// Why a picture's address is none of a file.
  private static func refusal(of written: String) -> String {
    switch WrittenLink(written) {
    case .refused(.nothing), .here:
      return "this picture names no file; write the file's path between the parentheses"
    case .refused(.scheme(let scheme)):
      return "'\(written)' begins with '\(scheme):', which is not let through; put the picture"
        + " into your content folder"
    case .elsewhere, .refused, .local:
      return "'\(written)': a page may ask no other host for anything; put the picture into your"
        + " content folder"
    }
  }

  private func fromPhotos(_ path: String) -> PublishedAsset? {
    ContentPath.resolve("photos/" + path, from: "").flatMap(checker.assets.asset(at:))
  }

  private mutating func checkAlt(_ image: Image, _ path: String) {
    let words = image.altText.lowercased()
    let file = path.split(separator: "/").last.map { $0.lowercased() } ?? ""
    let stem = file.split(separator: ".").first.map(String.init) ?? file
    let title = image.title.lowercased()
    guard
      words.isEmpty || Self.emptyWords.contains(words) || words == file || words == stem
        || (!title.isEmpty && words == title)
    else { return }
    let found =
      words.isEmpty
      ? "has no words for those who do not see it"
      : "has only '\(image.altText)' for those who do not see it"
    complain(
      "alt-text",
      "the picture '\(path)' \(found); say between the brackets what it shows",
      at: image.span,
      .warning
    )
  }

  /// A tag, and the piece of HTML that it stands in.
  private struct Place {
    let tag: HTMLTag
    let bytes: [UInt8]
    let html: RawHTML
  }

  private mutating func check(_ html: RawHTML) {
    let bytes = Array(html.utf8)
    for tag in HTMLTags.scan(bytes) {
      for reference in RawReference.all(in: tag) {
        check(reference, of: Place(tag: tag, bytes: bytes, html: html))
      }
    }
  }

  private mutating func check(_ reference: RawReference, of place: Place) {
    let html = place.html
    switch reference {
    case .link(let attribute):
      resolve(attribute.value, attribute.range, place)
    case .form(let attribute):
      switch WrittenLink(attribute.value) {
      // A form without an address is sent to its own page.
      case .refused(.nothing): return
      case .elsewhere(let address): table.formTargets.insert(address)
      case .here, .local, .refused: break
      }
      resolve(attribute.value, attribute.range, place)
    case .resource(let attribute, let isSet):
      for candidate in isSet ? SourceSet.candidates(attribute) : [SourceSet.whole(attribute)] {
        resource(candidate, place)
      }
    case .blocked(let tag, let what, let advice):
      complain(
        "raw-html",
        "\(what) does nothing on a published page, its policy forbids it; \(advice)",
        at: html.sourceSpan(of: tag.range),
        .warning
      )
    case .forbidden(let tag, let advice):
      complain("raw-html", advice, at: html.sourceSpan(of: tag.range))
    }
  }

  private mutating func resource(_ candidate: SourceSet.Candidate, _ place: Place) {
    let html = place.html
    switch WrittenLink(candidate.address) {
    case .elsewhere, .refused(.noScheme):
      complain(
        "raw-html",
        "'\(candidate.address)': a page may ask no other host for anything; put the file into your"
          + " content folder",
        at: html.sourceSpan(of: candidate.range)
      )
    case .refused(.nothing):
      complain(
        "raw-html",
        "this names no file; write the file's path between the quotes",
        at: html.sourceSpan(of: candidate.range)
      )
    case .here, .local, .refused: resolve(candidate.address, candidate.range, place)
    }
  }

  private mutating func resolve(
    _ address: String,
    _ range: Range<Int>,
    _ place: Place
  ) {
    let html = place.html
    switch checker.target(address, from: index, &use) {
    case .success(let target):
      let rewrite = RawRewrite(
        range: range,
        text: .address(target),
        loss: RawRewrite.Loss(range, in: place.tag, of: place.bytes)
      )
      note(address, target)
      table.raw[html.span.start, default: []].append(rewrite)
    case .failure(let fault): complain("link", fault.message, at: html.sourceSpan(of: range))
    }
  }
}
