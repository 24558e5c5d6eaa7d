import PhotoJobs
import Testing

@Suite struct PhotoFaultTests {
  @Test(arguments: [
    (
      "heif: Unsupported feature: Unsupported codec (4.3000)", PhotoSource.heif,
      PhotoFault.noDecoder
    ),
    (
      "heif: Error while loading plugin: No decoding plugin installed for this compression format (11.6003)",
      .heif, .noDecoder
    ),
    ("heif: Invalid input: End of data", .heif, .unreadable),
    ("jpeg: Unsupported codec", .jpeg, .unreadable),
    ("", .heif, .unreadable),
  ])
  func `a library without the decoder is told from a broken photo`(
    words: String,
    source: PhotoSource,
    fault: PhotoFault
  ) {
    #expect(PhotoFault(unread: source, words: words) == fault)
  }
}
