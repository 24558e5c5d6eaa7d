import Diagnostics
import Testing

@testable import BioCheck

@Suite struct ThirdPersonDistanceTests {
  static let brochure = """
    Jane Merrow is an executive coach. She helps leaders achieve their goals and improve their performance. She has \
    over twenty years of experience in leadership development and organisational change. Jane works with clients across \
    a wide range of industries, and her work focuses on strategy, communication and culture.
    """

  @Test func `a page about oneself in the third person is told once, as a note`() {
    let found = check(Self.brochure).warnings.filter { $0.rule == "third-person-distance" }
    #expect(found.count == 1)
    #expect(found.first?.severity == .note)
  }

  @Test func `a page in the first person is not told`() {
    #expect(
      !rules(page(with: "My sister Jane works in Leeds. She has two cats.")).contains(
        "third-person-distance"
      )
    )
  }

  @Test func `it is for pages about the person only`() {
    #expect(!rules(Self.brochure, kind: .offer).contains("third-person-distance"))
  }
}
