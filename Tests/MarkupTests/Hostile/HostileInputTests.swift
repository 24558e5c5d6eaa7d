import Diagnostics
import Markup
import Testing

@Suite struct HostileInputTests {
  /// The document of a text; nil when it is refused at a place in it.
  private func document(_ text: String) throws -> Document? {
    let file = SourceFile(path: "hostile.md", text: text)
    do {
      return try Document(parsing: file)
    } catch {
      let span = try #require(error.span)
      #expect(span.start < file.bytes.count && span.end <= file.bytes.count)
      #expect(error.diagnostic(in: file).location?.hasPosition == true)
      return nil
    }
  }

  @Test(arguments: HostileInput.all)
  func `a small hostile text is read or refused at a place`(_ input: HostileInput) throws {
    guard let document = try document(input.text(20_000)) else { return }
    var options = HTMLOptions.site
    options.smartPunctuation = .english
    #expect(!document.html(options).contains("<!--"))
    #expect(document.misalignedBlocks == 0)
    #expect(document.headings.count <= 10_000)
    #expect(document.comments.count <= 10_000)
    #expect(!document.plainText.contains("<!--") || input.name.contains("<!--"))
  }

  @Test(arguments: HostileInput.all)
  func `a large hostile text is read or refused at a place`(_ input: HostileInput) throws {
    let document = try document(input.text(input.size))
    #expect((document == nil) == input.isRefused)
    var out: [UInt8] = []
    document?.appendHTML(to: &out)
    #expect(out.count < 80_000_000)
  }
}
