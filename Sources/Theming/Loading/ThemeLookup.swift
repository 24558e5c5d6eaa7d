internal import Diagnostics

/// Finds the folders that a theme is made of.
struct ThemeLookup {
  /// What was found.
  struct Answer {
    /// The theme's folders, its own before those of the theme it extends.
    var layers: [ThemeLayer] = []
    /// What is wrong with their `theme.yml`.
    var diagnostics: [Diagnostic] = []
    /// Whether every theme that is extended was found; else nothing can be said of what the theme has.
    var isWhole = true
  }

  /// The folders that could hold themes, the user's own first.
  private let roots: [String]
  /// Those that are there, each folder once, though several paths may lead to it.
  private let folders: [String]

  init(roots: [String]) {
    self.roots = roots
    var seen: Set<String> = []
    folders = roots.filter { root in
      guard DiskFolder.exists(root), let real = DiskFolder.real(root) else { return false }
      return seen.insert(real).inserted
    }
  }

  /// The folders of the theme `name`.
  func find(_ name: String) throws(ThemeError) -> Answer {
    // Nobody should wonder why a folder of their own that may not be read has no effect.
    if let ownFolder { _ = try DiskFolder.names(in: ownFolder) }
    var answer = Answer(layers: try own(name))
    var names = [name]
    answer.diagnostics = answer.layers.flatMap { $0.manifest?.diagnostics ?? [] }
    var next = answer.layers.lazy.compactMap { $0.manifest?.extends }.first
    while let base = next {
      if names.contains(base.text) {
        answer.isWhole = false
        answer.diagnostics.append(Self.circle(names, base))
        return answer
      }
      names.append(base.text)
      let found: [ThemeLayer]
      do throws(ThemeError) { found = try own(base.text) } catch {
        guard case .unreadable = error else {
          answer.isWhole = false
          answer.diagnostics.append(Self.problem(error.description, base))
          return answer
        }
        throw error
      }
      answer.layers += found
      answer.diagnostics += found.flatMap { $0.manifest?.diagnostics ?? [] }
      next = found.lazy.compactMap { $0.manifest?.extends }.first
    }
    return answer
  }

  /// The names of all themes in the folders, in order.
  var available: [String] {
    var names: Set<String> = []
    for root in folders {
      for name in (try? DiskFolder.names(in: root)) ?? []
      where DiskFolder.isFile("\(root)/\(name)/theme.yml") {
        names.insert(name)
      }
    }
    return names.sorted()
  }

  /// The user's own folder of themes, where there is one.
  var ownFolder: String? { roots.first.flatMap { folders.contains($0) ? $0 : nil } }

  /// The folders called `name`; a user's folder without a `theme.yml` lays single files over the installed theme of its name.
  private func own(_ name: String) throws(ThemeError) -> [ThemeLayer] {
    let isPlain = !name.isEmpty && !name.contains("/") && !name.hasPrefix(".")
    let found = isPlain ? folders.filter { DiskFolder.exists("\($0)/\(name)") } : []
    guard let last = found.last else {
      let available = available
      throw .unknown(
        name: name,
        available: available,
        // Somebody may have written the path of its folder.
        nearest: name.split(separator: "/").last.flatMap {
          NearestName.of(String($0), among: available)
        },
        lookedIn: roots
      )
    }
    var layers: [ThemeLayer] = []
    for root in found {
      let folder = "\(root)/\(name)"
      let file = "\(folder)/theme.yml"
      let manifest =
        DiskFolder.isFile(file) ? ThemeManifestReader.read(try DiskFolder.file(file)) : nil
      layers.append(
        ThemeLayer(theme: name, folder: folder, isOwn: root == roots.first, manifest: manifest)
      )
    }
    guard layers.contains(where: { $0.manifest != nil }) else {
      throw .withoutManifest(
        name: name,
        folder: "\(last)/\(name)",
        available: available,
        lookedIn: roots
      )
    }
    return layers
  }

  private static func circle(_ names: [String], _ base: ThemeManifest.Written) -> Diagnostic {
    if names.last == base.text {
      return problem(
        "the theme '\(base.text)' cannot extend itself; take this line away,"
          + " a folder of an installed theme's name lies over that theme without it",
        base
      )
    }
    let circle = (names + [base.text]).map { "'\($0)'" }.joined(separator: " extends ")
    return problem(
      "themes extend each other in a circle: \(circle); take one 'extends:' away",
      base
    )
  }

  private static func problem(_ message: String, _ place: ThemeManifest.Written) -> Diagnostic {
    Diagnostic(.error, rule: "theme", message: message, location: place.location)
  }
}
