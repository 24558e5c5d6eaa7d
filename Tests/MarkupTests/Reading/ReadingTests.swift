import Diagnostics
import Markup
import Testing

@Suite struct ReadingTests {
  private let source = """
    ![Gordon](photos/gordon.jpg "our *dog*")

    # A *walk*

    We [met](people.md "all") at[^1] <https://example.org>, or www.example.com.

    > Write to me@example.org, ![a `b`\\
    c][pic].

    | a | b |
    |---|---|
    | [x][pic] | d |

    ```
    code
    ```

    <p>raw</p>

    [pic]: c.png
    [^1]: With [a link](note.md).
    """

  @Test func `all links are found, those in footnotes last`() throws {
    let links = try Document(source).links
    #expect(
      links.map(\.destination) == [
        "people.md", "https://example.org", "http://www.example.com", "mailto:me@example.org",
        "c.png",
        "note.md",
      ]
    )
    #expect(links.map(\.form) == [.inline, .autolink, .bare, .bare, .full, .inline])
    #expect(links.map(\.title) == ["all", "", "", "", "", ""])
    #expect(links.map(\.inlines.plainText).last == "a link")
  }

  @Test func `all images are found with what they say`() throws {
    let images = try Document(source).images
    let file = SourceFile(path: "", text: source)
    #expect(images.map(\.destination) == ["photos/gordon.jpg", "c.png"])
    #expect(images.map(\.altText) == ["Gordon", "a b c"])
    #expect(images.map(\.title) == ["our *dog*", ""])
    #expect(images.map { file.text($0.altSpan) } == ["Gordon", "a `b`\\\nc"])
    #expect(images.map(\.form) == [.inline, .full])
  }

  @Test func `an image without alternative text has an empty place for it`() throws {
    let image = try #require(try Document("a ![](b)").images.first)
    #expect(image.altText == "")
    #expect(image.altSpan == SourceSpan(4, 4))
  }

  @Test func `plain text has the words and no markup`() throws {
    #expect(
      try Document(source).plainText == """
        Gordon
        A walk
        We met at https://example.org, or www.example.com.
        Write to me@example.org, a b c.
        a
        b
        x
        d
        code

        """
    )
  }

  @Test func `the first paragraph is the first that says something`() throws {
    #expect(try Document(source).firstParagraph?.inlines.plainText.prefix(6) == "We met")
    #expect(try Document("# a\n\n- b\n\n> c").firstParagraph == nil)
    #expect(try Document("![a](b) <b></b>\n\n*c*").firstParagraph?.inlines.plainText == "c")
  }

  @Test func `footnotes that nothing refers to are named`() throws {
    let document = try Document("a[^1]\n\n[^2]: b\n[^1]: c\n[^3]: d[^2]")
    #expect(document.footnotes.map(\.label) == ["1"])
    #expect(document.unreferencedFootnotes.map(\.label) == ["2", "3"])
    #expect(document.footnotes.first?.number == 1)
    #expect(document.unreferencedFootnotes.first?.number == nil)
  }

  @Test func `footnotes are numbered in the order of first reference`() throws {
    let document = try Document("a[^x] b[^y]\n\n[^z]: 3\n\n[^y]: 2[^z]\n\n[^x]: 1")
    #expect(document.footnotes.map(\.label) == ["x", "y", "z"])
    #expect(document.footnotes.map(\.referenceCount) == [1, 1, 1])
  }
}
