internal import Diagnostics
internal import Profile

/// Looks up every picture that front matter and `site.yml` name.
struct PictureCollector {
  let model: SiteModel
  let assets: AssetCatalog
  private(set) var diagnostics: [Diagnostic] = []
  private var shelf = PictureShelf()

  init(model: SiteModel, assets: AssetCatalog) {
    self.model = model
    self.assets = assets
  }

  /// The pictures by where they are named.
  mutating func run() -> PictureShelf {
    if let portrait = model.site.portrait {
      collect(portrait, on: nil, from: "site.yml", in: model.site.file)
    }
    for (index, page) in model.pages.enumerated() {
      for reference in page.page.pictures {
        collect(reference, on: index, from: page.page.path, in: page.page.file)
      }
    }
    return shelf
  }

  private mutating func collect(
    _ reference: ImageReference,
    on index: Int?,
    from path: String,
    in file: SourceFile
  ) {
    let written = reference.path.value
    guard let asset = asset(written, from: path) else {
      let nearest = assets.nearest(to: written).map { "; did you mean '\($0)'?" }
      complain(
        "there is no picture '\(written)'\(nearest ?? "; it may lie beside the page, or in 'photos/'")",
        reference,
        file
      )
      return
    }
    guard asset.isPicture || !asset.faults.isEmpty else {
      complain("'\(written)' is not a picture that browsers show", reference, file)
      return
    }
    shelf.put(PublishedImage(asset: asset, alt: reference.alt ?? ""), for: reference, on: index)
  }

  /// Beside the page, from the content folder's root, or in `photos/`, in this order.
  private func asset(_ written: String, from path: String) -> PublishedAsset? {
    let places = [
      ContentPath.resolve(written, from: path), ContentPath.resolve(written, from: ""),
      ContentPath.resolve("photos/" + written, from: ""),
    ]
    return places.lazy.compactMap { $0.flatMap(assets.asset(at:)) }.first
  }

  private mutating func complain(
    _ message: String,
    _ reference: ImageReference,
    _ file: SourceFile
  ) {
    diagnostics.append(
      Diagnostic(
        .error,
        rule: "image",
        message: message,
        location: file.location(reference.path.span)
      )
    )
  }
}

extension Page {
  /// Every picture that the front matter names.
  var pictures: [ImageReference] {
    switch details {
    case .moment(let moment): [moment.photo, common.image].compactMap { $0 }
    case .book(let book): [book.cover, common.image].compactMap { $0 }
    default: common.image.map { [$0] } ?? []
    }
  }
}
