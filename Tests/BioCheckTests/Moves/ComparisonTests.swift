import Testing

@testable import BioCheck

@Suite struct ComparisonTests {
  @Test(
    arguments: [
      "Nobody paints a ceiling like I do.",
      "You won't find a better florist anywhere.",
      "No one knows boilers better than I do.",
      "There is no finer joiner in the county.",
      "You'll never find a more dedicated tutor.",
    ]
  )
  func `a comparison that nobody stands is told`(text: String) {
    expectTold("empty-superlative", text)
  }

  @Test(
    arguments: [
      "«Nobody paints a ceiling like I do».", "«No one knows boilers better than me», I say.",
      "«There is no finer joiner» in the county.",
    ]
  )
  func `the mark covers the whole comparison`(marked: String) {
    expectMark("empty-superlative", marked)
  }

  @Test(
    arguments: [
      "Nobody burns toast like I do.",
      "Nobody reverses a trailer worse than I do.",
      "There is no better smell than a cold engine on a wet day.",
      "There isn't a better pub in Otley than the Black Bull.",
      "You won't find a better view of the gasworks.",
    ]
  )
  func `a thing or a failing that is compared is not told`(text: String) {
    expectNotTold("empty-superlative", text)
  }
}
