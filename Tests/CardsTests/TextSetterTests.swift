import Testing

@testable import Cards

@Suite struct TextSetterTests {
  private func setter(lines: Int) throws -> TextSetter {
    let font = try #require(CardFont(try ThemeFonts.bytes("hearth/card/regular.ttf")))
    return TextSetter(font: font, width: 690, height: 290, lines: lines)
  }

  @Test(arguments: [
    "Haar", "Pay your people, or find another bookkeeper",
    "Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung",
    String(repeating: "very ", count: 400) + "long", String(repeating: "W", count: 5_000), "W W W",
  ])
  func `every line fits its box`(text: String) throws {
    let setter = try setter(lines: 3)
    let setting = setter.set(text, largest: 112)
    #expect((1...3).contains(setting.lines.count))
    #expect((56...112).contains(setting.size))
    #expect(setter.height(of: setting.lines.count, setting.size) <= 290)
    for line in setting.lines { #expect(setter.width(of: line, setting.size) <= 690, "\(line)") }
  }

  @Test func `a short title is large and whole`() throws {
    #expect(
      try setter(lines: 3).set("Haar", largest: 112) == .init(size: 112, lines: ["Haar"])
    )
  }

  @Test func `lines are of nearly one length, and words stay whole`() throws {
    let setter = try setter(lines: 3)
    let setting = setter.set("Pay your people, or find another bookkeeper", largest: 112)
    #expect(setting.lines == ["Pay your people,", "or find another", "bookkeeper"])
  }

  @Test func `what is too long ends in an ellipsis, and a broken word in a hyphen`() throws {
    let long = try setter(lines: 2).set(String(repeating: "many words ", count: 50), largest: 112)
    #expect(long.lines.count == 2 && long.lines[1].hasSuffix("…"))
    #expect(!long.lines[1].hasSuffix(" …"))
    let broken = try setter(lines: 3).set(
      "Grundstücksverkehrsgenehmigungszuständigkeiten heute",
      largest: 112
    )
    #expect(broken.lines[0].hasSuffix("-"))
    #expect(broken.lines.joined().replacing("-", with: "").hasPrefix("Grundstücksverkehrsgene"))
  }
}
