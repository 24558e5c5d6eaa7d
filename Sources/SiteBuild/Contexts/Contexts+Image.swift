internal import Formats
internal import Profile
internal import Templates
internal import Theming

extension Contexts {
  /// A picture that the page at `index` (nil: `site.yml`) names, as `frame` shows it.
  func image(
    _ reference: ImageReference,
    on index: Int?,
    _ frame: Frame,
    at place: PicturePlace = .text
  ) -> [String: TemplateValue]? {
    guard let image = pictures.image(reference, on: index) else { return nil }
    let picture = PictureMarkup(
      image: image,
      sizes: place.sizes(theme.pictures),
      isLead: Self.leads(index.map { model.pages[$0].address }, on: frame.address),
      href: { frame.href($0) }
    )
    return [
      "picture": .markup(picture.html),
      "src": .text(frame.href(image.asset.output)), "alt": .text(image.alt),
      "width": .maybe(image.asset.width.map { "\($0)" }),
      "height": .maybe(image.asset.height.map { "\($0)" }),
      "upright": .flag((image.asset.height ?? 0) > (image.asset.width ?? 0)),
    ]
  }

  /// Whether the picture of the page at `owner` (nil: the portrait) is what readers of `address` see first.
  private static func leads(_ owner: OutputPath?, on address: OutputPath) -> Bool {
    if let owner { return owner == address }
    return address == GeneratedPages.share || address == OutputPath("index.html")
  }
}
