internal import Formats
internal import Profile
internal import Templates

extension Contexts {
  /// A picture that the page at `index` (nil: `site.yml`) names, as `frame` shows it.
  func image(
    _ reference: ImageReference,
    on index: Int?,
    _ frame: Frame
  ) -> [String: TemplateValue]? {
    guard let image = pictures.image(reference, on: index) else { return nil }
    let source = frame.href(image.asset.output)
    let owner = index.map { model.pages[$0].address } ?? OutputPath("index.html")
    let isLead = owner == frame.address
    return [
      "picture": .markup(PictureMarkup.img(image, source: source, isLead: isLead)),
      "src": .text(source), "alt": .text(image.alt),
      "width": .maybe(image.asset.width.map { "\($0)" }),
      "height": .maybe(image.asset.height.map { "\($0)" }),
    ]
  }
}

/// The HTML of a picture.
enum PictureMarkup {
  /// An `<img>` with its size, so that nothing jumps when it arrives; only a page's lead picture is fetched at once.
  static func img(
    _ image: PublishedImage,
    source: String,
    title: String = "",
    isLead: Bool = false
  ) -> [UInt8] {
    var html = Array("<img src=\"".utf8)
    HTMLEscape.appendAttribute(source, to: &html)
    html.append(contentsOf: "\" alt=\"".utf8)
    HTMLEscape.appendAttribute(image.alt, to: &html)
    html.append(UInt8(ascii: "\""))
    if !title.isEmpty {
      html.append(contentsOf: " title=\"".utf8)
      HTMLEscape.appendAttribute(title, to: &html)
      html.append(UInt8(ascii: "\""))
    }
    if let width = image.asset.width, let height = image.asset.height {
      html.append(contentsOf: " width=\"\(width)\" height=\"\(height)\"".utf8)
    }
    html.append(contentsOf: (isLead ? ">" : " loading=\"lazy\" decoding=\"async\">").utf8)
    return html
  }
}
