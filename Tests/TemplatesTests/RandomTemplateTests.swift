import Diagnostics
import Templates
import Testing

@Suite struct RandomTemplateTests {
  /// Numbers that are the same in every run (Knuth's linear congruential generator, MMIX).
  struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  static let pieces = [
    "{{a}}", "{{{m}}}", "{{#l}}", "{{/l}}", "{{#r}}", "{{/r}}", "{{^f}}", "{{/f}}", "{{$b}}",
    "{{/b}}", "{{<p}}", "{{/p}}", "{{>p}}", "{{>q}}", "{{! c }}", "{{=<% %>=}}", "<%={{ }}=%>",
    "<%a%>", "\n", "\n", "  ", "\t", "x", "<p>", "{{.}}", "{{r.a}}", "{{", "}}", "\r\n", "é",
  ]

  static let value: TemplateValue = [
    "a": "A&", "m": .markup("<m>\n"), "f": false, "l": [["a": "1"], ["a": "2"]], "r": ["a": "R"],
  ]

  static let shape: TemplateShape = [
    "a": .text, "m": .markup, "f": .flag, "l": .list(["a": .text]), "r": ["a": .text],
  ]

  private func text(_ numbers: inout Numbers, upTo count: Int) -> String {
    (0..<Int.random(in: 0...count, using: &numbers))
      .compactMap { _ in Self.pieces.randomElement(using: &numbers) }
      .joined()
  }

  @Test(arguments: 0..<8)
  func `any text is compiled, checked and rendered or refused`(_ seed: UInt64) {
    var numbers = Numbers(state: seed)
    for _ in 0..<400 {
      let sources = [("page", 30), ("p", 8), ("q", 4)].map { name, count in
        let text = text(&numbers, upTo: count)
        return (name: name, file: SourceFile(path: name, text: text))
      }
      let library = TemplateLibrary(sources)
      let wrong = library.check("page", against: Self.shape)
      #expect(wrong == library.check("page", against: Self.shape))
      let free = try? library.render("page", with: Self.value)
      guard let layout = try? library.layout("page", for: Self.shape) else { continue }
      // Every name is declared and there, so both ways must agree.
      #expect(layout.render(Self.value) == free)
    }
  }

  @Test(arguments: 0..<4)
  func `indentation only adds blanks at the beginning of lines`(_ seed: UInt64) throws {
    var numbers = Numbers(state: seed &+ 100)
    for _ in 0..<300 {
      let partials = ["p": text(&numbers, upTo: 20), "q": text(&numbers, upTo: 6)]
      let value = Self.value
      guard
        let flat = try? Template.render("{{>p}}\n", with: value, partials: partials),
        let deep = try? Template.render("   {{>p}}\n", with: value, partials: partials)
      else { continue }
      func content(_ text: String) -> [UInt8] { text.utf8.filter { $0 != 0x20 && $0 != 0x09 } }
      #expect(content(flat) == content(deep))
    }
  }
}
