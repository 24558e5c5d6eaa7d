internal import Diagnostics

/// The files of a theme's folders, the nearest folder's before those of what it extends.
struct ThemeFileSet {
  private let layers: [ThemeLayer]

  init(_ layers: [ThemeLayer]) { self.layers = layers }

  /// The folder that messages about the theme as a whole name.
  var folder: String { layers.first?.folder ?? "" }

  /// Every template under the name by which others call it: partials by their own, layouts as `layouts/page`.
  func templates() throws(ThemeError) -> [(name: String, file: SourceFile)] {
    var sources: [(name: String, file: SourceFile)] = []
    for (folder, prefix) in [("layouts", "layouts/"), ("partials", "")] {
      for (path, file) in nearest(folder) where path.hasSuffix(Self.ending) {
        let name = prefix + path.dropLast(Self.ending.count)
        sources.append((name, try DiskFolder.file(file)))
      }
    }
    return sources
  }

  /// The files in `assets/`, in the order of their paths.
  func assets() throws(ThemeError) -> [ThemeAsset] {
    var assets: [ThemeAsset] = []
    for (path, file) in nearest("assets") {
      assets.append(ThemeAsset(path: path, file: file, bytes: try DiskFolder.file(file).bytes))
    }
    return assets
  }

  /// Every file of `strings/` by language, the nearest folder's first.
  func strings() throws(ThemeError) -> [(language: String, files: [SourceFile])] {
    var files: [String: [SourceFile]] = [:]
    for layer in layers {
      let folder = "\(layer.folder)/strings"
      for name in DiskFolder.names(in: folder) where name.hasSuffix(".yml") {
        let language = name.dropLast(".yml".count).lowercased()
        files[language, default: []].append(try DiskFolder.file("\(folder)/\(name)"))
      }
    }
    return files.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private static let ending = ".mustache"

  /// The files below a folder of the theme by their path in it, each from the nearest layer that has it.
  private func nearest(_ folder: String) -> [(path: String, file: String)] {
    var found: [String: String] = [:]
    for layer in layers {
      for path in DiskFolder.files(below: "\(layer.folder)/\(folder)") where found[path] == nil {
        found[path] = "\(layer.folder)/\(folder)/\(path)"
      }
    }
    return found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
