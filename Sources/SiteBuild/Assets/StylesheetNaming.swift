internal import Diagnostics
internal import Formats
internal import Profile
internal import Theming

/// Gives a theme's files their published names, and writes those into the stylesheets that refer to them, which become smaller.
struct StylesheetNaming {
  /// A file under its published name.
  struct Named: Sendable {
    let path: String
    let output: String
    let bytes: [UInt8]
  }

  private let assets: [ThemeAsset]
  private var done: [String: Named] = [:]
  private var underWay: Set<String> = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ assets: [ThemeAsset]) { self.assets = assets }

  /// Every file in the order given.
  mutating func run() -> [Named] { assets.map { named($0) } }

  private mutating func named(_ asset: ThemeAsset) -> Named {
    if let known = done[asset.path] { return known }
    let bytes = asset.path.hasSuffix(".css") ? rewritten(asset) : asset.bytes
    let named = Named(
      path: asset.path,
      output: "assets/" + HashedName.of(asset.path, bytes: bytes),
      bytes: bytes
    )
    done[asset.path] = named
    return named
  }

  private mutating func rewritten(_ asset: ThemeAsset) -> [UInt8] {
    underWay.insert(asset.path)
    defer { underWay.remove(asset.path) }
    var bytes: [UInt8] = []
    var copied = 0
    for reference in StylesheetReferences.scan(asset.bytes) {
      guard let name = replacement(for: reference, in: asset) else { continue }
      bytes.append(contentsOf: asset.bytes[copied..<reference.range.lowerBound])
      bytes.append(contentsOf: name.utf8)
      copied = reference.range.upperBound
    }
    bytes.append(contentsOf: asset.bytes[copied...])
    return StylesheetMinifier.minified(bytes)
  }

  /// The published name of what a stylesheet refers to, relative to the stylesheet; nil when it stays as written.
  private mutating func replacement(
    for reference: StylesheetReferences.Reference,
    in asset: ThemeAsset
  ) -> String? {
    if reference.address.hasPrefix("#") || reference.address.hasPrefix("data:") { return nil }
    guard case .local(let path, let fragment) = WrittenLink(reference.address) else {
      complain(
        asset,
        reference,
        "a page may ask no other host for anything; put the file into the theme's assets"
      )
      return nil
    }
    let target = ContentPath.resolve(path, from: asset.path)
    guard let target, let found = assets.first(where: { $0.path == target }) else {
      let near = NearestName.of(path, among: assets.map(\.path)).map { "; did you mean '\($0)'?" }
      complain(asset, reference, "there is no such file in the theme's assets\(near ?? "")")
      return nil
    }
    guard !underWay.contains(target) else {
      complain(asset, reference, "these stylesheets import each other in a circle; take one out")
      return nil
    }
    let output = OutputPath(named(found).output)
    return output.href(from: OutputPath("assets/" + asset.path), fragment: fragment)
  }

  private mutating func complain(
    _ asset: ThemeAsset,
    _ reference: StylesheetReferences.Reference,
    _ advice: String
  ) {
    let file = SourceFile(path: asset.file, bytes: asset.bytes)
    diagnostics.append(
      Diagnostic(
        .error,
        rule: "theme-asset",
        message: "'\(reference.address)': \(advice)",
        location: file.location(SourceSpan(reference.range))
      )
    )
  }
}
