/// Where the links and pictures of one page lead.
struct LinkTable: Sendable {
  /// The targets of links, by destination as written.
  var links: [String: LinkTarget] = [:]
  /// The pictures, ready to be shown, by destination as written.
  var images: [String: PublishedImage] = [:]
  /// The addresses in raw HTML, by the offset of the piece in the file, in their order.
  var raw: [Int: [RawRewrite]] = [:]
  /// Somebody else's addresses that forms are sent to.
  var formTargets: Set<String> = []
}
