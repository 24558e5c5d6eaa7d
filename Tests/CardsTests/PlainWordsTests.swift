import Testing

@testable import Cards

@Suite struct PlainWordsTests {
  @Test(arguments: [
    ("Una Threlkeld", "Una Threlkeld"),
    ("  two\n lines\t", "two lines"),
    ("Zoe\u{308} in Ko\u{308}ln", "Zoë in Köln"),
    ("Six weeks 🐶 in June", "Six weeks in June"),
    ("A\u{200D}\u{200E}B", "AB"),
    ("Łódź – «tak»", "Łódź – «tak»"),
    ("non\u{2011}stop", "non\u{2011}stop"),
    ("Жить не по лжи", "Жить не по лжи"),
  ])
  func `what the font has letters for is drawn`(text: String, drawn: String) throws {
    let font = try #require(CardFont(try ThemeFonts.bytes("hearth/card/regular.ttf")))
    let plain = PlainWords.of(text, in: font)
    #expect(plain == drawn)
    #expect(plain?.unicodeScalars.allSatisfy { font.glyph($0) != nil } == true)
  }

  @Test(arguments: [
    "", "   ", "🐶", "مريم", "שלום", "我的价值观", "かな", "हिन्दी", "ไทย", "Una مريم", "x\u{302}\u{302}",
    "\u{202E}", "한국어",
  ])
  func `what would come out as boxes or in the wrong order is not`(text: String) throws {
    let font = try #require(CardFont(try ThemeFonts.bytes("hearth/card/regular.ttf")))
    #expect(PlainWords.of(text, in: font) == nil)
  }
}
