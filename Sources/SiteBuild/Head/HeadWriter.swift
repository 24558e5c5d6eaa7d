internal import Formats
internal import Profile
internal import Theming

/// Writes what stands in `<head>`: the same for every theme, so that no theme can get it wrong.
struct HeadWriter: Sendable {
  let contexts: Contexts
  let structured: StructuredPages
  let cards: SocialCards

  /// What a page says about itself in its head.
  struct Facts: Sendable {
    var title: String
    var description: String?
    var image: PublishedImage?
    /// Open Graph's type: `profile`, `article` or `website`.
    var type = "website"
    /// Schema.org's description of the page, as JSON that is safe in a script element.
    var structured: [[UInt8]] = []
    var isFront = false
    var isIndexed = true
  }

  /// The head of the page made from a content file.
  func head(forPage index: Int, _ frame: Frame) -> [UInt8] {
    let page = contexts.model.pages[index]
    var facts = Facts(title: title(page, frame))
    facts.isFront = page.page.kind == .front
    facts.description = page.summary.isEmpty ? contexts.model.site.description : page.summary
    if facts.isFront {
      facts.description =
        contexts.model.site.description ?? contexts.model.site.tagline ?? facts.description
    }
    facts.image = page.page.image.flatMap { contexts.pictures.image($0, on: index) }
    facts.type = facts.isFront ? "profile" : page.page.kind == .journal ? "article" : "website"
    facts.structured = structured.page(index, frame)
    return head(facts, frame)
  }

  /// The head of a page that nobody wrote, or that an introduction describes.
  func head(title: String, _ frame: Frame, describedBy introduction: Int? = nil) -> [UInt8] {
    var facts = Facts(title: full(title, frame))
    if let introduction {
      let page = contexts.model.pages[introduction]
      facts.description = page.summary.isEmpty ? nil : page.summary
      facts.image = page.page.image.flatMap { contexts.pictures.image($0, on: introduction) }
    }
    facts.structured = structured.list(title: title, frame)
    return head(facts, frame)
  }

  /// The head of a page that must look right wherever it is shown: no stylesheet, no links.
  func bare(title: String, _ frame: Frame) -> [UInt8] {
    var tags = TagWriter()
    tags.line("<meta charset=\"utf-8\">")
    tags.tag("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
    tags.title(full(title, frame))
    tags.tag("meta", ["name": "robots", "content": "noindex"])
    return tags.bytes
  }

  private func title(_ page: SitePage, _ frame: Frame) -> String {
    let site = contexts.model.site
    guard page.page.kind == .front else { return full(page.page.common.title, frame) }
    return site.tagline.map { "\(site.name) – \($0)" } ?? site.name
  }

  private func full(_ title: String, _ frame: Frame) -> String {
    frame.words.fill(.pageTitle, ["title": title, "site": contexts.model.site.name])
  }
}

extension HeadWriter {
  /// The head that says these facts.
  func head(_ facts: Facts, _ frame: Frame) -> [UInt8] {
    var tags = TagWriter()
    tags.line("<meta charset=\"utf-8\">")
    tags.tag("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
    tags.title(facts.title)
    if let description = facts.description {
      tags.tag("meta", ["name": "description", "content": description])
    }
    tags.tag("meta", ["name": "generator", "content": contexts.model.generator])
    for sheet in contexts.themeFiles.stylesheets {
      tags.tag("link", ["rel": "stylesheet", "href": frame.href(sheet)])
    }
    writeLinks(facts, frame, to: &tags)
    writeOpenGraph(facts, frame, to: &tags)
    for json in facts.structured { tags.script(json) }
    return tags.bytes
  }

  private func writeLinks(_ facts: Facts, _ frame: Frame, to tags: inout TagWriter) {
    for icon in contexts.icons {
      tags.tag("link", ["rel": "icon", "href": frame.href(icon)])
    }
    if let base = contexts.model.base {
      tags.tag("link", ["rel": "canonical", "href": frame.address.url(under: base)])
    }
    if contexts.hasFeeds {
      let title = contexts.model.site.name
      tags.tag(
        "link",
        [
          "rel": "alternate", "type": "application/atom+xml", "title": title,
          "href": frame.href(SiteFiles.atom),
        ]
      )
      tags.tag(
        "link",
        [
          "rel": "alternate", "type": "application/feed+json", "title": title,
          "href": frame.href(SiteFiles.jsonFeed),
        ]
      )
    }
    guard facts.isFront else { return }
    for link in contexts.model.site.links where link.isMe {
      tags.tag("link", ["rel": "me", "href": URLText.encoded(link.url.value)])
    }
  }

  /// Open Graph needs absolute addresses: without a base URL it says only what needs none.
  private func writeOpenGraph(_ facts: Facts, _ frame: Frame, to tags: inout TagWriter) {
    func property(_ name: String, _ value: String?) {
      guard let value else { return }
      tags.tag("meta", ["property": "og:" + name, "content": value])
    }
    property("type", facts.type)
    property("title", facts.title)
    property("description", facts.description)
    property("site_name", contexts.model.site.name)
    property("locale", frame.language.replacingHyphen)
    guard let base = contexts.model.base else { return }
    property("url", frame.address.url(under: base))
    guard let picture = picture(facts, frame) else { return }
    property("image", picture.path.url(under: base))
    property("image:alt", picture.alt.isEmpty ? nil : picture.alt)
    property("image:width", picture.size.map { "\($0.width)" })
    property("image:height", picture.size.map { "\($0.height)" })
    let form = picture.isCard ? "summary_large_image" : "summary"
    tags.tag("meta", ["name": "twitter:card", "content": form])
  }

  /// The picture for previews of a link: the page's own, else one that is drawn, else the person's.
  private func picture(_ facts: Facts, _ frame: Frame) -> PreviewPicture? {
    if let image = facts.image, let picture = PreviewPicture(image) { return picture }
    if let path = cards.path(for: frame.address, contexts.model) {
      return PreviewPicture(card: path, alt: facts.title)
    }
    let portrait = contexts.model.site.portrait
    return portrait.flatMap { contexts.pictures.image($0, on: nil) }.flatMap(PreviewPicture.init)
  }
}

extension String {
  /// A language tag as Open Graph writes it: `en_GB`.
  fileprivate var replacingHyphen: String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0 == "-" ? "_" : $0 }))
  }
}
