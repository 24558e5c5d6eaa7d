import Diagnostics
import TestSupport
import Testing

@testable import Profile

@Suite struct NameFinderTests {
  static let found = [
    ("Kari Nilsen", "Yesterday «Kari Nilsen» came."), ("Kari Nilsen", "«KARI NILSEN»!"),
    ("Kari Nilsen", "«Kari *Nilsen»* hus"), ("Kari Nilsen", "«Kari Nilsens» hus"),
    ("Kari Nilsen", "«Kari\n> Nilsen»"), ("Kari Nilsen", "![x](photos/«kari-nilsen»2.jpg)"),
    ("Kari Nilsen", "«KariNilsen».png"), ("Kari Nilsen", "IMG_«kari%20nilsen»_01"),
    ("Kari Nilsen", "«Kari&nbsp;Nilsen»"), ("Kari Nilsen", "«Kari\u{A0}Nilsen»"),
    ("Kari Nilsen", "«Ka\u{AD}ri Nil\u{200B}sen»"), ("Kari Nilsen", "«nilsen_kari».jpg"),
    ("Kari Nilsen", "«kari.nilsen»@example.org"), ("Kari Nilsen", "**«Kari** Nilsen»"),
    ("Åse Bjørk", "by «åse bjørk»"), ("Åse Bjørk", "by «A\u{30A}se BJØRK»"),
    ("Åse Bjørk", "(«%C3%85se%20bj%C3%B8rk».jpg)"), ("A\u{30A}se Bjørk", "by «Åse Bjørk»"),
    ("Анна Иванова", "пришла «АННА ИВАНОВА»"), ("Sean O’Brien", "«Sean O'Brien»’s"),
    ("Anna Maria Berg", "«anna-maria-berg».html"), ("Anna", "So «Anna» said."),
  ]

  @Test(arguments: found)
  func `finds a name however it is written`(name: String, text: String) {
    let marked = MarkedText(text)
    let hits = NameFinder([name]).hits(in: marked.text).map(\.range)
    #expect(hits == marked.spans.map(\.range))
  }

  static let others = [
    ("Kari Nilsen", "Kari met Per Nilsen."), ("Kari Nilsen", "It is Kari. Nilsen came later."),
    ("Kari Nilsen", "Kari, Nilsen and Per Nilsen, Kari Vik"), ("Kari Nilsen", "Kari; Nilsen"),
    ("Kari Nilsen", "for Kari\n\nNilsen"), ("Kari Nilsen", "Kari 7 Nilsen"),
    ("Kari Nilsen", "Karina Nilsen, Kari Nilsensen, Kåri Nilsen"), ("Anna", "Annabel Banna"),
    ("Åse Bjørk", "Ase Bjork, Øse Bjørk"), ("Анна Иванова", "Инна Иванова"),
    ("Kari Nilsen", ""), ("Kari Nilsen", "Kari%2 %zz &&& \u{301}"), ("", "Kari"), (" ", "Kari"),
  ]

  @Test(arguments: others)
  func `leaves other people alone`(name: String, text: String) {
    #expect(NameFinder([name]).hits(in: text).isEmpty)
  }

  @Test func `finds every place and tells the names apart`() {
    let hits = NameFinder(["Kari Nilsen", "Per Vik"]).hits(in: "Per Vik, Kari Nilsen, per-vik")
    #expect(hits.map(\.name) == [1, 0, 1])
  }

  @Test func `bytes that are no text do no harm`() {
    for bytes in [[0xE2], [0xC3, 0x28], [0xFF, 0xFE], [0x25], [0x26], [0x25, 0x41]] as [[UInt8]] {
      #expect(NameFinder(["Kari Nilsen"]).hits(in: bytes, 0..<bytes.count).isEmpty)
    }
  }
}
