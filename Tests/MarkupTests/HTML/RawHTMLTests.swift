import Diagnostics
import Markup
import TestSupport
import Testing

@Suite struct RawHTMLTests {
  private func html(_ markdown: String, _ options: HTMLOptions = .site) throws -> String {
    try Document(markdown, extensions: .site).html(options)
  }

  @Test(arguments: [
    (HTMLOptions.RawHTMLPolicy.keep, "<div>\na\n</div>\n<p>b <i>c</i></p>\n"),
    (.escape, "<p>&lt;div&gt;\na\n&lt;/div&gt;</p>\n<p>b &lt;i&gt;c&lt;/i&gt;</p>\n"),
    (.omit, "<p>b c</p>\n"),
  ])
  func `raw HTML is kept, shown or left out`(
    _ policy: HTMLOptions.RawHTMLPolicy,
    _ wanted: String
  ) throws {
    var options = HTMLOptions.site
    options.rawHTML = policy
    #expect(try html("<div>\na\n</div>\n\nb <i>c</i>", options) == wanted)
  }

  @Test(arguments: [
    "<!-- SECRET -->", "a <!-- SECRET --> b", "a <!-- SECRET -- SECRET --> b", "a <!--SECRET--->",
    "<div>\n<!-- SECRET -->\n</div>", "<div><!-- SECRET\nSECRET --></div>",
    "<!-- SECRET", "<div>\n<!-- SECRET\n\nSECRET -->\n\nb", "> <!-- SECRET\n\nSECRET",
    "- a\n\n  <!-- SECRET\n\n  SECRET\n- SECRET -->", "| <!-- SECRET --> |\n|---|\n| a |",
    "[<!-- SECRET -->](a)", "![<!-- SECRET -->](a)", "# <!-- SECRET -->", "*<!-- SECRET -->*",
    "<p title=\"x\"><!-- SECRET --></p>", "<script>\"<!--\"</script><!-- SECRET -->",
    "a[^b]\n\n[^b]: c <!-- SECRET -->", "<!---> <!-- SECRET -->", "<pre>\n<!-- SECRET -->\n</pre>",
    "<!-- SECRET\n\n# SECRET\n\nSECRET -->", "a <!-- SECRET\nSECRET --> b",
    "<table>\n<!-- SECRET\n\n- SECRET\n\n```\nSECRET -->\n```\n\nb",
  ])
  func `a comment reaches no output of a site`(_ markdown: String) throws {
    for policy in [HTMLOptions.RawHTMLPolicy.keep, .escape, .omit] {
      var options = HTMLOptions.site
      options.rawHTML = policy
      #expect(try !html(markdown, options).contains("SECRET"), "\(policy)")
    }
    #expect(
      try !Document(markdown, extensions: .site).plainText.contains("SECRET")
        || markdown.contains("\n\n")
    )
  }

  @Test func `text behind a comment that a block leaves open is written again behind its end`()
    throws
  {
    #expect(try html("a\n\n<div>\n<!-- b\n\nc -->\n\nd") == "<p>a</p>\n<div>\n<p>d</p>\n")
    #expect(try html("<div>\n<!-- b\n\n- c\n- d -->\n- e") == "<div>\n<ul>\n<li>e</li>\n</ul>\n")
  }

  @Test func `what looks like a comment in a script, a style or an attribute is none`() throws {
    let kept = "<script>\nif (a <!--b) c()\n</script>\n"
    #expect(try html(kept) == kept)
    let title = "<div title=\"<!-- a\">\nb\n</div>\n"
    #expect(try html(title) == title)
  }

  @Test func `the specification's way keeps comments as written`() throws {
    let markdown = "<!-- a -->\n\nb <!-- c -->"
    #expect(try Document(markdown).html() == "<!-- a -->\n<p>b <!-- c --></p>\n")
  }

  @Test(arguments: [
    ("«<!-- candor:off rule -->»\n\ntext", "candor:off rule"),
    ("text «<!--x-->» text", "x"), ("> a\n>\n> «<!-- b\n> c -->»", "b\nc"),
    ("- a «<!-- b\n  c -->» d", "b\nc"), ("<div>\n\t«<!-- a -->»\n</div>", "a"),
    ("<b>«<!-- é -->»", "é"), ("«<!-- a -- b -->» c", "a -- b"), ("a «<!-->» b", ""),
    ("- \t«<!-- a\n    b -->»", "a\nb"),
  ])
  func `each comment is found with its bytes`(_ marked: String, _ text: String) throws {
    let sample = MarkedText(marked)
    let document = try Document(sample.text, extensions: .site)
    let comment = try #require(document.comments.first)
    #expect(comment.text == text)
    #expect(comment.span == sample.spans[0])
    #expect(comment.isClosed)
  }

  @Test func `a comment that is not closed says so`() throws {
    let comments = try Document("<div>\n<!-- a\n\nb -->", extensions: .site).comments
    #expect(comments.map(\.isClosed) == [false])
    #expect(comments.map(\.text) == ["a"])
  }

  @Test func `raw HTML knows the bytes of every part of it`() throws {
    let sample = MarkedText(
      "> <div>\n> <img src=\"«a.jpg»\">\n> </div>\n\ntext <img src='«b.jpg»'>"
    )
    let document = try Document(sample.text, extensions: .site)
    #expect(document.rawHTML.map(\.isBlock) == [true, false])
    let spans = document.rawHTML.map { raw in
      let html = Array(raw.utf8)
      let dot = html.firstIndex(of: 0x2E) ?? 0
      return raw.sourceSpan(of: dot - 1..<dot + 4)
    }
    #expect(spans == sample.spans)
  }

  @Test func `the tag filter writes dangerous tags as text`() throws {
    var options = HTMLOptions.site
    options.filtersTags = true
    #expect(try html("a <script>b</script>", options) == "<p>a &lt;script>b&lt;/script></p>\n")
    #expect(try html("<div><IFRAME src='x'></div>", options) == "<div>&lt;IFRAME src='x'></div>\n")
  }
}
