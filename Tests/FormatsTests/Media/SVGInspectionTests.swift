import Formats
import Testing

@Suite struct SVGInspectionTests {
  private typealias Make = MediaBytes

  private func report(_ text: String) -> MediaReport {
    MediaInspector.inspect(Make.text(text))
  }

  @Test(arguments: [
    ("width='30' height='20'", 30, 20), ("width='30px' height=' 20 '", 30, 20),
    ("width='1in' height='72pt'", 96, 96), ("width='25.4mm' height='2.54cm'", 96, 96),
    ("width='6pc' height='96.4'", 96, 96), ("viewBox='0 0 30 20'", 30, 20),
    ("viewBox='-5,-5 , 30.2,19.6'", 30, 20), ("width='100%' height='100%' viewBox='0 0 3 2'", 3, 2),
    ("width='30' viewBox='0 0 3 2'", 3, 2),
  ])
  func `measures a drawing`(attributes: String, width: Int, height: Int) {
    let report = report(
      "<svg xmlns='http://www.w3.org/2000/svg' \(attributes)><svg width='1' height='1'/></svg>"
    )
    #expect((report.width, report.height) == (width, height))
    #expect(report.findings == [])
  }

  @Test(arguments: [
    "", "width='0' height='0'", "width='-1' height='1'", "width='1e999' height='1'",
    "width='nan' height='1'", "viewBox='0 0 3'", "width='99999999999' height='1'",
    "width='1em' height='1'",
  ])
  func `does not guess a size`(attributes: String) {
    #expect(report("<svg \(attributes)/>").width == nil)
  }

  @Test(arguments: [
    "<path d='M0 0' transform='translate(1)' fill='url(#a)'/>",
    "<a href='https://example.org'>x</a>",
    "<use href='#a'/><image href='photo.png'/>", "<style>a{fill:url(#b)}</style>",
    "<style>@namespace svg url(http://www.w3.org/2000/svg);</style>",
    "<text>http://example.org \"//x\"</text>",
    "<image href='data:image/png;base64,\(Base64.text(MediaBytes.png()))'/>",
    "<style>@font-face{src:url(data:font/woff2;base64,d09GMg==)}</style>",
    "<g xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='#x'/>", "<title>on</title>",
    "<![CDATA[<script>]]>",
  ])
  func `finds nothing in a sound drawing`(content: String) {
    #expect(report("<svg>\(content)</svg>").findings == [])
  }

  private static let withText = Base64.text(Make.png(Make.chunk("tEXt", "A\0B")))

