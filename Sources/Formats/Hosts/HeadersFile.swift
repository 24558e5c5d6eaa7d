/// Writes `_headers`, which Netlify and Cloudflare Pages read.
public struct HeadersFile: Sendable {
  /// How long a line may be for Cloudflare Pages, in bytes.
  public static let lineLimit = 2_000

  /// The file's bytes.
  public let bytes: [UInt8]
  /// Headers whose line is over `lineLimit`; they are in the file all the same, for hosts that take them.
  public let tooLong: [HTTPHeader]

  /// A file of these rules for a site below `sitePath`, an encoded path such as `/` or `/gordon/`.
  public init(_ rules: [HeaderRule], sitePath: String = "/") {
    var bytes: [UInt8] = []
    var tooLong: [HTTPHeader] = []
    for rule in rules where !rule.headers.isEmpty {
      let folder = rule.path(below: "").drop { $0 == "/" }
      bytes.append(text: "\(URLText.encoded(sitePath))\(RedirectsFile.pattern(String(folder)))*\n")
      for header in rule.headers {
        let line = "  \(header.name): \(header.value)"
        if line.utf8.count > Self.lineLimit { tooLong.append(header) }
        bytes.append(text: line)
        bytes.append(0x0A)
      }
    }
    self.bytes = bytes
    self.tooLong = tooLong
  }
}
