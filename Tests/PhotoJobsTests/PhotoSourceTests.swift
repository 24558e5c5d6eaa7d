import Testing

@testable import PhotoJobs

@Suite struct PhotoSourceTests {
  @Test(
    arguments: [
      ("\u{FF}\u{D8}\u{FF}\u{E0}", PhotoSource.jpeg), ("GIF87a", .gif), ("GIF89a...", .gif),
      ("\u{89}PNG\r\n\u{1A}\n", .png), ("RIFF\0\0\0\0WEBPVP8 ", .webp), ("II*\0\u{8}\0\0\0", .tiff),
      ("MM\0*\0\0\0\u{8}", .tiff), ("\0\0\0\u{18}ftypheic", .heif), ("\0\0\0\u{18}ftypavif", .heif),
      ("\0\0\0\u{18}ftypmif1", .heif),
    ]
  )
  func `a picture is known by its first bytes`(head: String, source: PhotoSource) {
    #expect(
      PhotoSource(magic: head.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }) == source
    )
  }

  @Test(
    arguments: [
      "", "GIF88a", "<svg xmlns=", "<?xml version", "%PDF-1.7", "BM", "RIFF\0\0\0\0WAVEfmt ",
      "\0\0\0\u{18}ftypmp42", "\0\0\0\u{18}ftypqt  ", "8BPS", "SIMPLE  =", "P6\n1 1\n255\n",
      "\u{FF}\u{D8}",
      " GIF89a", "#?RADIANCE", "\u{76}\u{2F}\u{31}\u{1}",
    ]
  )
  func `nothing else ever reaches a decoder`(head: String) {
    #expect(
      PhotoSource(magic: head.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }) == nil
    )
  }
}
