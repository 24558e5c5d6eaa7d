internal import Diagnostics
internal import Formats
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

  /// The paths nearest to a name that is not there.
  func nearest(to path: String) -> String? {
    NearestName.of(path, among: available.sorted())
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
    let bytes = try FileBytes.read(path)
    guard ContentHash(of: bytes) == asset.hash else { throw .changed(path: path) }
    return bytes
  }

  /// A place in messages for a file of which nothing can be shown.
  func location(shown path: String) -> SourceLocation {
    SourceLocation(path: shownAs + "/" + path)
  }

  private static let staticFolder = "static/"

  private func location(of path: String) -> String { folder + "/" + path }
}

extension AssetCatalog {
  private func inspect(_ path: String, as address: String? = nil) -> PublishedAsset {
    let bytes: [UInt8]
    do {
      bytes = try FileBytes.read(location(of: path))
    } catch {
      let fault = Diagnostic(
        .error,
        rule: "asset",
        message: error.description,
        location: location(shown: path)
      )
      return PublishedAsset(
        path: path,
        output: OutputPath(address ?? path),
        width: nil,
        height: nil,
        isPicture: false,
        hasDots: false,
        hash: ContentHash(of: []),
        faults: [fault]
      )
    }
    let report = MediaInspector.inspect(bytes)
    let hash = ContentHash(of: bytes)
    return PublishedAsset(
      path: path,
      output: OutputPath(address ?? HashedName.of(path, hash: hash)),
      width: report.width,
      height: report.height,
      isPicture: report.type.isPicture,
      hasDots: report.type.isPicture && report.type != .svg,
      hash: hash,
      faults: MediaFaults.of(report, at: location(shown: path))
    )
  }
}
