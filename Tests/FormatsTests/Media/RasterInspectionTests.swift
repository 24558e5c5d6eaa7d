import Formats
import Testing

@Suite struct RasterInspectionTests {
  private typealias Make = MediaBytes
  private typealias Row = (bytes: [UInt8], findings: [MediaFinding])

  private static let plain = Make.tiff([(0x0110, 0), (0x0112, 6)])
  private static let withGPS = Make.tiff([(0x0110, 0)], gps: [0, 2, 4], isLittle: false)
  private static let xmp = Make.text("<x:xmpmeta><rdf:RDF dc:creator='Ada'/></x:xmpmeta>")
  private static let xmpWithGPS = Make.text("<rdf:RDF exif:GPSLatitude='52,30N'/>")
  private static let icc = Make.text("ICC_PROFILE\0") + [1, 1, 0]
  private static let position = [
    MediaFinding(.position, "a GPS position in EXIF"),
    MediaFinding(.exif, "EXIF with a GPS position"),
  ]
  private static let xmpPosition = [
    MediaFinding(.position, "a GPS position in XMP"), MediaFinding(.xmp, "XMP with a GPS position"),
  ]

  @Test(
    arguments: [
      ([], []),
      (Make.segment(0xE0, "JFIF\0", [1, 1, 0, 0, 1, 0, 1, 0, 0]), []),
      (
        Make.segment(0xE0, "JFIF\0", [1, 1, 0, 0, 1, 0, 1, 1, 1, 9, 9, 9]),
        [MediaFinding(.thumbnail, "a thumbnail")]
      ),
      (Make.segment(0xE0, "JFXX\0", [0x10]), [MediaFinding(.thumbnail, "a thumbnail")]),
      (Make.segment(0xE1, "Exif\0\0", plain), [MediaFinding(.exif, "EXIF")]),
      (Make.segment(0xE1, "Exif\0\0", withGPS), position),
      (
        Make.segment(0xE1, "Exif\0\0", Make.tiff([], gps: [0])),
        [MediaFinding(.exif, "EXIF")]
      ),
      (Make.segment(0xE1, "Exif\0\0junk"), [MediaFinding(.exif, "EXIF")]),
      (
        Make.segment(0xE1, "Exif\0\0", Make.tiff([(0x0110, 0)], second: [(0x0201, 0)])),
        [MediaFinding(.exif, "EXIF"), MediaFinding(.thumbnail, "a thumbnail in EXIF")]
      ),
      (
        Make.segment(0xE1, "http://ns.adobe.com/xap/1.0/\0", xmp),
        [MediaFinding(.xmp, "XMP")]
      ),
      (Make.segment(0xE1, "http://ns.adobe.com/xap/1.0/\0", xmpWithGPS), xmpPosition),
      (
        Make.segment(0xE1, "http://ns.adobe.com/xmp/extension/\0"),
        [MediaFinding(.xmp, "XMP")]
      ),
      (Make.segment(0xE2, icc), []),
      (
        Make.segment(0xE2, "MPF\0II*\0"),
        [MediaFinding(.thumbnail, "more pictures (MPF)")]
      ),
      (
        Make.segment(0xED, "Photoshop 3.0\0008BIM\u{4}\u{4}\0\0"),
        [MediaFinding(.iptc, "IPTC")]
      ),
      (
        Make.segment(0xED, "Photoshop 3.0\0008BIM\u{3}\0"),
        [MediaFinding(.iptc, "Photoshop data")]
      ),
      (Make.segment(0xEE, "Adobe\0"), []),
      (
        Make.segment(0xE4, "maker"),
        [MediaFinding(.unread, "a segment that is not known (APP4)")]
      ),
      (Make.segment(0xFE, "hello"), [MediaFinding(.comment, "a comment")]),
      (
        [0xFF, 0xFF, 0xFF] + Make.segment(0xFE, "x"),
        [MediaFinding(.comment, "a comment")]
      ),
    ] as [([UInt8], [MediaFinding])]
  )
  func `finds what a JPEG carries`(segments: [UInt8], findings: [MediaFinding]) {
    let report = MediaInspector.inspect(Make.jpeg(segments))
    #expect(report.findings == findings)
    #expect((report.width, report.height) == (30, 20))
  }

