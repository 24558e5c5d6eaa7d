import Diagnostics
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

  @Test(arguments: ["predatory-language", ""])
  func `a comment behind the words it was meant for is told how to reach them`(rule: String) {
    let text = "We love our sales funnel. <!-- candor:off \(rule) -->\n\nI mend violins.\n"
    let found = check(text).warnings
    #expect(found.map(\.rule) == ["predatory-language", "suppression"])
    #expect(found.last?.message.contains("write 'candor:off-line'") == true)
  }

  @Test(
    arguments: [
      ("<!-- candor:of exposure -->\n\nText.\n", "did you mean 'candor:off'?"),
      ("<!-- candor:ignore exposure -->\n\nText.\n", "write 'candor:off', 'candor:on' or"),
    ]
  )
  func `a comment that says nothing known is told`(text: String, message: String) {
    let found = check(text).warnings
    #expect(found.map(\.rule) == ["suppression"])
    #expect(found.first?.message.contains(message) == true)
  }

  @Test(
    arguments: [
      "```\n<!-- candor:off predatory-language -->\n```\n\nWe love our sales funnel.\n",
      "Write `<!-- candor:off -->` there.\n\nWe love our sales funnel.\n",
    ]
  )
  func `a comment that is shown as code is not obeyed`(text: String) {
    #expect(check(text).warnings.map(\.rule) == ["predatory-language"])
  }

  @Test func `a comment inside a sentence of several lines holds for the whole sentence`() {
    let text = "I give back <!-- candor:off-line interchangeable -->\nto the community, always.\n"
    var configuration = BioChecker.Configuration()
    configuration.phrases = ["give back to the community"]
    #expect(check(text, kind: .bio, configuration).warnings.isEmpty)
  }

  @Test func `on without a rule ends everything that is off`() {
    let text = """
      <!-- candor:off predatory-language -->

      We love our sales funnel.

      <!-- candor:on -->

      We love our lead magnet.
      """
    #expect(check(text).warnings.map(\.rule) == ["predatory-language"])
  }

  @Test func `a comment about a rule that the settings switch off is not said to be needless`() {
    var configuration = BioChecker.Configuration()
    configuration.disabled = ["predatory-language"]
    let text = "We love our sales funnel. <!-- candor:off-line predatory-language -->\n"
    #expect(check(text, kind: .bio, configuration).warnings.isEmpty)
  }

  @Test func `how much a useless comment matters can be set`() {
    var configuration = BioChecker.Configuration()
    configuration.severities = ["suppression": .note]
    let text = "<!-- candor:off exposure -->\n\nI mend violins.\n"
    #expect(check(text, kind: .bio, configuration).warnings.map(\.severity) == [.note])
    configuration.disabled = ["suppression"]
    #expect(check(text, kind: .bio, configuration).warnings.isEmpty)
  }
}
