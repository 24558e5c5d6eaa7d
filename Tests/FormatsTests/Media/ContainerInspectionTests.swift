import Formats
import Testing

@Suite struct ContainerInspectionTests {
  private typealias Make = MediaBytes

  /// An AVIF whose items are EXIF, XMP and a picture of 30 by 20 with a smaller one beside it.
  private func avif(exif: [UInt8], xmp: [UInt8], isTurned: Bool, version: UInt8 = 0) -> [UInt8] {
    let wide = version == 2 ? 4 : 2
    func item(_ id: Int, _ type: String, _ rest: [UInt8]) -> [UInt8] {
      let head: [UInt8] = [version == 2 ? 3 : 2, 0, 0, 0]
      return Make.box("infe", Make.join(head, Make.big(id, wide), [0, 0], Make.text(type), rest))
    }
    let items = Make.join(
      item(1, "av01", [0]),
      item(2, "Exif", [0]),
      item(3, "mime", Make.text("\0application/rdf+xml\0"))
    )
    let information = Make.box("iinf", Make.join([0, 0, 0, 0], Make.big(3, 2), items))
    func size(_ width: Int, _ height: Int) -> [UInt8] {
      Make.box("ispe", Make.join([0, 0, 0, 0], Make.big(width, 4), Make.big(height, 4)))
    }
    let properties = Make.box(
      "iprp",
      Make.box("ipco", Make.join(size(8, 6), size(30, 20), isTurned ? Make.box("irot", [1]) : []))
    )
    func meta(_ start: Int) -> [UInt8] {
      func location(_ id: Int, _ offset: Int, _ length: Int) -> [UInt8] {
        Make.join(
          Make.big(id, wide),
          version > 0 ? [0, 0] : [],
          [0, 0],
          Make.big(start, 4),
          [0, 1],
          Make.big(offset, 4),
          Make.big(length, 4)
        )
      }
      let locations = Make.box(
        "iloc",
        Make.join(
          [version, 0, 0, 0, 0x44, 0x40],
          Make.big(2, wide),
          location(2, 0, exif.count),
          location(3, exif.count, xmp.count)
        )
      )
      let handler = Make.box("hdlr", [UInt8](repeating: 0, count: 25))
      return Make.box("meta", Make.join([0, 0, 0, 0], handler, information, locations, properties))
    }
    let head = Make.fileType("avif", ["mif1"])
    let start = head.count + meta(0).count + 8
    return head + meta(start) + Make.box("mdat", exif + xmp)
  }

