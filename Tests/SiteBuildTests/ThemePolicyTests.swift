import Diagnostics
import Foundation
import SiteBuild
import TestSupport
import Testing

/// HTML in a theme that the site's own Content-Security-Policy blocks.
@Suite struct ThemePolicyTests {
  /// What is said of a partial, as `line:column-column: severity: first words`.
  private func faults(_ partial: String) throws -> [String] {
    let themes = try TemporaryFolder()
    try themes.write("dressed/theme.yml", "contract: 1\nextends: bare\n")
    try themes.write("dressed/layouts/page.mustache", partial)
    let report = try ScratchSite().build {
      $0.theme = "dressed"
      $0.themeFolders.insert(themes.url.path, at: 0)
    }
    return report.diagnostics.filter { $0.rule == "theme-policy" }.map { diagnostic in
      let (start, end) = (diagnostic.location?.start.column ?? 0, diagnostic.location?.end.column)
      let words = diagnostic.message.split(separator: ":").first ?? ""
      return "\(start)-\(end ?? 0): \(diagnostic.severity): \(words)"
    }
  }

  @Test(arguments: [
    ("<p>«<script» src=\"x\"></script>", "warning: browsers will not run this script"),
    ("«<SCRIPT»>x</SCRIPT>", "warning: browsers will not run this script"),
    ("«<script» type=module>x</script>", "warning: browsers will not run this script"),
    ("«<style»>p {}</style>", "warning: browsers will not use this style"),
    ("<p style=\"«color: red»\">", "warning: browsers will not use this 'style'"),
    (
      "<p{{#page.title}} style='«{{page.title}}»'{{/page.title}}>",
      "warning: browsers will not use this 'style'"
    ),
    ("<p onclick=\"«go()»\">", "warning: browsers will not run 'onclick'"),
    ("<a href=\"«javascript:go()»\">", "warning: browsers will not run this address"),
    ("«<iframe» src=\"x.html\"></iframe>", "warning: browsers will not load this <iframe>"),
    ("«<base» href=\"/\">", "warning: browsers will not obey this tag"),
    ("<img src=\"«data:image/gif;base64,R0»\">", "warning: browsers will not load this"),
    (
      "<img src=\"«https://x.test/y.png»\">",
      "error: a page may ask no other host for anything; put the file into the theme's 'assets'"
    ),
    (
      "<link rel=\"preload stylesheet\" href=«//x.test/y.css»>",
      "error: a page may ask no other host for anything; put the file into the theme's 'assets'"
    ),
  ])
  func `what browsers would block is named at its place`(html: String, words: String) throws {
    let sample = MarkedText(html)
    let span = try #require(sample.spans.first)
    #expect(try faults(sample.text) == ["\(span.start + 1)-\(span.end + 1): \(words)"])
  }

  @Test(arguments: [
    "<script type=\"application/ld+json\">{}</script>", "<a href=\"https://x.test/\">x</a>",
    "<link rel=\"me\" href=\"https://x.test/\">", "<p style=\"\">", "<p class=\"style\">",
    "{{! <script> }}<p>", "<!-- <script>x</script> -->", "<img src=\"{{page.href}}\">",
    "<link rel=\"license\" href=\"https://x.test/\">", "<p data-style=\"x\">", "&lt;script>",
    "<svg fill=\"red\"></svg>", "<a href={{page.href}} title=x>",
  ])
  func `what they do not block is not`(html: String) throws {
    #expect(try faults(html) == [])
  }
}