  private static let faults: [(content: String, findings: [MediaFinding])] = [
    ("<script>1</script>", [.init(.script, "a script")]),
    ("<x:SCRIPT href='a.js'/>", [.init(.script, "a script")]),
    ("<g onclick='a()'/>", [.init(.script, "an event handler")]),
    ("<g/onload=a()>", [.init(.script, "an event handler")]),
    (
      "<a href='java&#115;cript:a()'/>",
      [.init(.script, "an address that could be a script")]
    ),
    (
      "<a xlink:href='&#x09;JAVASCRIPT:a()'/>",
      [.init(.script, "an address that could be a script")]
    ),
    (
      "<set attributeName='href' to='javascript:a()'/>",
      [.init(.script, "an address that could be a script")]
    ),
    (
      "<animate values='#a;javascript:a()'/>",
      [.init(.script, "an address that could be a script")]
    ),
    ("<a href='data:text/html,&lt;script>'/>", [.init(.script, "an embedded document")]),
    ("<foreignObject><iframe/></foreignObject>", [.init(.script, "another document")]),
    (
      "<image href='http://example.org/x.png'/>",
      [.init(.outsideReference, "something from another host")]
    ),
    (
      "<use xlink:href='//example.org/x.svg#a'/>",
      [.init(.outsideReference, "something from another host")]
    ),
    (
      "<feImage href='&#104;ttps://example.org'/>",
      [.init(.outsideReference, "something from another host")]
    ),
    (
      "<image href='ftp://example.org'/>",
      [.init(.outsideReference, "an address that is none of the web")]
    ),
    (
      "<rect fill='url( \"https://example.org/#a\")'/>",
      [.init(.outsideReference, "a style from elsewhere")]
    ),
    (
      "<rect style='fill:u\\72l(//example.org)'/>",
      [.init(.outsideReference, "a style from elsewhere")]
    ),
    (
      "<style>@\\69mport 'a.css';</style>",
      [.init(.outsideReference, "a style from elsewhere")]
    ),
    (
      "<style>@im/**/port 'a.css'; @import 'b.css'</style>",
      [.init(.outsideReference, "a style from elsewhere")]
    ),
    (
      "<style><![CDATA[a{b:image-set('HTTPS://x' 1x)}]]></style>",
      [.init(.outsideReference, "a style from elsewhere")]
    ),
    (
      "<style>a{b:url(&#x68;ttp://x)}</style>",
      [.init(.outsideReference, "a style from elsewhere")]
    ),
    ("<metadata/>", [.init(.xmp, "metadata")]),
    ("<g><exif:GPSLatitude>1</exif:GPSLatitude></g>", [.init(.position, "a place")]),
    ("<g data-longitude='1'/>", [.init(.position, "a place")]),
    ("<g sodipodi:docname='me.svg'/>", [.init(.editorPath, "a path of your machine")]),
    (
      "<g inkscape:export-filename='/home/ada/x.png'/>",
      [.init(.editorPath, "a path of your machine")]
    ),
    ("<image href='file:///tmp/x.png'/>", [.init(.editorPath, "a path of your machine")]),
    ("<!-- Ada -->", [.init(.comment, "a comment")]),
    ("<?xml-stylesheet href='a.css'?>", [.init(.outsideReference, "a style sheet")]),
    ("<image href='data:image/png;base64,!'/>", [.init(.unread, "something embedded")]),
    (
      "<image href='data:image/png;base64,\(withText)'/>",
      [.init(.comment, "a text ('A') in an embedded picture")]
    ),
    (
      "<image href='data:image/svg+xml,%3Csvg%3E%3Cscript/%3E%3C/svg%3E'/>",
      [.init(.script, "a script in an embedded picture")]
    ),
    ("<g", [.init(.unread, "an end that is missing")]),
    ("<!-- ", [.init(.unread, "an end that is missing")]),
    ("<g a='", [.init(.unread, "an end that is missing")]),
  ]

  @Test(arguments: faults)
  func `finds what is wrong with a drawing`(content: String, findings: [MediaFinding]) {
    #expect(report("<svg>\(content)").findings == findings)
  }

  @Test func `entities of its own could hide anything`() {
    let found = report("<!DOCTYPE svg [<!ENTITY a 'http://x'>]><svg><image href='&a;'/></svg>")
      .findings
    #expect(found == [MediaFinding(.unread, "entities of its own")])
  }

  @Test func `drawings in drawings come to an end`() {
    var drawing = "<svg><script/></svg>"
    for _ in 0..<5 {
      drawing =
        "<svg><image href='data:image/svg+xml;base64,\(Base64.text(Array(drawing.utf8)))'/></svg>"
    }
    #expect(report(drawing).findings.map(\.kind) == [.unread])
  }

  @Test func `reads UTF-16 as browsers do`() {
    let text = "<svg width='3' height='2'><script/></svg>"
    for isLittle in [true, false] {
      let mark: [UInt8] = isLittle ? [0xFF, 0xFE] : [0xFE, 0xFF]
      let bytes = mark + Make.utf16(text, isLittle: isLittle)
      let report = MediaInspector.inspect(bytes)
      #expect(report.width == 3)
      #expect(report.carries(.script))
    }
  }

  @Test func `hostile text takes no more time than its length deserves`() {
    for unit in ["<", "\"", "<style>'", "<a b=\"", "&", "<!--", "<a =", "\\", "url(", "<style>/*"] {
      let text = "<svg style=\"" + String(repeating: unit, count: 20_000)
      #expect(report(text).findings.count < 10)
      #expect(report("<svg><style>" + String(repeating: unit, count: 20_000)).findings.count < 10)
    }
  }
}
