import Diagnostics
import Markup
import Testing

@Suite struct RandomMarkupTests {
  @Test(arguments: 1...20)
  func `spans are exact and nothing is lost in any composition`(_ seed: Int) throws {
    var random = RandomMarkup(seed: UInt64(seed))
    for _ in 0..<50 {
      let text = random.document()
      let bytes = Array(text.utf8)
      let document = try Document(text, extensions: .site)
      let check = SpanCheck(document, bytes)
      #expect(check.faults == [], "\(text)")
      #expect(document.misalignedBlocks == 0)
      #expect(Self.uncovered(bytes, check.covered) == [], "\(text)")
    }
  }

  @Test(arguments: 1...20)
  func `spans are exact where markup is thrown together`(_ seed: Int) throws {
    var random = RandomMarkup(seed: UInt64(1000 + seed))
    for _ in 0..<200 {
      let text = random.soup()
      let document = try Document(text, extensions: .site)
      #expect(SpanCheck(document, Array(text.utf8)).faults == [], "\(text.debugDescription)")
      #expect(document.misalignedBlocks == 0, "\(text.debugDescription)")
      #expect(!document.html(.site).contains("<!--"), "\(text.debugDescription)")
    }
  }

  /// The words that no node covers, but for link definitions, which are no nodes.
  private static func uncovered(_ bytes: [UInt8], _ covered: [Bool]) -> [String] {
    var words: [String] = []
    let file = SourceFile(path: "", bytes: bytes)
    for line in 1...file.lineCount {
      let span = file.span(ofLine: line)
      let text = bytes[span.range].drop { $0 == 0x20 || $0 == 0x3E }
      let isDefinition = text.starts(with: "[w".utf8) && text.contains(0x3A)
      guard !isDefinition else { continue }
      for index in span.range where bytes[index] == 0x77 && !covered[index] {
        words.append(file.text(SourceSpan(index, min(index + 6, span.end))))
      }
    }
    return words
  }
}
