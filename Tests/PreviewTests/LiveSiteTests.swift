import Foundation
import SiteBuild
import TestSupport
import Testing

@testable import Preview

@Suite struct LiveSiteTests {
  private let folder: TemporaryFolder
  private let site: LiveSite

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("content/site.yml", "name: Ada Low\nlanguage: en\ntime-zone: UTC\n")
    try folder.write("content/index.md", "---\ntitle: Ada\n---\n\nHello from Ada.\n")
    let repository = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let request = BuildRequest(
      content: folder.path("content"),
      output: "",
      themeFolders: [repository.appending(path: "themes").path],
      generator: "Candor"
    )
    site = LiveSite(request)
  }

  private func text(_ path: String) -> (status: Int, text: String) {
    let answer = site.answer(to: path)
    return (answer.status, String(decoding: answer.bytes, as: UTF8.self))
  }

  @Test func `a page is shown with the script that shows it anew`() {
    _ = site.refresh()
    for path in ["/", "/index.html"] {
      let page = text(path)
      #expect(page.status == 200)
      #expect(page.text.contains("Hello from Ada."))
      let tag = "<script src=\"/_candor/live.js\" data-edition=\"\(site.edition.number)\" defer>"
      #expect(page.text.contains("\(tag)</script>\n</body>"))
    }
  }

  @Test func `what is written is shown after the next reading`() throws {
    _ = site.refresh()
    try folder.write("content/index.md", "---\ntitle: Ada\n---\n\nChanged.\n")
    #expect(text("/").text.contains("Hello from Ada."))
    _ = site.refresh()
    #expect(text("/").text.contains("Changed."))
  }

  @Test func `before the first reading the page asks to wait`() {
    #expect(text("/").status == 500)
    #expect(text("/").text.contains("One moment"))
  }

  @Test func `content with errors shows them in the page's place, and escapes them`() throws {
    try folder.write("content/index.md", "---\n<b>: Ada\n---\n\nHello.\n")
    _ = site.refresh()
    let page = text("/")
    #expect(page.status == 500)
    #expect(page.text.contains("One thing to mend first"))
    #expect(page.text.contains("index.md:2:1: error: unknown key '&lt;b&gt;'"))
    #expect(!page.text.contains("<b>"))
    #expect(page.text.contains("/_candor/live.js"))
  }

  @Test func `a folder that is gone says so`() throws {
    try FileManager.default.removeItem(atPath: folder.path("content"))
    _ = site.refresh()
    #expect(text("/").status == 500)
    #expect(text("/").text.contains("The site cannot be built"))
  }

  @Test(arguments: ["/nothing.html", "/../content/site.yml", "/content/index.md", "//", "/\0"])
  func `an address without a file is answered with the site's own page for that`(path: String) {
    _ = site.refresh()
    let page = text(path)
    #expect(path == "//" ? page.status == 200 : page.status == 404)
  }

  @Test func `a stylesheet is served as one, without the script`() throws {
    _ = site.refresh()
    let front = text("/").text
    let start = try #require(front.range(of: "assets/style."))
    let path = "/" + front[start.lowerBound...].prefix { $0 != "\"" }
    let answer = site.answer(to: path)
    #expect(answer.status == 200)
    #expect(answer.mediaType == "text/css; charset=utf-8")
    #expect(!text(path).text.contains("live.js"))
  }
}
