internal import Diagnostics
internal import Formats
internal import Imaging
internal import PhotoJobs

/// Makes every photo that a page names ready for the web, and remembers what became of it.
struct Darkroom: Sendable {
  /// What became of each photo, by its path in the content folder.
  private(set) var developed: [String: PublishedAsset] = [:]
  /// Where photos of which nothing came would be, by their path in the content folder.
  private(set) var lost: [String: OutputPath] = [:]
  /// The files that are published in the photos' stead.
  private(set) var outputs: [Output] = []
  /// What is wrong with photos.
  private(set) var diagnostics: [Diagnostic] = []
  /// The photos that said where they were taken, in the order of their paths.
  private(set) var located: [String] = []
  /// The colours that stand in for photos until they arrive; nil where there are none.
  private(set) var stylesheet: (path: OutputPath, bytes: [UInt8])?

  /// Makes those of `assets` that are photos, at widths for a layout of `width` CSS pixels.
  ///
  /// Of those whose paths are `cards` one more is made, for programs that show previews of links.
  init(
    _ assets: [PublishedAsset],
    catalog: AssetCatalog,
    width: Int,
    cards: Set<String>,
    wishes: PhotoWishes?
  ) {
    let photos = assets.filter { $0.isPhoto && $0.faults.isEmpty }
    located = photos.filter(\.hasPosition).map(\.path)
    guard !photos.isEmpty else {
      // Cards that this build does not use can be told from those that it does.
      if let wishes { PhotoCache(folder: wishes.cache).begin() }
      return
    }
    let studio = PhotoStudio(
      cache: PhotoCache(folder: wishes?.cache ?? ""),
      worker: wishes?.worker ?? "",
      recipe: wishes?.recipe ?? .usual
    )
    let requests = photos.map { photo -> PhotoRequest in
      let original = photo.width ?? width * 2
      return PhotoRequest(
        path: catalog.location(of: photo.path),
        hash: photo.hash,
        byteCount: photo.byteCount,
        widths: PhotoWidths.of(layoutWidth: width, original: original),
        hasCard: cards.contains(photo.path)
      )
    }
    let made: [Result<MadePhoto, PhotoTrouble>]
    if let wishes {
      made = studio.make(requests, progress: wishes.progress)
    } else {
      made = studio.make(requests)
    }
    var colours: Set<String> = []
    for (asset, result) in zip(photos, made) {
      switch result {
      case .success(let made): publish(made, of: asset, studio.cache, &colours)
      case .failure(let trouble): complain(trouble, asset, catalog)
      }
    }
    stylesheet = Self.stylesheet(colours)
  }

  /// The picture as it is published; nil where nothing came of a photo, so that its words stand in for it.
  func develop(_ image: PublishedImage) -> PublishedImage? {
    if lost[image.asset.path] != nil { return nil }
    guard let asset = developed[image.asset.path] else { return image }
    return PublishedImage(asset: asset, alt: image.alt)
  }

  /// Whether a link leads to a photo of which nothing came.
  func isLost(_ target: LinkTarget) -> Bool {
    guard case .file(let path, _) = target else { return false }
    return lost.values.contains(path)
  }

  /// Whether pages have to be written differently at all.
  var changesPages: Bool { !developed.isEmpty || !lost.isEmpty }

  /// What is published of an original, by the address that the original would have had.
  var moved: [OutputPath: OutputPath] {
    Dictionary(
      developed.values.map { ($0.originalOutput, $0.output) },
      uniquingKeysWith: { first, _ in first }
    )
  }
}

extension Darkroom {
  private mutating func publish(
    _ made: MadePhoto,
    of asset: PublishedAsset,
    _ cache: PhotoCache,
    _ colours: inout Set<String>
  ) {
    let files = made.files.map { file in
      PublishedPhoto.File(output: Self.output(of: file, from: asset.path), made: file)
    }
    let colour = made.facts.isTransparent ? nil : Self.short(made.facts.colour)
    let photo = PublishedPhoto(
      files: files,
      isMoving: made.facts.frames > 1,
      colourClass: colour.map { "photo-" + $0 }
    )
    guard let plain = photo.plain else { return }
    if let colour { colours.insert(colour) }
    developed[asset.path] = asset.developed(photo, plain)
    outputs += files.map { file in
      let key = Fingerprint {
        $0.add("photo")
        $0.add(file.output)
        $0.add(file.made.hash.hex)
        $0.add(file.made.file.byteCount)
      }
      return Output(path: file.output, key: { key }) { () throws(FileFault) in
        guard let bytes = cache.bytes(of: file.made) else { throw .changed(path: cache.folder) }
        return bytes
      }
    }
  }

  /// `photos/walk.jpg` becomes `photos/walk-864.3fa9c1d204.webp`.
  private static func output(of file: MadePhotoFile, from path: String) -> OutputPath {
    var parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let name = parts.removeLast()
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    let size = file.role == .card ? "card" : "\(file.file.width)"
    parts.append("\(stem)-\(size).\(file.file.format.ending)")
    return OutputPath(HashedName.of(parts.joined(separator: "/"), hash: file.hash))
  }

  /// What keeps every photo from being made is said once, and keeps the site from being written; one photo does not.
  private mutating func complain(
    _ trouble: PhotoTrouble,
    _ asset: PublishedAsset,
    _ catalog: AssetCatalog
  ) {
    lost[asset.path] = asset.originalOutput
    let rule = trouble.isEverywhere ? "photos" : "photo"
    if trouble.isEverywhere, diagnostics.contains(where: { $0.rule == rule }) { return }
    diagnostics.append(
      Diagnostic(
        trouble.isEverywhere ? .error : .warning,
        rule: rule,
        message: trouble.description,
        location: catalog.location(shown: asset.path)
      )
    )
  }

  /// Four bits a channel: near enough for a moment, and few enough for one small stylesheet.
  private static func short(_ colour: PhotoColour) -> String {
    [colour.red, colour.green, colour.blue]
      .map { String((Int($0) * 15 + 127) / 255, radix: 16) }.joined()
  }

  /// A stylesheet, since the policy of the site's own pages lets no style stand in them.
  private static func stylesheet(_ colours: Set<String>) -> (path: OutputPath, bytes: [UInt8])? {
    guard !colours.isEmpty else { return nil }
    let rules = colours.sorted().map { ".photo-\($0){background-color:#\($0)}\n" }
    let bytes = Array(rules.joined().utf8)
    return (OutputPath(HashedName.of("assets/photos.css", bytes: bytes)), bytes)
  }
}