  @Test(arguments: [UInt8(0), 1, 2])
  func `finds what an AVIF carries`(version: UInt8) {
    let exif = Make.big(0, 4) + Make.tiff([(0x0112, 6)], gps: [2])
    let report = MediaInspector.inspect(
      avif(exif: exif, xmp: Make.text("<rdf:RDF/>"), isTurned: true, version: version)
    )
    #expect((report.width, report.height, report.orientation) == (20, 30, 1))
    #expect(
      report.findings == [
        MediaFinding(.position, "a GPS position in EXIF"),
        MediaFinding(.exif, "EXIF with a GPS position"), MediaFinding(.xmp, "XMP"),
      ]
    )
  }

  @Test func `an item that lies elsewhere is still named`() {
    let report = MediaInspector.inspect(
      avif(exif: [], xmp: Make.text("<rdf:RDF exif:GPSLatitude=''/>"), isTurned: false)
    )
    #expect((report.width, report.height) == (30, 20))
    #expect(report.carries(.exif) && report.carries(.xmp) && report.carries(.position))
  }

  private static func nested(_ names: String..., body: [UInt8]) -> [UInt8] {
    names.reversed().reduce(body) { Make.box($1, $0) }
  }

  private static let keys = Make.text("mdtacom.apple.quicktime.location.ISO6709")
  private static let track = Make.join(Make.big(0, 4), Make.big(1, 4), Make.box("gpmd", []))
  private static let place = [MediaFinding(.position, "a place")]
  private static let unreadable = [MediaFinding(.unread, "boxes that cannot be read")]

  private static let films: [(boxes: [UInt8], findings: [MediaFinding])] = [
    (nested("moov", "udta", "©xyz", body: [0, 1]), place),
    (nested("moov", "udta", "loci", body: [0]), place),
    (nested("moov", "trak", "udta", "loci", body: [0]), place),
    (nested("moov", "meta", body: Make.join(Make.box("hdlr", []), Make.box("keys", keys))), place),
    (
      nested(
        "moov",
        "udta",
        "meta",
        body: Make.join([0, 0, 0, 0], nested("ilst", "©xyz", body: []))
      ),
      place
    ),
    (
      nested("moov", "trak", "mdia", "minf", "stbl", "stsd", body: track),
      [.init(.position, "a track of places")]
    ),
    (
      Make.box("uuid", Make.text("0123456789abcdef<rdf:RDF GPSLatitude='1'>")),
      [.init(.position, "a GPS position in XMP"), .init(.xmp, "XMP with a GPS position")]
    ),
    (nested("moov", "udta", "XMP_", body: []), [.init(.xmp, "XMP")]),
    (nested("moov", "udta", body: Make.join(Make.box("©nam", []), Make.big(0, 4))), []),
    (Make.box("mdat", Make.join(Make.text("loci"), Make.box("loci", []))), []),
    (Make.join(Make.big(1, 4), Make.text("free"), Make.big(16, 8)), []),
    (Make.join(Make.big(0, 4), Make.text("mdat"), [1, 2, 3]), []),
    (Make.join(Make.big(1, 4), Make.text("moov"), Make.big(.max, 8)), unreadable),
    (Make.join(Make.big(7, 4), Make.text("moov")), unreadable),
    (Make.join(Make.big(99, 4), Make.text("moov")), unreadable),
  ]

  @Test(arguments: films)
  func `finds where a film was taken`(boxes: [UInt8], findings: [MediaFinding]) {
    for brand in ["isom", "qt  "] {
      #expect(MediaInspector.inspect(Make.fileType(brand) + boxes).findings == findings)
    }
  }

  @Test func `boxes in boxes in boxes come to an end`() {
    var bytes = Make.box("loci", [])
    for _ in 0..<2_000 { bytes = Make.box("moov", bytes) }
    let report = MediaInspector.inspect(Make.fileType("isom") + bytes)
    #expect(report.findings == [MediaFinding(.unread, "boxes that cannot be read")])
    let many =
      Make.fileType("isom") + [[UInt8]](repeating: Make.box("free", []), count: 120_000).joined()
    #expect(MediaInspector.inspect(many).carries(.unread))
  }

  @Test(arguments: [
    ("<< /Type /Page >>", []),
    ("<< /Author (Ada) >>", [MediaFinding(.author, "the author")]),
    ("<< /Author () /Authority (x) >>", []),
    ("<< /Author <> >>", []),
    ("<< /Author 7 0 R >>", [MediaFinding(.author, "the author")]),
    ("<< /Metadata 5 0 R /MetadataX 1 >>", [MediaFinding(.xmp, "XMP")]),
    ("<exif:GPSLatitude>", [MediaFinding(.position, "a GPS position in XMP")]),
    ("/GPTS [1 2]", [MediaFinding(.position, "a place")]),
    ("/JS (x) /JavaScript 1", [MediaFinding(.script, "a script")]),
    ("/Type /ObjStm", [MediaFinding(.unread, "compressed objects")]),
    ("/Encrypt 9 0 R", [MediaFinding(.unread, "encrypted objects")]),
    ("/", []), ("/Author", [MediaFinding(.author, "the author")]),
  ])
  func `finds what a PDF says openly`(text: String, findings: [MediaFinding]) {
    #expect(MediaInspector.inspect(Make.text("%PDF-1.7\n" + text)).findings == findings)
  }

  @Test func `finds where the photographs in a PDF were taken`() {
    let exif = Make.text("%PDF-1.7 Exif\0\0") + Make.tiff([], gps: [2, 4])
    #expect(
      MediaInspector.inspect(exif).findings == [
        MediaFinding(.position, "a GPS position in a picture's EXIF"),
        MediaFinding(.exif, "EXIF in a picture"),
      ]
    )
  }

  @Test func `survives every cut and every broken byte`() {
    let exif = Make.big(0, 4) + Make.tiff([(0x0112, 6)], gps: [2])
    let bytes = avif(exif: exif, xmp: Make.text("<rdf:RDF/>"), isTurned: true, version: 1)
    for index in bytes.indices {
      _ = MediaInspector.inspect(Array(bytes[..<index]))
      for value: UInt8 in [0, 0x7F, 0x80, 0xFF] {
        var broken = bytes
        broken[index] = value
        #expect(MediaInspector.inspect(broken).findings.count < 20)
      }
    }
  }
}
