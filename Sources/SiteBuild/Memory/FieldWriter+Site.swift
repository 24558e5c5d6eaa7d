internal import Diagnostics
internal import Formats
internal import Imaging
internal import PhotoJobs
internal import Profile
internal import Theming

extension FieldWriter {
  /// Writes what others can see of a page: all but its text.
  mutating func add(face page: SitePage, _ pictures: [PublishedImage?]) {
    add(page.page.path)
    add(page.address)
    add(page.page.kind.rawValue)
    add(page.page.common.title)
    add(page.summary)
    add(page.words)
    add(page.memory.frontMatter)
    add(pictures) { $0.add($1) }
  }

  /// Writes a picture as it is shown, or that there is none.
  mutating func add(_ image: PublishedImage?) {
    add(image != nil)
    guard let image else { return }
    add(image.alt)
    add(image.asset)
  }

  /// Writes a published file with what was made of it.
  mutating func add(_ asset: PublishedAsset) {
    add(asset.path)
    add(asset.output)
    add(asset.originalOutput)
    add(asset.width)
    add(asset.height)
    add(asset.isPicture)
    add(asset.hasDots)
    add(asset.photo != nil)
    guard let photo = asset.photo else { return }
    add(photo.isMoving)
    add(photo.colourClass)
    add(photo.files) { writer, file in
      writer.add(file.output)
      writer.add(file.made.role.rawValue)
      writer.add(file.mediaType)
      writer.add(file.width)
      writer.add(file.height)
    }
  }

  /// Writes a theme: everything that pages are made with.
  mutating func add(_ theme: Theme) {
    add(theme.name)
    add(theme.templates) { writer, file in
      writer.add(file.path)
      writer.add(file.bytes)
    }
    add(theme.settings)
    add(theme.frontSections) { $0.add($1.rawValue) }
    add(theme.stylesheets) { $0.add($1) }
    add(theme.assets) { writer, asset in
      writer.add(asset.path)
      writer.add(Fingerprint(of: asset.bytes))
    }
    add(theme.settingsStylesheet)
    add(theme.notFoundStyle)
    for width in [theme.pictures.text, theme.pictures.portrait, theme.pictures.cover] { add(width) }
    add(theme.strings.sorted { $0.key < $1.key }) { writer, entry in
      writer.add(entry.key)
      writer.add(entry.value.language)
      writer.add(entry.value.value)
    }
  }
}

extension Fingerprint {
  /// A file that pages name, as it is published.
  init(state asset: PublishedAsset, _ darkroom: Darkroom) {
    self.init { $0.add(darkroom.develop(PublishedImage(asset: asset, alt: ""))) }
  }

  /// A file that is published as it lies in the content folder.
  init(plain asset: PublishedAsset) {
    self.init { writer in
      writer.add("asset")
      writer.add(asset.path)
      writer.add(asset.output)
      writer.add(asset.hash.hex)
      writer.add(asset.byteCount)
      writer.add(asset.isCleaned)
    }
  }
}
