internal import Profile

/// A picture named in front matter or `site.yml`, ready to be shown.
struct PublishedImage: Sendable {
  var asset: PublishedAsset
  /// The words for those who do not see it; empty for decoration.
  var alt: String
}

/// The pictures that front matter and `site.yml` name, by where they were named and how.
struct PictureShelf: Sendable {
  private struct Key: Hashable {
    let page: Int?
    let path: String
  }

  private var images: [Key: PublishedImage] = [:]

  /// The picture that the page at `index` (nil: `site.yml`) names as `reference`.
  func image(_ reference: ImageReference, on page: Int?) -> PublishedImage? {
    images[Key(page: page, path: reference.path.value)]
  }

  /// The same pictures as they are after `change`, without those of which it makes nothing.
  func mapped(_ change: (PublishedImage) -> PublishedImage?) -> PictureShelf {
    var shelf = self
    shelf.images = images.compactMapValues(change)
    return shelf
  }

  /// Puts a picture where `image(_:on:)` finds it.
  mutating func put(_ image: PublishedImage, for reference: ImageReference, on page: Int?) {
    images[Key(page: page, path: reference.path.value)] = image
  }
}
