import Diagnostics
import Foundation
import Settings
import Templates
import TestSupport
import Theming

/// Two folders of themes, the user's own and the installed one, in which `base` is a sound theme.
struct ScratchThemes {
  let folder: TemporaryFolder

  /// The folders with these files, such as `own/base/partials/x.mustache`.
  init(_ files: [String: String] = [:]) throws {
    folder = try TemporaryFolder()
    var all = ["installed/base/theme.yml": "name: base\ncontract: 1\nstyles: [a.css]\n"]
    all["installed/base/assets/a.css"] = "p { margin: 0 }\n"
    for layout in Layout.allCases {
      all["installed/base/layouts/\(layout.rawValue).mustache"] = "{{>x}}{{page.title}}"
    }
    all["installed/base/partials/x.mustache"] = "x "
    all["installed/base/strings/en.yml"] = Self.english
    for (path, text) in all.merging(files, uniquingKeysWith: { $1 }) {
      try folder.write(path, text)
    }
    try FileManager.default.createDirectory(
      atPath: folder.path("own"),
      withIntermediateDirectories: true
    )
  }

  /// All phrases, each its own key.
  static let english = Phrase.allCases.map { "\($0.rawValue): \"\($0.rawValue)\"\n" }.joined()

  /// The theme with `settings:` as they stand in `site.yml`.
  func load(
    _ name: String = "base",
    settings: String = ""
  ) throws -> (theme: Theme, diagnostics: [Diagnostic]) {
    let file = SourceFile(path: "site.yml", text: settings)
    let node = YAML.read(SourceSpan(0, file.bytes.count), of: file, rule: "site").node
    return try ThemeLoader(roots: [folder.path("own"), folder.path("installed")])
      .load(name, settings: settings.isEmpty ? nil : node, from: file)
  }

  /// What is wrong with it, one line each, folders left out: `own/a/theme.yml:1:1: error: …`.
  func faults(_ name: String = "base", settings: String = "") throws -> [String] {
    try load(name, settings: settings).diagnostics.map { diagnostic in
      let place = diagnostic.location.map { location -> String in
        let path = location.path.replacing(folder.url.path + "/", with: "")
        return "\(path):\(location.start.line):\(location.start.column)"
      }
      let message = diagnostic.message.replacing(folder.url.path + "/", with: "")
      return "\(place ?? ""): \(diagnostic.severity): \(message)"
    }
  }

  /// Why there is no theme at all, folders left out.
  func refusal(_ name: String) -> String? {
    do throws(ThemeError) {
      _ = try ThemeLoader(roots: [folder.path("own"), folder.path("installed")])
        .load(name, settings: nil, from: SourceFile(path: "site.yml", text: ""))
      return nil
    } catch {
      return error.description.replacing(folder.url.path + "/", with: "")
    }
  }

  /// Whether a site may be built with the theme.
  func isSound(_ name: String = "base") throws -> Bool {
    try !load(name).diagnostics.contains { $0.severity == .error }
  }

  /// A page made with the theme.
  func render(_ name: String = "base", _ layout: Layout = .page) throws -> String {
    String(
      decoding: try load(name).theme.render(
        layout,
        ["page": .record(["title": .text("Title")])]
      ),
      as: UTF8.self
    )
  }
}
