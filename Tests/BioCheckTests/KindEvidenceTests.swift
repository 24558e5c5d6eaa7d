import Diagnostics
import Testing

@testable import BioCheck

@Suite struct KindEvidenceTests {
  @Test func `every kind and piece of evidence has a name and groups that exist`() {
    let evidence = KindEvidence.shared
    #expect(evidence.names.contains("pet"))
    #expect(!evidence.measured.isEmpty && evidence.names.count <= KindEvidence.mostKinds)
    #expect(evidence.groups.count <= KindEvidence.mostGroups)
    #expect(evidence.evidence.count <= KindEvidence.mostEvidence)
    #expect(Set(evidence.evidence.map(\.name)).count == evidence.evidence.count)
    for piece in evidence.evidence {
      #expect(!piece.name.isEmpty && !piece.conditions.isEmpty)
      for step in piece.conditions.flatMap(\.steps) {
        #expect(evidence.groups.indices.contains(step.group))
      }
    }
  }

  @Test(
    arguments: [
      ("I walk my two lurchers past the bakery.", "told animals own"),
      ("He lives in Leeds with his wife and three daughters.", "told people counted"),
      ("She grew up in Gdansk.", "told place from"),
      ("In her spare time she bakes rye and sings in a choir.", "told craft spare"),
      ("On Saturdays he volunteers at the food bank.", "told community does"),
      ("I quit my job and became a baker.", "told story job"),
      ("You can expect that I tell you when I was wrong.", "told promise you"),
    ]
  )
  func `evidence is told where kinds meet`(text: String, name: String) throws {
    #expect(try measure(text, name) > 0)
  }

  @Test(
    arguments: [
      ("The cat command prints a file.", "told animals own"),
      ("He leads a family of products.", "told people own"),
      ("She develops platforms for customers.", "told play liked"),
    ]
  )
  func `words alone tell nothing`(text: String, name: String) throws {
    #expect(try measure(text, name) == 0)
  }

  @Test func `a sentence of any length is read to its end`() throws {
    let far = String(repeating: "and then the report ", count: 60)
    #expect(try measure(far + "my dog sleeps.", "told animals own") > 0)
  }

  @Test func `kinds are counted once where stretches overlap`() throws {
    let long =
      String(repeating: "word ", count: 52) + "dog " + String(repeating: "word ", count: 60)
    #expect(try measure(long, "kind pet any") == 1)
    #expect(try measure(long, "kind pet log") == 0)
  }

  private func measure(_ text: String, _ name: String) throws -> Float {
    let place = try #require(Measures.names.firstIndex(of: name))
    var measurer = SentenceMeasurer(Prose(SourceFile(path: "", bytes: Array(text.utf8))))
    measurer.measure(0)
    return measurer.measures[place]
  }
}
