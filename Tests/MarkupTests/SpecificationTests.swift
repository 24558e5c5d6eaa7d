import Markup
import Testing

@Suite struct SpecificationTests {
  @Test(arguments: SpecificationSection.all)
  func `each section of GFM 0.29 is written as it says`(_ section: SpecificationSection) throws {
    #expect(!section.samples.isEmpty)
    for sample in section.samples {
      let document = try Document(sample.markdown, extensions: section.extensions)
      let html = document.html(.specification)
      #expect(html == sample.html + (sample.html.isEmpty ? "" : "\n"), "\(sample.markdown)")
    }
  }

  @Test(arguments: SpecificationSection.all)
  func `the spans of every sample are exact`(_ section: SpecificationSection) throws {
    for sample in section.samples {
      let document = try Document(sample.markdown, extensions: section.extensions)
      #expect(SpanCheck(document, Array(sample.markdown.utf8)).faults == [])
      #expect(document.misalignedBlocks == 0)
    }
  }

  @Test func `there are samples of every section that shows any`() {
    let numbers = Set(SpecificationSection.all.map { $0.title.prefix { $0 != " " } })
    let expected =
      ["2.2", "2.3", "3.1", "3.2"] + (1...10).map { "4.\($0)" } + (1...4).map { "5.\($0)" }
      + (1...14).map { "6.\($0)" }
    #expect(numbers == Set(expected.map { $0[...] }))
    #expect(SpecificationSection.all.reduce(0) { $0 + $1.samples.count } > 500)
  }
}
