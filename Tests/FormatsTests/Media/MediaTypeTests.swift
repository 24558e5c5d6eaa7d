import Formats
import Testing

@Suite struct MediaTypeTests {
  private typealias Make = MediaBytes

  private static let whole: [(bytes: [UInt8], type: MediaType)] = [
    (Make.jpeg(), .jpeg), (Make.png(), .png), (Make.gif(), .gif),
    (Make.webp(Make.riff("VP8L", [0x2F, 29, 192, 4, 0])), .webp),
    (Make.fileType("avif", ["mif1"]), .avif), (Make.fileType("mif1", ["avif", "heic"]), .avif),
    (Make.fileType("heic", ["mif1"]), .heic), (Make.fileType("mif1"), .heic),
    (Make.fileType("isom", ["mp41"]), .mp4), (Make.fileType("M4A "), .mp4),
    (Make.fileType("qt  "), .mov), (Make.box("moov", []), .mov),
    (
      Make.join(
        Make.text("BM"),
        Make.little(99, 4),
        Make.little(0, 4),
        Make.little(54, 4),
        Make.little(40, 4)
      ), .bmp
    ),
    ([0, 0, 1, 0, 1, 0], .ico), ([0x1A, 0x45, 0xDF, 0xA3], .webm),
    ([0xFF, 0xFB, 0x90, 0x64], .mp3),
    (Make.join(Make.text("RIFF"), Make.little(4, 4), Make.text("WAVE")), .wav),
    (Make.join([0xFF, 0xFE], Make.utf16("<svg/>", isLittle: true)), .svg),
    (Make.join([0xFE, 0xFF], Make.utf16("<svg/>", isLittle: false)), .svg),
    (Make.utf16("<svg/>", isLittle: true), .svg), ([], .other), ([0], .other), ([0xFF], .other),
    ([0xFF, 0xFF, 0xFF, 0xFF], .other),
  ]

  @Test(arguments: whole)
  func `tells a file by its bytes`(bytes: [UInt8], type: MediaType) {
    #expect(MediaInspector.type(of: bytes) == type)
    #expect(MediaInspector.inspect(bytes).type == type)
  }

  @Test(
    arguments: [
      ("%PDF-1.7", .pdf), ("junk %PDF-1.7", .pdf), ("II*\0", .tiff), ("MM\0*", .tiff),
      ("ID3", .mp3),
      ("OggS", .ogg), ("fLaC", .flac), ("wOFF", .woff), ("wOF2", .woff2), ("<svg>", .svg),
      (
        "\u{FEFF} \n<?xml version='1.0'?><!-- <a> --><!DOCTYPE svg [<!ENTITY a '>'>]><x:svg/>", .svg
      ),
      ("<html><svg>", .other), ("text <svg>", .other), ("BMW", .other), ("RIFF", .other),
      ("<", .other),
      ("<!-- <svg>", .other),
    ] as [(String, MediaType)]
  )
  func `tells a file by its text`(text: String, type: MediaType) {
    #expect(MediaInspector.type(of: Make.text(text)) == type)
  }

  @Test func `every type has its names`() {
    #expect(MediaType.jpeg.mediaType == "image/jpeg")
    #expect(MediaType.svg.mediaType == "image/svg+xml")
    #expect(MediaType.mov.mediaType == "video/quicktime")
    #expect(MediaType.allCases.filter(\.isImage).count == 10)
    #expect(
      Set(MediaType.allCases.flatMap(\.endings)).count
        == MediaType.allCases.flatMap(\.endings).count
    )
    for type in MediaType.allCases { #expect(type.endings.isEmpty == (type == .other)) }
  }
}
