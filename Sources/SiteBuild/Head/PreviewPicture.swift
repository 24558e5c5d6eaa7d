internal import Cards

/// The picture that programs show beside a link to a page.
struct PreviewPicture: Sendable {
  let path: OutputPath
  /// What is to be seen in it; empty where nobody said.
  let alt: String
  /// In pixels, where it is known.
  let size: (width: Int, height: Int)?
  /// Whether it has the shape that such programs show in full width.
  let isCard: Bool

  /// A drawn card, whose words `alt` says.
  init(card path: OutputPath, alt: String) {
    self.path = path
    self.alt = alt
    size = (CardDesign.width, CardDesign.height)
    isCard = true
  }

  /// A picture of the person's; nil for drawings, since such programs know only pictures made of dots.
  init?(_ image: PublishedImage) {
    guard image.asset.hasDots else { return nil }
    alt = image.alt
    if let card = image.asset.photo?.card {
      path = card.output
      size = (card.width, card.height)
      isCard = true
      return
    }
    path = image.asset.output
    if let width = image.asset.width, let height = image.asset.height {
      size = (width, height)
    } else {
      size = nil
    }
    isCard = false
  }
}
