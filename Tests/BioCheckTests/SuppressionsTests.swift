import Testing

@testable import BioCheck

@Suite struct SuppressionsTests {
  @Test(
    arguments: [
      "<!-- candor:off predatory-language -->\nWe love our sales funnel.\n\n<!-- candor:on predatory-language -->\n",
      "We love our sales funnel. <!-- candor:off-line predatory-language -->\n",
      "<!-- candor:off-line predatory-language -->\nWe love our sales funnel.\n",
      "<!-- candor:off -->\n\nWe love our sales funnel.\n",
    ]
  )
  func `a rule is switched off where the comment says`(text: String) {
    #expect(check(text).warnings.isEmpty)
  }

  @Test func `behind the comment the rule holds again`() {
    let text = """
      <!-- candor:off predatory-language -->

      We love our sales funnel.

      <!-- candor:on predatory-language -->

      We love our lead magnet.
      """
    #expect(check(text).warnings.map(\.rule) == ["predatory-language"])
  }

  @Test(
    arguments: [
      ("<!-- candor:off predatory-language -->\n\nI mend violins.\n", "take the comment away"),
      (
        "<!-- candor:off predatory-langage -->\n\nI mend violins.\n",
        "did you mean 'predatory-language'?"
      ),
      ("I mend violins.\n\n<!-- candor:on exposure -->\n", "nothing was switched off"),
    ]
  )
  func `a comment that does nothing is told`(text: String, message: String) {
    let found = check(text).warnings
    #expect(found.map(\.rule) == ["suppression"])
    #expect(found.first?.message.contains(message) == true)
  }
}
