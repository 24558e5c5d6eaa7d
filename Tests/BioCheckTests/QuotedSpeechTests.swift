import Diagnostics
import Testing

@testable import BioCheck

@Suite struct QuotedSpeechTests {
  static let letter = """
    On Fridays Anders brings his hedgehog Knut to the office in a bread tin, and once he delayed a release because Knut \
    was asleep on the keyboard.
    """
  static let long = """
    My grandmother kept bees in Hull. On Sundays Anders cooks soup for the whole street. He cried when my dog died.
    """

  @Test(
    arguments: [
      "\"\(letter)\"", "“\(letter)”", "«\(letter)»", "‘\(letter)’", "'\(letter)'", "„\(letter)“",
      "\"\(letter)\" (a colleague)", "“\(letter)” – Knut’s vet",
      "A colleague writes: \"\(letter)\"", "My former colleague writes: “\(letter)”",
      "“\(long)”", "‘\(long)’ – a colleague", "\"\(long)\" - Ann", "A neighbour writes: “\(long)”",
      "“\(letter)\n\n“\(long)”\n\n— Ann Vries, Leeds", "“He said ‘no’ and “yes”. \(long)”",
      "\"The neighbours' hens and a 6 foot wall. \(long)\"",
    ]
  )
  func `letters from others earn nothing`(quoted: String) {
    let report = check(BioCheckerTests.sanitized + "\n\n" + quoted)
    let plain = check(BioCheckerTests.sanitized)
    #expect(report.score <= plain.score + 2)
    #expect(report.facets.map(\.facet) == plain.facets.map(\.facet))
    #expect(report.verdict == plain.verdict)
    #expect(report.warnings.map(\.rule) == plain.warnings.map(\.rule))
    #expect(report.words == plain.words || quoted.hasPrefix("A") || quoted.hasPrefix("My"))
  }

  @Test(
    arguments: [
      "I said “no, thank you” and left with the hedgehog that my aunt Ottilie keeps in a bread tin.",
      "My father said: “Go home.”", "The dogs' bones are in the neighbours' shed, 'ere long.",
      "I planed a 6\" board of oak, then a 4\" one, and burnt both of them in my stove.",
      "‘Tis my mother’s shed, and I’ve kept the bees’ old boxes in it since my dad died.",
      "I call my van “Gertrude” because she wheezes like my great-aunt on the hill at Ludlow.",
      "\"My mother wept when I burnt the shed, and I have kept goats in Totnes since then.",
    ]
  )
  func `what the writer tells stays the writer's, whoever is heard in it`(text: String) {
    let prose = prose(of: text)
    #expect(prose.sentences.allSatisfy { !$0.isOthers })
  }

  @Test func `stock phrases in a letter are not the writer's`() {
    let praise = "“She is a passionate, world-class visionary with a proven track record.” – Ann"
    #expect(check(page(with: praise)).warnings.isEmpty)
  }

  @Test func `a person who is told of may be heard in quotations`() {
    let told =
      "Kelsey Viola weaves in St. Louis. \"When I weave, I think of my aunts. They wove too.\""
    #expect(prose(of: told).sentences.allSatisfy { !$0.isOthers })
    #expect(prose(of: told + " – Ann, a client").sentences.map(\.isOthers).contains(true))
    #expect(prose(of: "I weave, and I walk. " + told).sentences.map(\.isOthers).contains(true))
  }

  @Test func `a page of letters alone is too little to tell from`() {
    let report = check("“\(Self.long)”\n\n“\(Self.letter) \(Self.letter)” – Ann")
    #expect(report.verdict == .tooLittle)
    #expect(report.facets.isEmpty)
  }

  @Test(arguments: ["\" ", "“a ", "‘a ’b ", "\"a\" ", "«»", "„“", "' '", "“\n\n"])
  func `marks without end are read through once`(marks: String) {
    let report = check(String(repeating: marks, count: 20_000))
    #expect(report.facets.isEmpty)
  }

  private func prose(of text: String) -> Prose {
    Prose(SourceFile(path: "about.md", text: text))
  }
}
