import Templates
import Testing

@Suite struct EscapingTests {
  @Test(arguments: [
    ("", ""),
    ("tea", "tea"),
    ("&<>\"'", "&amp;&lt;&gt;&quot;&#39;"),
    ("a&b", "a&amp;b"),
    ("&amp;", "&amp;amp;"),
    ("\"\u{301} onclick=", "&quot;\u{301} onclick="),
    ("<\u{338}script>\u{338}", "&lt;\u{338}script&gt;\u{338}"),
    ("&\u{FE0F}'\u{200D}", "&amp;\u{FE0F}&#39;\u{200D}"),
    ("日本\r\n\u{0}語", "日本\r\n\u{0}語"),
  ])
  func `every byte that means something to HTML is replaced`(
    _ text: String,
    _ escaped: String
  ) throws {
    let found = try Template.render("{{a}}", with: ["a": .text(text)])
    #expect(Array(found.utf8) == Array(escaped.utf8))
    let long = String(repeating: "long text ", count: 10)
    let inside = try Template.render("{{a}}", with: ["a": .text(long + text + long)])
    #expect(Array(inside.utf8) == Array((long + escaped + long).utf8))
  }
}
