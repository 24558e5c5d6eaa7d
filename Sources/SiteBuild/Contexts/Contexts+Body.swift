internal import Formats
internal import Markup
internal import Profile
internal import Theming

extension Contexts {
  /// The text of the page at `index` as `frame` shows it; nil where an entry carries none.
  func body(_ index: Int, _ frame: Frame, _ share: BodyShare) -> [UInt8]? {
    let page = model.pages[index]
    guard let options = options(index, frame, share) else { return nil }
    var html: [UInt8] = []
    page.document.appendHTML(of: page.bodyBlocks, to: &html, options)
    page.document.appendFootnotes(to: &html, options)
    return html
  }

  /// A letter's two voices: the block quotations are the writer's, everything else is the reply.
  func letterParts(
    _ index: Int,
    _ frame: Frame,
    _ share: BodyShare
  ) -> (quote: [UInt8], reply: [UInt8]) {
    let page = model.pages[index]
    guard let options = options(index, frame, share) else { return ([], []) }
    var quote: [UInt8] = []
    var reply: [UInt8] = []
    for block in page.bodyBlocks {
      if case .blockQuote(let words) = block {
        page.document.appendHTML(of: words.blocks, to: &quote, options)
      } else {
        page.document.appendHTML(of: [block], to: &reply, options)
      }
    }
    page.document.appendFootnotes(to: &reply, options)
    return (quote, reply)
  }

  /// The text of a post for feeds, every address absolute.
  func feedBody(_ index: Int, _ base: BaseURL) -> [UInt8] {
    let page = model.pages[index]
    let table = tables[index]
    var options = common(page)
    options.headingShift = shift(page, deeper: 0)
    options.footnoteBase = page.address.url(under: base)
    options.tableLabel = nil
    options.rewriteLink = { link in
      table.links[link.destination].map {
        .destination($0.url(under: base, origin: page.address))
      } ?? .textOnly
    }
    options.rewriteImage = { image in
      guard let published = table.images[image.destination] else { return .altTextOnly }
      return .html(self.feedImage(published, image, base))
    }
    options.rewriteRawHTML = { html in
      RawHTMLWriter.write(html, table) { $0.url(under: base, origin: page.address) }
    }
    var html: [UInt8] = []
    page.document.appendHTML(of: page.bodyBlocks, to: &html, options)
    page.document.appendFootnotes(to: &html, options)
    return html
  }

  /// A line of Markdown from front matter, without the paragraph around it.
  func inline(_ line: Located<String>, on index: Int, _ frame: Frame) -> [UInt8] {
    guard let document = try? Document(line.value), var options = options(index, frame, .own)
    else { return [] }
    options.rawHTML = .escape
    var html: [UInt8] = []
    for block in document.blocks {
      guard case .paragraph(let paragraph) = block else { continue }
      document.appendHTML(of: paragraph.inlines, to: &html, options)
    }
    return html
  }
}

extension Contexts {
  /// How the page's text is written into `frame`; nil where it is not.
  private func options(_ index: Int, _ frame: Frame, _ share: BodyShare) -> HTMLOptions? {
    let page = model.pages[index]
    let table = tables[index]
    var options = common(page)
    switch share {
    case .none: return nil
    case .own: options.headingShift = shift(page, deeper: 0)
    case .gathered(let deeper):
      options.headingShift = shift(page, deeper: deeper)
      options.idPrefix = page.anchor + "-"
    }
    let prefix = options.idPrefix
    let origin = model.publishedAddress(of: index)
    let address = frame.address
    options.rewriteLink = { link in
      table.links[link.destination].map {
        .destination($0.href(from: address, origin: origin, idPrefix: prefix))
      } ?? .textOnly
    }
    options.rewriteImage = { image in
      guard let published = table.images[image.destination] else { return .altTextOnly }
      var picture = self.picture(published, index, image, address, share)
      picture.title = image.title
      return .html(picture.html)
    }
    options.rewriteFigure = { image in
      guard let published = table.images[image.destination] else { return nil }
      return self.picture(published, index, image, address, share).figure(caption: image.title)
    }
    options.rewriteRawHTML = { html in
      RawHTMLWriter.write(html, table) {
        $0.href(from: address, origin: origin, idPrefix: prefix)
      }
    }
    return options
  }

  private func picture(
    _ published: PublishedImage,
    _ index: Int,
    _ image: Image,
    _ address: OutputPath,
    _ share: BodyShare
  ) -> PictureMarkup {
    let page = model.pages[index]
    var isLead = false
    // The first of its own page, unless the front matter's picture stands above it.
    if case .own = share, page.page.image == nil, address == page.address {
      isLead = page.document.images.first?.span == image.span
    }
    // One picture may be shown twice and described differently.
    var published = published
    published.alt = image.altText
    return PictureMarkup(
      image: published,
      sizes: PicturePlace.text.sizes(theme.pictures),
      isLead: isLead,
      href: { $0.href(from: address) }
    )
  }

  /// One file and no choice: readers of feeds differ too much.
  private func feedImage(_ published: PublishedImage, _ image: Image, _ base: BaseURL) -> [UInt8] {
    let plain = PublishedImage(asset: published.asset.undeveloped, alt: image.altText)
    var picture = PictureMarkup(image: plain, sizes: "", href: { $0.url(under: base) })
    picture.title = image.title
    return picture.html
  }

  private func common(_ page: SitePage) -> HTMLOptions {
    var options: HTMLOptions = page.page.kind == .letter ? .untrusted : .site
    let language = page.page.common.language ?? model.site.language
    let words = theme.strings(for: language)
    options.footnotesLabel = words[.footnotes]
    options.backlinkLabel = words[.backToText]
    options.doneLabel = words[.taskDone]
    options.notDoneLabel = words[.taskOpen]
    options.tableLabel = { words.fill(.tableLabel, ["columns": $0]) }
    if model.site.smartPunctuation {
      options.smartPunctuation = .language(language)
    }
    return options
  }

  /// What is added to heading levels so that the highest stands right below the page's own title, or `deeper`.
  private func shift(_ page: SitePage, deeper: Int) -> Int {
    page.topHeadingLevel.map { 2 + deeper - $0 } ?? 0
  }
}

extension SitePage {
  /// The blocks of the text without the heading that already is the page's title.
  var bodyBlocks: [Block] {
    let blocks = Array(document.blocks)
    guard case .heading(let heading)? = blocks.first, heading.level == 1, opensWithTitle else {
      return blocks
    }
    return Array(blocks.dropFirst())
  }

  /// The text of the block quotations, a paragraph a line.
  var quotedText: String {
    document.blocks.flatMap { block -> [String] in
      guard case .blockQuote(let quote) = block else { return [] }
      return quote.blocks.compactMap { $0.inlines?.plainText }
    }.joined(separator: "\n")
  }

  /// Whether the text opens with a heading of level 1 that is the page's title.
  var opensWithTitle: Bool {
    guard let first = document.headings.first, first.level == 1 else { return false }
    return first.text == page.common.title
  }

  /// The level of the highest heading that is shown.
  var topHeadingLevel: Int? {
    document.headings.dropFirst(opensWithTitle ? 1 : 0).map(\.level).min()
  }
}
