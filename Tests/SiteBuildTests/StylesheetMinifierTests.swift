import Foundation
import Testing

@testable import SiteBuild

/// What may be taken out of a stylesheet, and what may not.
@Suite struct StylesheetMinifierTests {
  private func minified(_ text: String) -> String {
    String(decoding: StylesheetMinifier.minified(Array(text.utf8)), as: UTF8.self)
  }

  @Test(arguments: [
    ("", ""),
    ("/* all */\n", ""),
    ("a {\n  color: red;\n}\n\nb , i { margin : 0 auto }\n", "a{color:red}b,i{margin :0 auto}"),
    ("a  >  b\t+ c ~ d e {}", "a > b + c ~ d e{}"),
    (
      "@media (min-width: 40rem) and (color) { a { top: calc(1px + 2px) } }",
      "@media (min-width:40rem) and (color){a{top:calc(1px + 2px)}}"
    ),
    ("a :hover { } a:hover { }", "a :hover{}a:hover{}"),
    ("a { top: 0 !important ; }", "a{top:0 !important}"),
    (":root { --none: ; --list: 1 , 2; --last: }", ":root{--none: ;--list:1,2;--last: }"),
    (":root { --none: ; } a { top: 0; ; }", ":root{--none: ;}a{top:0;}"),
    ("a { --sign: \\; } @layer x { @import y; }", "a{--sign:\\;}@layer x{@import y}"),
  ])
  func `whitespace goes where nothing is parted by it`(text: String, expected: String) {
    #expect(minified(text) == expected)
  }

  @Test(arguments: [
    ("a/* x */b {}", "a/**/b{}"), ("a/* x */.b {}", "a/**/.b{}"), ("a /* x */ b {}", "a b{}"),
    ("a/* x */ b {}", "a b{}"), ("a /* x */b {}", "a b{}"), ("a/* { */{ }", "a{}"),
    ("a{/* \"' */}/**//***/", "a{}"), ("/*! licence:  MIT */\n a {}", "/*! licence:  MIT */ a{}"),
    ("a/* x *//* y */b {}", "a/**//**/b{}"),
  ])
  func `a comment goes, and what it parted stays apart`(text: String, expected: String) {
    #expect(minified(text) == expected)
  }

  @Test(arguments: [
    "a{content:\" , /* no */ { ' \"}", "a{content:' ; \\' \\\n  \"'}", "@import\"a  b.css\";",
    "a{background:url(a,b/*c*/\\)  ;d.svg)}", "a{background:URL( x.svg )}",
    "a{background:url(\"a  ) b.svg\")}", ".a\\26  .b{}", ".a\\, .b{}", ".sm\\: x{}", ".a\\{ {}",
    ".w-1\\/2 .a\\00e9\r\n{}", "a\\",
  ])
  func `strings, addresses and escapes stay as they are`(text: String) {
    #expect(minified(text) == text.replacing("\\{ {", with: "\\{{"))
  }

  @Test(arguments: [
    "a { } /* open", "a { content: \"open ; }\n b { }", "a { background: url(open ; }",
    "a { } \\61",
    "a { content: 'open\\",
  ])
  func `a stylesheet in which something does not end is left alone`(text: String) {
    #expect(minified(text) == text)
  }

  @Test(arguments: [
    "plain/assets/style.css", "plain/assets/parts.css", "plain/assets/media.css",
    "hearth/assets/style.css", "hearth/assets/parts.css", "hearth/assets/media.css",
    "fieldnotes/assets/fieldnotes.css",
  ])
  func `what is smaller cannot be made smaller again`(path: String) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let text = try String(contentsOf: root.appending(path: "themes/\(path)"), encoding: .utf8)
    let once = minified(text)
    #expect(minified(once) == once)
    #expect(once.utf8.count < text.utf8.count * 95 / 100)
    #expect(once.count { $0 == "{" } == minified(text).count { $0 == "}" })
  }
}
