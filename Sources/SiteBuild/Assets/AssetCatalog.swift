internal import Diagnostics
internal import Formats
internal import Profile
internal import Synchronization

/// The files of the content folder that are not Markdown, looked into when a page names one.
final class AssetCatalog: Sendable {
  private let folder: String
  private let shownAs: String
  private let available: Set<String>
  private let used = Mutex<[String: PublishedAsset]>([:])

  /// A catalog of the files at `paths` below the content folder, which messages call `shownAs`.
  init(folder: String, shownAs: String, paths: [String]) {
    self.folder = folder
    self.shownAs = shownAs
    self.available = Set(paths)
  }

  /// Whether the folder has a file at `path` that may be published.
  func has(_ path: String) -> Bool { available.contains(path) }

  /// Every file, in the order of the paths.
  var paths: [String] { available.sorted() }

  /// The path nearest to a name that is not there.
  func nearest(to path: String) -> String? { NearestFile.of(path, among: paths) }

  /// The files that no page named so far and that are not published as they are, in the order of their paths.
  var unnamed: [String] {
    let named = used.withLock { Set($0.keys) }
    return paths.filter { !$0.hasPrefix(Self.staticFolder) && !named.contains($0) }
  }

  /// The file at `path`, read and looked into on first use; nil when there is none.
  func asset(at path: String) -> PublishedAsset? {
    guard has(path) else { return nil }
    if let known = used.withLock({ $0[path] }) { return known }
    let asset = inspect(path)
    used.withLock { $0[path] = asset }
    return asset
  }

  /// Every file that a page named so far, in the order of their paths.
  var published: [PublishedAsset] {
    used.withLock { $0.values.sorted { $0.path < $1.path } }
  }

  /// The files of `static/`, which are published as they are, in the order of their paths.
  var staticFiles: [PublishedAsset] {
    let paths = available.filter { $0.hasPrefix(Self.staticFolder) }.sorted()
    return Parallel.map(paths.count) { index in
      inspect(paths[index], as: String(paths[index].dropFirst(Self.staticFolder.count)))
    }
  }

  /// Where a file of `static/` is published; nil for all others.
  static func plainAddress(of path: String) -> OutputPath? {
    guard path.hasPrefix(staticFolder) else { return nil }
    return OutputPath(String(path.dropFirst(staticFolder.count)))
  }

  /// The bytes of a file as it is published.
  ///
  /// Only the very bytes that were looked into are: what took their place since then could give away anything.
  func bytes(of asset: PublishedAsset) throws(FileFault) -> [UInt8] {
    let path = location(of: asset.path)
    let bytes = try FileBytes.published(path)
    guard ContentHash(of: bytes) == asset.hash else { throw .changed(path: path) }
    return asset.isCleaned ? SVGCleaner.clean(bytes) ?? [] : bytes
  }

  /// A place in messages for a file of which nothing can be shown.
  func location(shown path: String) -> SourceLocation {
    SourceLocation(path: shownAs + "/" + path)
  }

  private static let staticFolder = "static/"

  /// Where the file at `path` is on the disk.
  func location(of path: String) -> String { folder + "/" + path }
}

extension AssetCatalog {
  private func inspect(_ path: String, as address: String? = nil) -> PublishedAsset {
    let bytes: [UInt8]
    do {
      bytes = try FileBytes.published(location(of: path))
    } catch {
      return refused(path, address, error.description)
    }
    if bytes.count > Self.drawingLimit, MediaInspector.type(of: Array(bytes.prefix(4_096))) == .svg
    {
      return refused(
        path,
        address,
        "this drawing has \(bytes.count >> 20) MB, and \(Self.drawingLimit >> 20) MB is the most; save"
          + " it with fewer details, or as a picture of dots"
      )
    }
    let report = MediaInspector.inspect(bytes)
    if let drawing = cleaned(bytes, report, path, address) { return drawing }
    if report.type == .svg, !path.lowercased().hasSuffix(".svg"), !MediaType.namesPhoto(path) {
      return refused(
        path,
        address,
        "this is a drawing in SVG, whatever its name says; let the name end in '.svg'"
      )
    }
    let hash = ContentHash(of: bytes)
    // What lies in `static/` is published as it is, or not at all.
    let isPhoto = address == nil && (report.type.isPhoto || MediaType.namesPhoto(path))
    var asset = PublishedAsset(
      path: path,
      output: OutputPath(address ?? HashedName.of(path, hash: hash)),
      size: report.uprightSize,
      isPicture: report.type.isPicture || isPhoto,
      hasDots: report.type.isPicture && report.type != .svg || isPhoto,
      hash: hash,
      faults: isPhoto ? [] : MediaFaults.of(report, at: location(shown: path))
    )
    asset.isPhoto = isPhoto
    asset.hasPosition = report.carries(.position)
    asset.byteCount = bytes.count
    return asset
  }

  /// A drawing of which everything private and active can be left out; nil for all other files.
  private func cleaned(
    _ bytes: [UInt8],
    _ report: MediaReport,
    _ path: String,
    _ address: String?
  ) -> PublishedAsset? {
    guard report.type == .svg, !report.findings.isEmpty, address == nil,
      path.lowercased().hasSuffix(".svg"), let clean = SVGCleaner.clean(bytes),
      MediaInspector.inspect(clean).findings.isEmpty
    else { return nil }
    var asset = PublishedAsset(
      path: path,
      output: OutputPath(HashedName.of(path, bytes: clean)),
      size: report.uprightSize,
      isPicture: true,
      hasDots: false,
      hash: ContentHash(of: bytes),
      faults: []
    )
    asset.isCleaned = true
    asset.remark = Diagnostic(
      .note,
      rule: "drawing",
      message: "left out of this drawing: \(report.findings.map(\.detail).joined(separator: ", "))",
      location: location(shown: path)
    )
    return asset
  }

  /// The most bytes of an SVG: every tag of it is read, and a browser has to draw them all.
  private static let drawingLimit = 8 << 20

  /// Stands in for a file that cannot be published, so that links to it are not reported as well.
  private func refused(_ path: String, _ address: String?, _ message: String) -> PublishedAsset {
    let fault = Diagnostic(
      .error,
      rule: "asset",
      message: message,
      location: location(shown: path)
    )
    return PublishedAsset(
      path: path,
      output: OutputPath(address ?? path),
      size: nil,
      isPicture: false,
      hasDots: false,
      hash: ContentHash(of: []),
      faults: [fault]
    )
  }
}
