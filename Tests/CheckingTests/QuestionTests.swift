import BioCheck
import Testing

@testable import Checking

@Suite struct QuestionTests {
  private static func questions(_ text: String) -> [Question] {
    Sample.checkup(text).reading.questions
  }

  /// A vivid page about a boatyard with no refusal on it.
  private static let boats = """
    I caulk wooden boats in a shed at the end of the quay in Maldon, with cotton, pitch and a mallet that was my \
    aunt's. In 2009 I sank my own smack off Mersea because I would not wait for the tide, and I swam home. Most \
    evenings I drink tea on the slip with whoever is painting.
    """

  @Test func `every wording asks, says nothing for the writer, and is asked for one facet only`() {
    var seen: Set<String> = []
    for facet in Facet.allCases {
      #expect(facet.words.first?.isLowercase == true && facet.weight > 0)
      #expect(facet.wordings.contains { $0.from == nil && !$0.asksForRefusal })
      for wording in facet.wordings {
        #expect(wording.text.hasSuffix("?"))
        #expect(!wording.text.lowercased().contains("write"))
        #expect(
          wording.from != facet
            && seen.insert("\(wording.from?.rawValue ?? "") \(wording.text)").inserted
        )
        #expect(wording.from != .story && wording.from != .people)
      }
    }
  }

  @Test(arguments: [
    "I do not caulk anything made of plastic.",
    "I won't put a motor in a boat that was built to sail.",
  ])
  func `a refusal is not asked for again, and a question may go on from it`(refusal: String) {
    let questions = Self.questions(Self.boats + " " + refusal)
    #expect(!questions.contains { $0.text.contains("turned down") })
    #expect(questions.contains { $0.text.hasPrefix("You write: “\(refusal)” ") }, "\(questions)")
    #expect(!questions.contains { $0.about == .facet(.limits) })
  }

  @Test func `what somebody cannot do is not asked about`() {
    let text = Self.boats + " I won't take calls after lunch, because I can't hear on that side."
    #expect(!Self.questions(text).contains { $0.text.contains("hear on that side") })
  }

  @Test func `no question goes on from a loss, nor from the family`() {
    let text =
      Sample.vivid
      + " My sister Wil died in the spring of 2019, and I still ring her number on Sundays."
    for question in Self.questions(text) {
      #expect(!question.text.contains("died") && !question.text.contains("lost the shop"))
    }
  }

  @Test func `two questions are of two kinds`() {
    for text in [Sample.vivid, Self.boats] {
      let questions = Self.questions(text)
      let convictions: [Question.Subject] = [Facet.values, .belief, .limits, .promise]
        .map { .facet($0) }
      #expect(questions.count == 2)
      #expect(questions.count { convictions.contains($0.about) } <= 1, "\(questions)")
    }
  }

  @Test func `what a warning asks for already is asked for less`() {
    let hobbies = " In my spare time I enjoy travel, music, reading and spending time with family."
    let plain = Self.questions(Sample.bland)
    let asked = Self.questions(Sample.bland + hobbies)
    #expect(plain.contains { $0.about == .facet(.play) })
    #expect(!asked.contains { $0.about == .facet(.play) }, "\(asked)")
  }

  @Test func `a move that is made again and again is asked about with the words that make it`()
    throws
  {
    let fog = "I am passionate about helping people. "
    let questions = Self.questions(String(repeating: fog + "I love what I do. ", count: 6))
    let move = try #require(questions.first { if case .rule = $0.about { true } else { false } })
    #expect(move.text.hasPrefix("You write: “"), "\(move.text)")
  }

  @Test func `the same page is asked the same, and other pages other things`() {
    #expect(Self.questions(Self.boats) == Self.questions(Self.boats))
    let texts = [Self.boats, Sample.vivid, Sample.bland].map { Self.questions($0).map(\.text) }
    #expect(Set(texts).count == 3)
  }
}
