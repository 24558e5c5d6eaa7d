import Diagnostics
import TestSupport
import Testing

@testable import BioCheck

@Suite struct ExposureTests {
  /// What a text gives away, by its detail.
  private static func details(_ text: String, kind: PageKind = .bio) -> [String] {
    check(text, kind: kind).warnings.filter { $0.rule == "exposure" }
      .map { String($0.message.prefix { $0 != ":" }) }
  }

  @Test(
    arguments: [
      ("I live at «14 Elm Street», above the fish shop.", "home-address"),
      ("Letters to «14 Elm Street», please, and no parcels.", "home-address"),
      ("I work from home, at «3 St Mary's Road».", "home-address"),
      ("My kitchen at «14a Elm Grove Terrace» smells of yeast.", "home-address"),
      ("Call me at home on «01632 960 123» after six.", "private-phone"),
      ("My private number is «+44 1632 960123».", "private-phone"),
      ("My mobile, «07700 900123», is always on.", "private-phone"),
      ("My daughter Ella goes to «St Mary's Primary School».", "child's-school"),
      ("His son starts at «Frome College» in the autumn.", "child's-school"),
      ("My client «Sarah Jones» came to me after her divorce.", "client"),
      ("One client, the «mayor of Frome», cried at my table.", "client"),
      ("I had a client who was the «head teacher at Selwood».", "client"),
    ]
  )
  func `it is told, with the words that give it away`(marked: String, detail: String) {
    let text = MarkedText(marked)
    let found = check(text.text).warnings.filter { $0.rule == "exposure" }
    #expect(found.map(\.span) == text.spans)
    #expect(found.first?.message.hasPrefix(detail + ": ") == true)
  }

  @Test(
    arguments: [
      "I live near Elm Street, where the buses turn.",
      "The studio is at 14 Elm Street; the bell is broken, so knock.",
      "We meet at 14 Elm Street, in the old library.",
      "I grew up at 14 Elm Street, above the fish.",
      "My practice at 9 Chapel Road has a green door.",
      "I went to St Mary's Primary School and was sent home twice.",
      "My daughter teaches at St Mary's Primary School.",
      "My son went to St Mary's Primary School thirty years ago.",
      "As a child I sat at the back of St Mary's Primary School.",
      "My children go to the school at the end of our road.",
      "A client once brought me a live hen.",
      "A client, who was a baker, taught me to swear.",
      "The mayor of Frome opened my shop and forgot my name.",
      "A client asked me what the mayor of Frome thinks of hens.",
      "In 2019 I walked 1200 miles with 2 pairs of socks.",
      "I keep my family private.",
      "Call 01632 960 123 to book a home visit.",
      "The workshop's number is 01632 960 123.",
      "ISBN 978 0 306 40615 7 is my book.",
    ]
  )
  func `it is not told`(text: String) {
    #expect(Self.details(text) == [])
  }

  @Test(
    arguments: [
      ("> Come to my flat, «14 Elm Street», she wrote.\n", "home-address"),
      ("![My house at «14 Elm Street»](house.jpg)\n", "home-address"),
      ("Text.[^1]\n\n[^1]: I live at «14 Elm Street».\n", "home-address"),
      ("| where |\n| --- |\n| My home, «14 Elm Street» |\n", "home-address"),
      ("<p>My house is <b>«14 Elm Street»</b>.</p>\n", "home-address"),
      ("Ring `my mobile, «07700 900123»` now.\n", "private-phone"),
    ]
  )
  func `it is told whoever says it`(marked: String, detail: String) {
    let text = MarkedText(marked)
    for kind in [PageKind.bio, .letter, .offer, .journal] {
      let found = check(text.text, kind: kind).warnings.filter { $0.rule == "exposure" }
      #expect(found.map(\.span) == text.spans)
      #expect(found.first?.message.hasPrefix(detail) == true)
    }
  }

  @Test(
    arguments: [
      "<!-- I live at 14 Elm Street. -->\n\nText.\n",
      "<p title=\"I live at 14 Elm Street\">Text.</p>\n",
      "[a map](https://maps.test/I-live-at-14-Elm-Street)\n",
    ]
  )
  func `what no reader sees is not told`(text: String) {
    #expect(Self.details(text) == [])
  }

  @Test(arguments: ["01632 960 123", "+44 1632 960123", "(01632) 960-123"])
  func `a number that is meant to be public is not told, however it is written`(number: String) {
    var configuration = BioChecker.Configuration()
    configuration.publicNumbers = ["+44 (0)1632 960 123"]
    let text = "Call me at home on \(number) after six."
    #expect(check(text, configuration).warnings.isEmpty)
    configuration.publicNumbers = ["+44 1632 960 124"]
    #expect(check(text, configuration).warnings.map(\.rule) == ["exposure"])
  }

  @Test func `a client who agreed to be named is not told`() {
    var configuration = BioChecker.Configuration()
    configuration.consentedNames = ["Sarah Jones"]
    #expect(check("My client Sarah Jones came to me.", configuration).warnings.isEmpty)
    #expect(!check("My client Sarah Smith came to me.", configuration).warnings.isEmpty)
  }

  @Test(
    arguments: [
      ("14 Elm Street, Frome", StringPlace.venue, false),
      ("14 Elm Street, Frome", .sentence, true),
      ("my kitchen, 14 Elm Street, Frome", .venue, true),
      ("Frome", .sentence, false),
    ]
  )
  func `a string is read for the place it stands in`(
    text: String,
    place: StringPlace,
    isTold: Bool
  ) {
    #expect(BioChecker().exposure(in: text, as: place).isEmpty == !isTold)
  }

  @Test func `it can be switched off and be made to matter more`() {
    var configuration = BioChecker.Configuration()
    configuration.severities = ["exposure": .error]
    let text = "14 Elm Street, Frome"
    #expect(BioChecker(configuration).exposure(in: text).map(\.severity) == [.error])
    configuration.disabled = ["exposure"]
    #expect(BioChecker(configuration).exposure(in: text).isEmpty)
    #expect(check("I live at 14 Elm Street.", configuration).warnings.isEmpty)
  }
}

private func check(_ text: String, _ configuration: BioChecker.Configuration) -> Report {
  check(text, kind: .bio, configuration)
}
