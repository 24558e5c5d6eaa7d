import Testing

@testable import Markup

@Suite struct FigureTests {
  private func html(_ text: String) throws -> String {
    var options = HTMLOptions.site
    options.rewriteFigure = { image in
      image.destination == "no" ? nil : Array("<figure>\(image.title)</figure>".utf8)
    }
    return try Document(text).html(options)
  }

  @Test(
    arguments: [
      ("![a](x \"t\")", "<figure>t</figure>\n"),
      ("![a](x) and text", "<p><img src=\"x\" alt=\"a\"> and text</p>\n"),
      ("![a](x) ![b](y)", "<p><img src=\"x\" alt=\"a\"> <img src=\"y\" alt=\"b\"></p>\n"),
      ("![a](no)", "<p><img src=\"no\" alt=\"a\"></p>\n"),
      ("> ![a](x)", "<blockquote>\n<figure></figure>\n</blockquote>\n"),
      ("# ![a](x)", "<h1 id=\"a\"><img src=\"x\" alt=\"a\"></h1>\n"),
      ("[![a](x)](y)", "<p><a href=\"y\"><img src=\"x\" alt=\"a\"></a></p>\n"),
    ]
  )
  func `an image that stands alone is a figure`(text: String, expected: String) throws {
    #expect(try html(text) == expected)
  }

  @Test(
    arguments: [
      (
        "- ![a](x)\n- ![b](y \"t\")",
        "<ul class=\"gallery\">\n<li><figure></figure></li>\n<li><figure>t</figure></li>\n</ul>\n"
      ),
      ("- ![a](x)\n- b", "<ul>\n<li><figure></figure></li>\n<li>b</li>\n</ul>\n"),
      ("- ![a](no)", "<ul>\n<li><img src=\"no\" alt=\"a\"></li>\n</ul>\n"),
      (
        "1. ![a](x)\n\n2. ![b](y)",
        "<ol class=\"gallery\">\n<li>\n<figure></figure>\n</li>\n<li>\n<figure></figure>\n</li>\n</ol>\n"
      ),
      ("-\n- ![a](x)", "<ul>\n<li></li>\n<li><figure></figure></li>\n</ul>\n"),
    ]
  )
  func `a list of nothing but images is a gallery`(text: String, expected: String) throws {
    #expect(try html(text) == expected)
  }
}
