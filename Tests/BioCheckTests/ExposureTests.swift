import Testing

@testable import BioCheck

@Suite struct ExposureTests {
  @Test(
    arguments: [
      "I live at 14 Elm Street, above the fish shop.",
      "Call me at home on 01632 960 123 after six.",
      "My private number is +44 1632 960123.",
      "My daughter Ella goes to St Mary's Primary School.",
      "My client Sarah Jones came to me after her divorce.",
    ]
  )
  func `it is told`(text: String) {
    #expect(rules(text).contains("exposure"))
  }

  @Test(
    arguments: [
      "I live near Elm Street, where the buses turn.",
      "The studio is at 14 Elm Street; the bell is broken, so knock.",
      "I went to St Mary's Primary School and was sent home twice.",
      "A client once brought me a live hen.",
      "In 2019 I walked 1200 miles with 2 pairs of socks.",
      "I keep my family private.",
    ]
  )
  func `it is not told`(text: String) {
    #expect(!rules(text).contains("exposure"))
  }
}
