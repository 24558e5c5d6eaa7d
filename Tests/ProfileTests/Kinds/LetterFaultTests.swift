import Diagnostics
import Testing

@testable import Profile

@Suite struct LetterFaultTests {
  static let letter = """
    from: Anna Berg
    shown-as: A reader
    consent: {given: 2026-02-04, how: by e-mail}
    """
  static let reason = "these words are somebody else's: note when and how they agreed to be shown"

  static let fields = [
    (
      "shown-as: A.\nconsent: {given: 2026-02-04, how: x}",
      ["1:1 error 'from' is missing; note who wrote this; it is never published"]
    ),
    (
      "from: Anna\nconsent: {given: 2026-02-04, how: x}",
      [
        "1:1 error 'shown-as' is missing; say what name may be shown, "
          + "such as 'shown-as: A.' or 'shown-as: a reader'"
      ]
    ),
    ("from: A\nshown-as: A.", ["1:1 error 'consent' is missing; \(reason)"]),
    (
      "from: A\nshown-as: A.\nconsent:",
      [
        "4:1 warning 'consent' has no value; give it one, or remove the line",
        "4:1 error 'consent' has no value; \(reason)",
      ]
    ),
    (
      "from: A\nshown-as: A.\nconsent: yes",
      ["4:10 error 'consent' should hold 'given' and 'how', each as 'key: value', found 'yes'"]
    ),
    (
      "from: A\nshown-as: A.\nconsent: {how: x}",
      [
        "4:1 error 'given' is missing; note the day on which they agreed, such as 'given: 2026-03-14'"
      ]
    ),
    (
      "from: A\nshown-as: A.\nconsent: {given: 2026-02-04}",
      ["4:1 error 'how' is missing; note how they agreed, such as 'how: by e-mail'"]
    ),
    (
      "from: A\nshown-as: A.\nconsent: {given: 2026-02-30, how: x}",
      ["4:18 error 'given' is '2026-02-30', but February 2026 has 28 days"]
    ),
    (
      "from: A\nshown-as: A.\nconsent: {given: 2026-12-24, how: x}",
      ["4:18 warning 'given' lies in the future, found '2026-12-24'"]
    ),
    (
      "from: A\nshown-as: A.\nconsent: {given: 2026-02-04, how: x, haw: y}",
      ["4:38 error unknown key 'haw' in 'consent'; did you mean 'how'?"]
    ),
  ]

  @Test(arguments: fields)
  func `says what is wrong with a letter's fields`(lines: String, complaints: [String]) {
    let reading = Sample.read("---\n\(lines)\n---\n> Thank you.\n", path: "letters/x.md")
    #expect(reading.diagnostics.map(\.line) == complaints)
  }

  static let bodies = [
    (
      "Thank you.\n",
      ["6:1 error this letter quotes nobody; begin each line of the writer's words with '> '"]
    ),
    (
      "    > code\n",
      ["6:1 error this letter quotes nobody; begin each line of the writer's words with '> '"]
    ),
    (
      "> Thank you. Anna Berg\n",
      ["6:14 error the writer's name stands here, but only 'A reader' may be shown"]
    ),
    (
      "> Thank you.\n\nDear Anna, yes.\n",
      ["8:6 warning is this the writer's name? only 'A reader' may be shown"]
    ),
    (
      "> Thank you. `<!-- Anna Berg -->` was in the code.\n",
      ["6:20 error the writer's name stands here, but only 'A reader' may be shown"]
    ),
    (
      "> I, Anna, met ANNA BERG.\n\nAnna\nBerg <!-- Anna Berg --> Berg\n",
      [
        "6:16 error the writer's name stands here, but only 'A reader' may be shown",
        "8:1 error the writer's name stands here, but only 'A reader' may be shown",
        "6:6 warning is this the writer's name? only 'A reader' may be shown",
        "9:25 warning is this the writer's name? only 'A reader' may be shown",
      ]
    ),
    (
      "> x ![at sea](photos/anna-berg.jpg)\n",
      ["6:22 error the writer's name stands here, but only 'A reader' may be shown"]
    ),
    ("> Thank you for Bergamot and Annabel, the anna and the berg.\n", []),
  ]

  @Test(arguments: bodies)
  func `sees to it that a letter quotes and names nobody else`(body: String, complaints: [String]) {
    let reading = Sample.read("---\n\(Self.letter)\n---\n\(body)", path: "letters/x.md")
    #expect(reading.diagnostics.map(\.line) == complaints)
  }

  @Test func `does not let the writer's name into the address or the title`() {
    let address = Sample.read("---\n\(Self.letter)\n---\n> x\n", path: "letters/anna-berg.md")
    #expect(
      address.diagnostics.map(\.line) == [
        "1:1 error the file's name becomes the address and holds the writer's name, "
          + "but only 'A reader' may be shown"
      ]
    )
    let slug = Sample.read("---\n\(Self.letter)\nslug: Anna-Berg\n---\n> x\n", path: "letters/x.md")
    #expect(
      slug.diagnostics.map(\.line) == [
        "5:7 error the writer's name stands here, but only 'A reader' may be shown"
      ]
    )
    let title = Sample.read(
      "---\n\(Self.letter)\ntitle: By Anna Berg\n---\n> x\n",
      path: "letters/x.md"
    )
    #expect(
      title.diagnostics.map(\.line) == [
        "5:11 error the writer's name stands here, but only 'A reader' may be shown"
      ]
    )
  }

  @Test(arguments: [
    ("alt: Anna Berg at sea\nimage: photos/a.jpg", "5:6"),
    ("image: photos/anna-berg.jpg\nalt: x", "5:15"),
    ("image: photos/AnnaBerg.jpg\nalt: x", "5:15"), ("aliases: [/anna_berg.html]", "5:12"),
    ("description: By Berg Anna", "5:17"),
  ])
  func `finds the writer's name in every key that is published`(line: String, place: String) {
    let reading = Sample.read("---\n\(Self.letter)\n\(line)\n---\n> x\n", path: "letters/x.md")
    #expect(
      reading.diagnostics.map(\.line)
        == ["\(place) error the writer's name stands here, but only 'A reader' may be shown"]
    )
  }

  @Test func `a private note may name the writer`() {
    let note = "private: Anna Berg rang # Anna Berg"
    let reading = Sample.read("---\n\(Self.letter)\n\(note)\n---\n> x\n", path: "letters/x.md")
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func `lets a name that may be shown be shown`() {
    let letter = Self.letter.replacing("A reader", with: "Anna Berg, Lisbon")
    let reading = Sample.read("---\n\(letter)\n---\n> x Anna Berg\n", path: "letters/anna-berg.md")
    #expect(reading.diagnostics.isEmpty)
  }
}
