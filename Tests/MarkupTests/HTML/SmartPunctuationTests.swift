import Markup
import Testing

@Suite struct SmartPunctuationTests {
  private func smart(_ markdown: String, _ marks: SmartPunctuation = .english) throws -> String {
    var options = HTMLOptions.site
    options.smartPunctuation = marks
    let html = try Document(markdown, extensions: .site).html(options)
    return String(html.dropFirst(3).dropLast(5))
  }

  @Test(arguments: [
    ("\"Come,\" said Gordon.", "“Come,” said Gordon."),
    ("\"'Six' is his hour.\"", "“‘Six’ is his hour.”"),
    ("'A', 'B' and 'C'", "‘A’, ‘B’ and ‘C’"),
    ("He said, 'I heard \"six\".'", "He said, ‘I heard “six”.’"),
    ("the bells of the 80's", "the bells of the 80’s"), ("'tis noon", "’tis noon"),
    ("'tis a 'jolly' bell", "’tis a ‘jolly’ bell"),
    ("don't, won't, Gordon's", "don’t, won’t, Gordon’s"),
    ("'We'll take Jane's dog,' she said.", "‘We’ll take Jane’s dog,’ she said."),
    ("'tis y'all's", "’tis y’all’s"), ("\"no end", "“no end"), ("[a]'s b'", "[a]’s b’"),
    ("\\\"straight\\\" 5\\'8\\\"", "&quot;straight&quot; 5'8&quot;"),
    ("&quot;a&quot;", "&quot;a&quot;"),
    ("six--seven---eight", "six–seven—eight"), ("a -- b - c", "a – b - c"), ("a----b", "a––b"),
    ("a-----b", "a—–b"), ("a-------b", "a—––b"), ("a\\--b", "a--b"), ("and so on...", "and so on…"),
    ("a.... b..", "a…. b.."), ("*\"a\"* **'b'**", "<em>“a”</em> <strong>‘b’</strong>"),
    ("\"*a* b\"", "“<em>a</em> b”"),
    ("`\"a\" --` <b title=\"--\">", "<code>&quot;a&quot; --</code> <b title=\"--\">"),
    ("\"[a](b)\" '`c`'", "“<a href=\"b\">a</a>” ‘<code>c</code>’"),
    ("www.a.b/--'x'", "<a href=\"http://www.a.b/--&#x27;x\">www.a.b/--'x</a>’"),
    ("<http://a.b/--->", "<a href=\"http://a.b/---\">http://a.b/---</a>"),
    ("![\"a\"...](b 'c--d')", "<img src=\"b\" alt=\"“a”…\" title=\"c--d\">"),
    ("über 'Übung'", "über ‘Übung’"), ("(\"a\") [\"b\"]", "(“a”) [“b”]"), ("\"'a'\"", "“‘a’”"),
    ("a \"b\nc\" d\n\"e\"", "a “b\nc” d\n“e”"),
  ])
  func `typewriter's marks become a printer's`(_ markdown: String, _ html: String) throws {
    #expect(try smart(markdown) == html)
  }

  @Test func `marks at the start of a line in a quote open`() throws {
    var options = HTMLOptions.site
    options.smartPunctuation = .english
    let html = try Document(">\"'a' b\n>\"c\" 'd'").html(options)
    #expect(html == "<blockquote>\n<p>“‘a’ b\n“c” ‘d’</p>\n</blockquote>\n")
  }

  @Test(arguments: [
    ("de", "„a ‚b‘ c“ don’t"), ("de-AT", "„a ‚b‘ c“ don’t"), ("de-CH", "«a ‹b› c» don’t"),
    ("fr", "«\u{202F}a “b” c\u{202F}» don’t"), ("es", "«a “b” c» don’t"), ("sv", "”a ’b’ c” don’t"),
    ("pl", "„a ‚b’ c” don’t"), ("ru", "«a „b“ c» don’t"), ("nb", "«a ‘b’ c» don’t"),
    ("en", "“a ‘b’ c” don’t"), ("xx", "“a ‘b’ c” don’t"), ("DE_ch", "„a ‚b‘ c“ don’t"),
  ])
  func `each language has its own quotation marks`(_ tag: String, _ html: String) throws {
    #expect(try smart("\"a 'b' c\" don't", .language(tag)) == html)
  }

  @Test func `plain text, headings and contents can have the marks too`() throws {
    let document = try Document("# \"Six\" -- it's noon...\n\nsay 'it'", extensions: .site)
    #expect(document.headings(with: .english).map(\.text) == ["“Six” – it’s noon…"])
    #expect(document.headings.map(\.text) == ["\"Six\" -- it's noon..."])
    #expect(document.headings(with: .english).map(\.id) == document.headings.map(\.id))
    #expect(document.tableOfContents(with: .english).first?.heading.text == "“Six” – it’s noon…")
    #expect(document.plainText(with: .english) == "“Six” – it’s noon…\nsay ‘it’\n")
    #expect(document.firstParagraph?.inlines.plainText(with: .english) == "say ‘it’")
  }
}
