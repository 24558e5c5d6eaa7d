import Diagnostics
import Foundation
import SiteBuild
import TestSupport
import Testing

/// A theme's files: names that follow their bytes, stylesheets that follow the names.
@Suite struct ThemeAssetTests {
  /// Builds a small site with these files in the assets of a theme that extends `bare`.
  private func build(
    _ assets: [String: String],
    styles: String = "[]"
  ) throws -> (report: BuildReport, site: ScratchSite, themes: TemporaryFolder) {
    let themes = try TemporaryFolder()
    try themes.write("dressed/theme.yml", "contract: 1\nextends: bare\nstyles: \(styles)\n")
    for (path, text) in assets { try themes.write("dressed/assets/\(path)", text) }
    let site = try ScratchSite()
    let report = try site.build {
      $0.theme = "dressed"
      $0.themeFolders.insert(themes.url.path, at: 0)
    }
    return (report, site, themes)
  }

  private func messages(_ assets: [String: String]) throws -> [String] {
    let (report, _, _) = try build(assets, styles: "[a.css]")
    return report.diagnostics.map { diagnostic in
      let start = diagnostic.location?.start
      return "\(start?.line ?? 0):\(start?.column ?? 0): \(diagnostic.message)"
    }
  }

  @Test func `stylesheets name the published files`() throws {
    let (report, site, _) = try build([
      "look.css":
        "@import \"deep/more.css\";\n@import url(deep/more.css);\n/* url(no.png) */ p { background: url( 'p.svg#x' ) } a { content: \"url(no.png)\"; mask: url(#m), url(data:,x) }",
      "deep/more.css": "b { background: url(../p.svg) }",
      "p.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>",
    ])
    #expect(report.isWritten)
    let built = site.snapshot
    let picture = try #require(built.paths.first { $0.hasPrefix("assets/p.") })
    let more = try #require(built.paths.first { $0.hasPrefix("assets/deep/more.") })
    let look = try #require(built.paths.first { $0.hasPrefix("assets/look.") })
    let name = String(picture.dropFirst("assets/".count))
    let inner = String(more.dropFirst("assets/".count))
    #expect(name.wholeMatch(of: /p\.[0-9a-f]{10}\.svg/) != nil)
    #expect(built.text(more) == "b{background:url(../\(name))}")
    #expect(
      built.text(look)
        == "@import \"\(inner)\";@import url(\(inner));p{background:url( '\(name)#x' )}a{content:\"url(no.png)\";mask:url(#m),url(data:,x)}"
    )
  }

  @Test func `the name of a stylesheet follows what it refers to`() throws {
    let first = try build(["a.css": "p { background: url(x.txt) }", "x.txt": "1"]).site.snapshot
    let second = try build(["a.css": "p { background: url(x.txt) }", "x.txt": "2"]).site.snapshot
    let name = { (site: FolderSnapshot) in site.paths.first { $0.hasPrefix("assets/a.") } }
    #expect(name(first) != name(second))
  }

  @Test func `stylesheets are linked in order`() throws {
    let (_, site, _) = try build(["z.css": "", "a.css": ""], styles: "[z.css, a.css]")
    let page = try #require(site.snapshot.text("index.html"))
    let links = page.matches(of: /assets\/([a-z]+)\.[0-9a-f]+\.css/).map { String($0.output.1) }
    #expect(links == ["bare", "z", "a"])
  }

  @Test func `what a stylesheet cannot have is an error with its place`() throws {
    let other = "a page may ask no other host for anything; put the file into the theme's assets"
    #expect(
      try messages(["a.css": "p {\n  background: url(p.svg) }", "q.svg": "x"]).first?
        .hasPrefix(
          "2:19: 'p.svg': there is no such file in the theme's assets; did you mean 'q.svg'?"
        ) == true
    )
    #expect(
      try messages(["a.css": "@import \"https://x.test/y.css\";"])
        == ["1:10: 'https://x.test/y.css': \(other)"]
    )
    #expect(
      try messages(["a.css": "p { background: url(//x.test/y) }"]) == [
        "1:21: '//x.test/y': \(other)"
      ]
    )
    #expect(
      try messages(["a.css": "p { background: url(../../secret) }"])
        == ["1:21: '../../secret': there is no such file in the theme's assets"]
    )
    #expect(
      try messages(["a.css": "p { background: image-set(\"https://x.test/y\" 1x) }"])
        == ["1:28: 'https://x.test/y': \(other)"]
    )
  }

  @Test func `stylesheets that import each other are an error`() throws {
    #expect(
      try messages(["a.css": "@import \"b.css\";", "b.css": "@import \"a.css\";"])
        == [
          "1:10: 'a.css': these stylesheets import each other in a circle; take one out"
        ]
    )
  }
}
