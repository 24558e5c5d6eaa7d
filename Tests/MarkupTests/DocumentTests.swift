import Markup
import Testing

@Suite struct DocumentTests {
  @Test func `a paragraph with emphasis is written as HTML`() throws {
    #expect(try Document("*Hello*").html() == "<p><em>Hello</em></p>\n")
  }
}
