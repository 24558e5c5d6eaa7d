import BioCheck
import Diagnostics
import Testing

@Suite struct PlatitudeTests {
  static let pages = [
    """
    I never planned to become a massage therapist. Life had other ideas, and I am so glad that it did! I know how heavy \
    it all can feel, because I have felt it too. Somewhere along the way I stopped listening to my own body, and it took \
    me a long time to find my way back. Now I get to do what I love every day. I believe that we all deserve to slow \
    down, even if only for an hour. Come as you are.
    """,
    """
    I am not your average accountant. I don't wear a tie, I don't judge, and I won't baffle you with long words. I have \
    always been good with people, and numbers never scared me. I treat your business as if it was my own, and I am not \
    happy until you are. I tell it straight, I answer my own phone and I go the extra mile. When I am not working I am \
    busy making memories with the ones I love.
    """,
    """
    We fell in love with weddings the moment we shot our first one. Every love story is different, and it is still an \
    honour to be trusted with yours. We laugh a lot, we cry even more, and we are always up for cake! There is nothing \
    we would rather be doing. Real moments, real feelings, really beautiful pictures. We can't wait to meet you.
    """,
  ]

  @Test(arguments: pages)
  func `warm words that anybody could say are nobody`(text: String) {
    let report = check(text)
    #expect(report.verdict != .personal)
    #expect(report.facets.count <= 2)
    #expect(report.warnings.contains { $0.rule == "interchangeable" })
  }

  @Test(
    arguments: [
      """
      I never planned to become a massage therapist. I was a removal man, and in March 2016 I could not get up from a \
      customer's sofa. The woman who got me walking again worked above a bakery, so I still smell bread when I think of \
      my back. I know how heavy it is, because I have carried it: two pianos a week. I don't play pan pipes and I don't \
      talk unless you do. My son does the bookings on Saturdays, badly.
      """,
      """
      I am not your average accountant: I failed the exams twice, and the second time I told nobody for a month. I don't \
      wear a tie, because my father was buried in the only one that I had. I answer my own phone, except between three \
      and four, when I fetch the girls. I won't act for landlords who keep deposits. When I am not working I am up a \
      ladder at the chapel, where the gutter has been my fault since 2009.
      """,
      """
      I always tell my clients the truth, and I lost the biggest one for it. He wanted me to say that the roof would \
      hold. I went home and told my wife that we would not be going to Spain, and she laughed, and we painted the shed \
      instead. I never looked back, though I still drive past that roof. It leaks.
      """,
    ]
  )
  func `the same words beside what happened are somebody`(text: String) {
    let report = check(text)
    #expect(report.verdict == .personal)
    #expect(!report.warnings.contains { $0.rule == "interchangeable" })
  }

  @Test func `what anybody could say is not quoted as what somebody told`() throws {
    let told = "I keep eleven hens behind the surgery and name them after prime ministers."
    let report = check("\(Self.pages[0]) \(told)")
    let animals = try #require(report.facets.first { $0.facet == .animals })
    #expect(animals.words == told)
    #expect(report.facets.allSatisfy { $0.words == told || !Self.pages[0].contains($0.words) })
  }
}
