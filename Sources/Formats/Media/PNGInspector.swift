/// Walks over the chunks of a PNG file (PNG, third edition).
enum PNGInspector {
  static func inspect(_ file: ByteView, into report: inout MediaReport) {
    var place = 8
    while let length = file.big(place, width: 4), place + 12 + length <= file.count {
      let name = file.name(at: place + 4)
      inspect(chunk: name, file.slice(place + 8, length), into: &report)
      place += 12 + length
      if name == "IEND" {
        if place < file.count { report.add(.trailer, "more behind its end") }
        return
      }
    }
    report.add(.unread, "an end that is missing")
  }

  private static func inspect(chunk name: String, _ body: ByteView, into report: inout MediaReport)
  {
    switch name {
    case "IHDR": report.setSize(body.big(0, width: 4), body.big(4, width: 4))
    case "eXIf": TIFFInspector.inspectExif(body, into: &report)
    case "tEXt", "zTXt", "iTXt": inspect(text: body, into: &report)
    case "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV",
      "cLLI", "mDCv", "cLLi", "bKGD", "hIST", "pHYs", "sPLT", "tIME", "acTL", "fcTL", "fdAT",
      "oFFs",
      "sTER", "pCAL", "sCAL":
      break
    default: report.add(.unread, "a chunk that is not known ('\(name)')")
    }
  }

  private static func inspect(text body: ByteView, into report: inout MediaReport) {
    if body.holds("XML:com.adobe.xmp\0") {
      XMPInspector.inspect(body, into: &report)
    } else if body.holds("Raw profile type exif\0") || body.holds("Raw profile type APP1\0") {
      // Written in hexadecimal and compressed by older programs.
      report.add(.exif, "EXIF")
    } else if body.holds("Raw profile type iptc\0") || body.holds("Raw profile type 8bim\0") {
      report.add(.iptc, "IPTC")
    } else if body.holds("Raw profile type xmp\0") {
      report.add(.xmp, "XMP")
    } else {
      report.add(.comment, "a text ('\(keyword(of: body))')")
    }
  }

  /// The keyword that a text chunk starts with, printable ASCII of it, at most 79 bytes.
  private static func keyword(of body: ByteView) -> String {
    let end = min(body.firstIndex(of: 0) ?? 0, 79)
    return String(
      decoding: body.slice(0, end).bytes.map { $0 >= 0x20 && $0 < 0x7F ? $0 : 0x3F },
      as: UTF8.self
    )
  }
}
