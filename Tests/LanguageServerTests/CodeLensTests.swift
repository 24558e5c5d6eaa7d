import Testing

@testable import LanguageServer

@Suite struct `Code lenses` {
  private static let uri = "untitled:1"
  private static let vivid =
    "I walk Gordon past the bakery at six because he is afraid of the noon bell. On Thursdays I"
    + " mend bicycles with my neighbour Ines in the yard behind the school, badly. I left a bank in"
    + " 2011 after I lied to a widow about her loan, and I do not take clients who want to win.\n"
  private static let bland =
    "I am a passionate, dedicated and results-driven coach. I help people unlock their full"
    + " potential and live their best lives. With over 20 years of experience I provide"
    + " world-class solutions that empower leaders to thrive and achieve lasting success."
    + " Get in touch and begin today.\n"
  private static let german =
    "Ich bin Beraterin und begleite Menschen in schwierigen Zeiten. Mir ist wichtig, dass wir uns"
    + " Zeit nehmen und genau hinsehen, was gerade ist und was als Nächstes kommen könnte. Ich"
    + " arbeite in einem kleinen Haus am Rand der Stadt und habe immer Tee für alle da.\n"

  private static func lenses(_ text: String, uri: String = uri) -> Editor.Message {
    var editor = Editor.connected()
    editor.open(uri, text)
    return editor.ask("textDocument/codeLens", #"{"textDocument":{"uri":"\#(uri)"}}"#)
  }

  @Test(arguments: [
    (vivid, "personal: a stranger can tell "),
    (bland, "sanitized: a stranger is left to guess from '"),
    (
      "My cat Dora is deaf and sleeps on the oven, and I cook around her. " + bland + bland,
      "sanitized: a stranger can tell "
    ),
    (german, "not read: it does not look like English"),
    ("I mend clocks.\n", "too little to tell: 3 of the 40 words it takes"),
  ])
  func `say the verdict and where it comes from`(text: String, start: String) throws {
    let lenses = Self.lenses(text)
    let title = try #require(lenses["result.0.command.title"])
    #expect(title.hasPrefix(start), "\(title)")
    #expect(lenses["result.1"] == nil)
  }

  @Test func `stand at the first line of the words`() {
    let lenses = Self.lenses("---\ntitle: x\n---\n\n\n# Hello\n\n\(Self.bland)")
    #expect(
      lenses["result.0.range"]
        == #"{"end":{"character":7,"line":5},"start":{"character":0,"line":5}}"#
    )
  }

  @Test func `say nothing about a page that is not about the person`() throws {
    let site = try TemporarySite(["site.yml": "name: Ana\n"])
    let text = "---\ntitle: x\n---\n\(Self.bland)"
    #expect(Self.lenses(text, uri: site.uri("offers/one.md"))["result"] == "[]")
    #expect(Self.lenses(text, uri: site.uri("about.md"))["result.0.command.title"] != nil)
  }
}