  @Test func `finds what stands between and behind the scans of a JPEG`() {
    var bytes = Make.jpeg()
    bytes += Make.text("a film")
    #expect(
      MediaInspector.inspect(bytes).findings == [MediaFinding(.trailer, "more behind its end")]
    )
    bytes = Make.jpeg() + [0, 0, 0]
    #expect(MediaInspector.inspect(bytes).findings == [])
    bytes = Make.jpeg()
    let late = Make.segment(0xE1, "Exif\0\0", Self.withGPS)
    bytes.insert(contentsOf: late, at: bytes.count - 14)
    #expect(MediaInspector.inspect(bytes).findings == Self.position)
  }

  @Test func `tells how a picture is to be turned`() {
    let jpeg = Make.jpeg(Make.segment(0xE1, "Exif\0\0", Self.plain))
    #expect(MediaInspector.inspect(jpeg).orientation == 6)
    let wrong = Make.segment(0xE1, "Exif\0\0", Make.tiff([(0x0112, 9)]))
    #expect(MediaInspector.inspect(Make.jpeg(wrong)).orientation == 1)
  }

  @Test(
    arguments: [
      ([], []),
      (Make.join(Make.chunk("tIME", [7, 234, 3, 14, 9, 30, 0]), Make.chunk("iCCP", [1])), []),
      (Make.chunk("tEXt", "Author\0Ada"), [MediaFinding(.comment, "a text ('Author')")]),
      (Make.chunk("zTXt", "A\u{1}B\0x"), [MediaFinding(.comment, "a text ('A?B')")]),
      (
        Make.chunk("iTXt", "XML:com.adobe.xmp\0\0\0\0\0", xmp),
        [MediaFinding(.xmp, "XMP")]
      ),
      (Make.chunk("iTXt", "XML:com.adobe.xmp\0\0\0\0\0", xmpWithGPS), xmpPosition),
      (Make.chunk("zTXt", "Raw profile type exif\0\0x"), [MediaFinding(.exif, "EXIF")]),
      (Make.chunk("zTXt", "Raw profile type iptc\0\0x"), [MediaFinding(.iptc, "IPTC")]),
      (Make.chunk("zTXt", "Raw profile type xmp\0\0x"), [MediaFinding(.xmp, "XMP")]),
      (Make.chunk("eXIf", withGPS), position),
      (Make.chunk("caBX", [1]), [MediaFinding(.unread, "a chunk that is not known ('caBX')")]),
    ] as [([UInt8], [MediaFinding])]
  )
  func `finds what a PNG carries`(chunks: [UInt8], findings: [MediaFinding]) {
    let report = MediaInspector.inspect(Make.png(chunks, width: 100_000, height: 100_000))
    #expect(report.findings == findings)
    #expect((report.width, report.height) == (100_000, 100_000))
  }

  @Test(
    arguments: [
      ([], []),
      ([0x21, 0xF9, 4, 0, 0, 0, 0, 0], []),
      (Make.join([0x21, 0xFF, 11], Make.text("NETSCAPE2.0"), [3, 1, 0, 0, 0]), []),
      (Make.join([0x21, 0xFE, 5], Make.text("hello"), [0]), [MediaFinding(.comment, "a comment")]),
      (
        Make.join([0x21, 0xFF, 11], Make.text("XMP DataXMP"), [2, 60, 62, 0]),
        [MediaFinding(.xmp, "XMP")]
      ),
      (
        Make.join([0x21, 0xFF, 11], Make.text("XMP DataXMP"), [4], Make.text("GPSL"), [0]),
        xmpPosition
      ),
      (
        Make.join([0x21, 0xFF, 11], Make.text("OTHERAPP1.0"), [1, 1, 0]),
        [MediaFinding(.unread, "an extension that is not known")]
      ),
      ([0x99], [MediaFinding(.unread, "a block that is not known")]),
    ] as [([UInt8], [MediaFinding])]
  )
  func `finds what a GIF carries`(blocks: [UInt8], findings: [MediaFinding]) {
    let report = MediaInspector.inspect(Make.gif(blocks))
    #expect(report.findings == findings)
    #expect((report.width, report.height) == (30, 20))
  }

  private static let lossy = Make.riff(
    "VP8 ",
    [0, 0, 0, 0x9D, 1, 0x2A, 30, 0x40, 20, 0x80] as [UInt8]
  )
  private static let lossless = Make.riff("VP8L", [0x2F] + Make.little(29 | 19 << 14, 4))
  private static let extended = Make.riff("VP8X", [0, 0, 0, 0, 29, 0, 0, 19, 0, 0])

  @Test(
    arguments: [
      (lossy, []), (lossless, []), (Make.join(extended, lossless), []),
      (Make.join(extended, Make.riff("ICCP", [1]), lossy), []),
      (Make.join(extended, lossy, Make.riff("EXIF", withGPS)), position),
      (
        extended + lossy + Make.riff("EXIF", Make.text("Exif\0\0") + plain),
        [MediaFinding(.exif, "EXIF")]
      ),
      (Make.join(extended, lossy, Make.riff("XMP ", xmpWithGPS)), xmpPosition),
      (
        extended + lossy + Make.riff("JUNK", [1]),
        [MediaFinding(.unread, "a chunk that is not known ('JUNK')")]
      ),
    ] as [([UInt8], [MediaFinding])]
  )
  func `finds what a WebP carries`(chunks: [UInt8], findings: [MediaFinding]) {
    let report = MediaInspector.inspect(Make.webp(chunks))
    #expect(report.findings == findings)
    #expect((report.width, report.height) == (30, 20))
    let more = MediaInspector.inspect(Make.webp(chunks) + Make.text("more"))
    #expect(more.findings == findings + [MediaFinding(.trailer, "more behind its end")])
  }

  @Test func `reads TIFF, bitmaps and icons`() {
    let tiff = MediaInspector.inspect(
      Make.tiff([(0x0100, 30), (0x0101, 20), (0x013B, 0)], gps: [2])
    )
    #expect((tiff.width, tiff.height) == (30, 20))
    #expect(tiff.findings == [MediaFinding(.author, "the author")] + Self.position)
    let bitmap = Make.join(
      Make.text("BM"),
      Make.little(99, 4),
      Make.little(0, 4),
      Make.little(54, 4),
      Make.little(40, 4),
      Make.little(30, 4),
      Make.little(-20, 4)
    )
    #expect(MediaInspector.inspect(bitmap).height == 20)
    let picture = Make.png(Make.chunk("tEXt", "Author\0Ada"))
    let zeros = [UInt8](repeating: 0, count: 6)
    let icon = Make.join(
      [0, 0, 1, 0, 2, 0],
      [16, 16],
      zeros,
      Make.little(4, 4),
      Make.little(38, 4),
      [0, 0],
      zeros,
      Make.little(picture.count, 4),
      Make.little(38, 4),
      picture
    )
    let report = MediaInspector.inspect(icon)
    #expect((report.width, report.height) == (256, 256))
    #expect(report.findings == [MediaFinding(.comment, "a text ('Author')")])
  }

  @Test(arguments: [
    Make.jpeg(Make.segment(0xE1, "Exif\0\0", withGPS)),
    Make.png(Make.chunk("eXIf", withGPS)),
    Make.gif(Make.join([0x21, 0xFE, 5], Make.text("hello"), [0])),
    Make.webp(extended + lossy + Make.riff("EXIF", withGPS)),
    Make.tiff([(0x0100, 30)], gps: [2], second: [(0x0201, 0)]),
  ])
  func `survives every cut and every broken byte`(bytes: [UInt8]) {
    for end in 0..<bytes.count {
      let report = MediaInspector.inspect(Array(bytes[..<end]))
      #expect(report.findings.count < 10)
    }
    for index in bytes.indices {
      for value: UInt8 in [0, 0x7F, 0x80, 0xFF] {
        var broken = bytes
        broken[index] = value
        #expect(MediaInspector.inspect(broken).findings.count < 20)
      }
    }
  }

  @Test func `an icon that names the same bytes again and again is left at that`() {
    let entry = Make.join(
      [UInt8](repeating: 1, count: 8),
      Make.little(1_000_000, 4),
      Make.little(1_030, 4)
    )
    var icon: [UInt8] = [0, 0, 1, 0, 64, 0]
    for _ in 0..<64 { icon += entry }
    icon += Make.png()
    #expect(MediaInspector.inspect(icon).carries(.unread))
  }

  @Test func `a picture that is cut off says so`() {
    for bytes in [Make.jpeg(), Make.png(), Make.gif(), Make.webp(Self.extended + Self.lossy)] {
      let report = MediaInspector.inspect(Array(bytes.dropLast(3)))
      #expect(report.findings == [MediaFinding(.unread, "an end that is missing")])
    }
  }
}
