internal import Diagnostics

/// Finds the folders that a theme is made of.
struct ThemeLookup {
  /// The folders that hold themes, the user's own first.
  let roots: [String]

  /// The theme's folders, its own before those of the theme it extends, each with what its `theme.yml` says.
  func layers(of name: String) throws(ThemeError) -> [(layer: ThemeLayer, manifest: ThemeManifest)]
  {
    var found: [(layer: ThemeLayer, manifest: ThemeManifest)] = []
    var names: [String] = []
    var next: String? = name
    while let name = next {
      guard !names.contains(name) else { throw .circle(names: names + [name]) }
      names.append(name)
      let own = try own(name)
      found += own
      next = own.lazy.compactMap(\.manifest.extends).first
    }
    return found
  }

  /// The names of all themes in the folders, in order.
  var available: [String] {
    var names: Set<String> = []
    for root in roots {
      for name in DiskFolder.names(in: root) where DiskFolder.isFile("\(root)/\(name)/theme.yml") {
        names.insert(name)
      }
    }
    return names.sorted()
  }

  /// The folders called `name`; a user's folder without a `theme.yml` lays single files over the installed theme of its name.
  private func own(
    _ name: String
  ) throws(ThemeError) -> [(layer: ThemeLayer, manifest: ThemeManifest)] {
    let isPlain = !name.isEmpty && !name.contains("/") && !name.hasPrefix(".")
    let folders = isPlain ? roots.map { "\($0)/\(name)" }.filter(DiskFolder.exists) : []
    guard let last = folders.last else {
      let available = available
      throw .unknown(
        name: name,
        available: available,
        nearest: NearestName.of(name, among: available)
      )
    }
    var found: [(layer: ThemeLayer, manifest: ThemeManifest)] = []
    var hasManifest = false
    for folder in folders {
      let file = "\(folder)/theme.yml"
      let layer = ThemeLayer(theme: name, folder: folder)
      if DiskFolder.isFile(file) {
        hasManifest = true
        found.append((layer, ThemeManifestReader.read(try DiskFolder.file(file))))
      } else {
        found.append(
          (layer, ThemeManifest(extends: nil, styles: [], settings: [], diagnostics: []))
        )
      }
    }
    guard hasManifest else { throw .withoutManifest(name: name, folder: last) }
    return found
  }
}
