import Markup
import Testing

@Suite struct SiteHTMLTests {
  private func site(
    _ markdown: String,
    _ change: (inout HTMLOptions) -> Void = { _ in }
  ) throws -> String {
    var options = HTMLOptions.site
    change(&options)
    return try Document(markdown, extensions: .site).html(options)
  }

  @Test(arguments: [
    ("a  \nb\n\n---\n\n![c](d)", "<p>a<br>\nb</p>\n<hr>\n<p><img src=\"d\" alt=\"c\"></p>\n"),
    ("# A *b*", "<h1 id=\"a-b\">A <em>b</em></h1>\n"),
    (
      "- [ ] a\n- [x] b",
      "<ul>\n<li><input disabled=\"\" type=\"checkbox\" aria-label=\"To do\"> a</li>\n"
        + "<li><input checked=\"\" disabled=\"\" type=\"checkbox\" aria-label=\"Done\"> b</li>\n</ul>\n"
    ),
    (
      "- [x] a\n\n  b",
      "<ul>\n<li>\n<p><input checked=\"\" disabled=\"\" type=\"checkbox\" aria-label=\"Done\"> a</p>\n"
        + "<p>b</p>\n</li>\n</ul>\n"
    ),
    (
      "| a | b | c |\n|---|:-:|--:|\n| d |",
      "<table>\n<thead>\n<tr>\n<th scope=\"col\">a</th>\n<th class=\"align-center\" scope=\"col\">b</th>\n"
        + "<th class=\"align-right\" scope=\"col\">c</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>d</td>\n"
        + "<td class=\"align-center\"></td>\n<td class=\"align-right\"></td>\n</tr>\n</tbody>\n</table>\n"
    ),
  ])
  func `a site gets what its readers need`(_ markdown: String, _ html: String) throws {
    #expect(try site(markdown) == html)
  }

  @Test(arguments: [
    ("| a | b |\n|---|---|\n| c | d |", false),
    (
      "| Days at tables | 2024 | 2025 |\n|---|--:|--:|\n| professional body | 22,826 | 23,656 |",
      false
    ),
    (
      "| a | b |\n|---|---|\n| many words that can all be broken | and many more of that kind |",
      false
    ),
    ("| a | b |\n|---|---|\n| 貓貓貓貓貓貓貓貓貓貓貓貓貓貓貓貓貓貓貓貓貓貓貓貓 | d |", false),
    (
      "| a | b |\n|---|---|\n| [c](https://a.example/a-very-long-address-indeed) | &amp;&amp;&amp; |",
      false
    ),
    ("| a | b | c | d | e | f | g | h |\n|-|-|-|-|-|-|-|-|\n| 1,234 | 1,234 | 1,234 | 1 |", true),
    ("| a | b |\n|---|---|\n| Rechtsschutzversicherungsgesellschaften | d |", true),
    ("| a | b |\n|---|---|\n| `a_name_that_has_no_place_to_break` | d |", true),
  ])
  func `a table too wide for a telephone gets a frame that a keyboard reaches`(
    _ markdown: String,
    _ isWide: Bool
  ) throws {
    let html = try site(markdown) { $0.tableLabel = { "Table: \($0)" } }
    let frame = "<div class=\"wide\" role=\"group\" tabindex=\"0\" aria-label=\"Table: a, b"
    #expect(html.hasPrefix(isWide ? frame : "<table>"))
    #expect(html.hasSuffix(isWide ? "</table>\n</div>\n" : "</table>\n"))
    #expect(try site(markdown).hasPrefix("<table>"))
  }

  @Test func `a frame is named by its columns, safely`() throws {
    let table = "| \"a\" & *b* | | <c> |\n|-|-|-|\n| Rechtsschutzversicherungsgesellschaften |"
    let html = try site("x\n\n" + table) { $0.tableLabel = { "[\($0)]" } }
    #expect(html.hasPrefix("<p>x</p>\n<div class=\"wide\" role=\"group\" tabindex=\"0\" "))
    #expect(html.contains("aria-label=\"[&quot;a&quot; &amp; b"))
  }

