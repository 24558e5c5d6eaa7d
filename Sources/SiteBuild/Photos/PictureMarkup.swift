internal import Formats
internal import PhotoJobs

/// The HTML of a picture.
struct PictureMarkup {
  let image: PublishedImage
  /// What `sizes` says of its place.
  let sizes: String
  /// Whether it is fetched at once: the first of a page, since readers see it first.
  var isLead = false
  /// What is shown when a pointer rests on it; a caption is better.
  var title = ""
  /// The address of a file of the site.
  let href: (OutputPath) -> String

  /// A `<picture>` of a photo, an `<img>` of everything else, with its size, so that nothing jumps when it arrives.
  var html: [UInt8] {
    var html: [UInt8] = []
    let photo = image.asset.photo
    if let photo {
      html += "<picture>".utf8
      appendSource(photo, .avif, to: &html)
      appendSource(photo, .webp, to: &html)
    }
    appendImage(photo, to: &html)
    if photo != nil { html += "</picture>".utf8 }
    return html
  }

  /// A `<figure>` with a caption.
  func figure(caption: String) -> [UInt8] {
    var html = Array("<figure>".utf8) + self.html
    if !caption.isEmpty {
      html += "<figcaption>".utf8
      HTMLEscape.appendText(caption, to: &html)
      html += "</figcaption>".utf8
    }
    return html + Array("</figure>".utf8)
  }

  private func appendSource(
    _ photo: PublishedPhoto,
    _ role: PhotoEncoding.Role,
    to html: inout [UInt8]
  ) {
    let files = photo.files(role)
    guard let first = files.first else { return }
    html += "<source".utf8
    append("type", first.mediaType, to: &html)
    if photo.isMoving { append("media", "(prefers-reduced-motion: no-preference)", to: &html) }
    append("srcset", set(files), to: &html)
    append("sizes", sizes, to: &html)
    html.append(UInt8(ascii: ">"))
  }

  private func appendImage(_ photo: PublishedPhoto?, to html: inout [UInt8]) {
    let stills = photo?.files(.still) ?? []
    html += "<img".utf8
    append("src", href(image.asset.output), to: &html)
    if stills.count > 1 {
      append("srcset", set(stills), to: &html)
      append("sizes", sizes, to: &html)
    }
    append("alt", image.alt, to: &html)
    if !title.isEmpty { append("title", title, to: &html) }
    if let width = image.asset.width, let height = image.asset.height {
      append("width", "\(width)", to: &html)
      append("height", "\(height)", to: &html)
    }
    if let colour = photo?.colourClass { append("class", colour, to: &html) }
    html += (isLead ? ">" : " loading=\"lazy\" decoding=\"async\">").utf8
  }

  private func set(_ files: [PublishedPhoto.File]) -> String {
    files.map { "\(href($0.output)) \($0.width)w" }.joined(separator: ", ")
  }

  private func append(_ name: StaticString, _ value: String, to html: inout [UInt8]) {
    html.append(0x20)
    html += UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    html += "=\"".utf8
    HTMLEscape.appendAttribute(value, to: &html)
    html.append(UInt8(ascii: "\""))
  }
}