  @Test func `headings move by the shift and stay between 1 and 6`() throws {
    #expect(
      try site("# a\n\n##### b\n\n###### c") {
        $0.headingShift = 1
        $0.headingIDs = false
      } == "<h2>a</h2>\n<h6>b</h6>\n<h6>c</h6>\n"
    )
    #expect(try site("# a") { $0.headingShift = -3 } == "<h1 id=\"a\">a</h1>\n")
  }

  @Test func `a prefix stands before every id and every link to a footnote`() throws {
    let html = try site("# a\n\nb[^c]\n\n[^c]: d") { $0.idPrefix = "first-" }
    #expect(html.contains("<h1 id=\"first-a\">"))
    #expect(
      html.contains("<a href=\"#first-fn-1\" id=\"first-fnref-1\" role=\"doc-noteref\">1</a>")
    )
    #expect(html.contains("<li id=\"first-fn-1\">"))
    #expect(html.contains("<a href=\"#first-fnref-1\" class=\"footnote-backref\""))
  }

  @Test func `output is appended to what is there`() throws {
    var out = Array("before".utf8)
    try Document("a").appendHTML(to: &out, .site)
    #expect(String(decoding: out, as: UTF8.self) == "before<p>a</p>\n")
  }

  @Test func `a link can be led elsewhere, be given its tag, or be written as its text`() throws {
    let html = try site("[a](a.md) [b](b.md \"t\") [*c*](c.md) [d](d.md) <http://e>") {
      $0.rewriteLink = { link in
        switch link.destination {
        case "a.md": .destination("a.html?x&y")
        case "b.md": .openingTag(Array("<a class=\"x\" href=\"b.html\">".utf8))
        case "c.md": .textOnly
        case "d.md": .destination("javascript:alert(1)")
        default: .keep
        }
      }
    }
    #expect(
      html
        == "<p><a href=\"a.html?x&amp;y\">a</a> <a class=\"x\" href=\"b.html\">b</a> <em>c</em> d "
        + "<a href=\"http://e\">http://e</a></p>\n"
    )
  }

  @Test func `an image can be elsewhere, be given its HTML, or be written as its alternative text`()
    throws
  {
    let html = try site("![a \"b\"](a.jpg) ![b](b.jpg) ![c *d*](c.jpg) ![e](data:x)") {
      $0.rewriteImage = { image in
        switch image.destination {
        case "a.jpg": .destination("a-1.webp")
        case "b.jpg": .html(Array("<picture></picture>".utf8))
        case "c.jpg": .altTextOnly
        default: .keep
        }
      }
    }
    #expect(
      html == "<p><img src=\"a-1.webp\" alt=\"a &quot;b&quot;\"> <picture></picture> c d e</p>\n"
    )
  }

  @Test func `footnotes lead there and back, by number`() throws {
    let html = try site(
      "a[^x] b[^y] c[^x]\n\n[^y]: *two*\n\n[^x]: one\n\n    more\n\n[^z]: nowhere"
    )
    #expect(
      html == """
        <p>a<sup class="footnote-ref"><a href="#fn-1" id="fnref-1" role="doc-noteref">1</a></sup> \
        b<sup class="footnote-ref"><a href="#fn-2" id="fnref-2" role="doc-noteref">2</a></sup> \
        c<sup class="footnote-ref"><a href="#fn-1" id="fnref-1-2" role="doc-noteref">1</a></sup></p>
        <div class="footnotes" role="doc-endnotes" aria-label="Footnotes">
        <ol>
        <li id="fn-1">
        <p>one</p>
        <p>more <a href="#fnref-1" class="footnote-backref" role="doc-backlink" \
        aria-label="Back to the text">↩\u{FE0E}</a> \
        <a href="#fnref-1-2" class="footnote-backref" role="doc-backlink" \
        aria-label="Back to the text">↩\u{FE0E}<sup class="footnote-ref">2</sup></a></p>
        </li>
        <li id="fn-2">
        <p><em>two</em> <a href="#fnref-2" class="footnote-backref" role="doc-backlink" \
        aria-label="Back to the text">↩\u{FE0E}</a></p>
        </li>
        </ol>
        </div>

        """
    )
  }

  @Test func `a footnote that ends in a list leads back below it`() throws {
    let html = try site("a[^x]\n\n[^x]:\n    - b")
    #expect(html.contains("<li>b</li>\n</ul>\n<a href=\"#fnref-1\""))
  }

  @Test func `labels for those who do not see are the site's own`() throws {
    let html = try site("- [x] a[^b]\n- [ ] c\n\n[^b]: d") {
      $0.doneLabel = "Erledigt"
      $0.notDoneLabel = "Offen \"&"
      $0.footnotesLabel = "Fußnoten"
      $0.backlinkLabel = "Zurück"
    }
    for label in ["Erledigt", "Offen &quot;&amp;", "Fußnoten", "Zurück"] {
      #expect(html.contains("aria-label=\"\(label)\""))
    }
  }
}
