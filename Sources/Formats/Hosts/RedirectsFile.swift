/// Writes `_redirects`, which Netlify, Cloudflare Pages and others read: a line each, always with its status.
public struct RedirectsFile: Sendable {
  /// How long a line may be for Cloudflare Pages, in bytes.
  public static let lineLimit = 1_000
  /// How many redirects Cloudflare Pages follows; those behind are ignored there.
  public static let countLimit = 2_000

  /// The file's bytes.
  public let bytes: [UInt8]
  /// Redirects that could not be written: no target, or a line over `lineLimit`.
  public let leftOut: [Redirect]
  /// How many lines stand behind the first `countLimit`.
  public let countOverLimit: Int

  /// A file of these redirects, the first that fits a path counting.
  public init(_ redirects: [Redirect]) {
    var bytes: [UInt8] = []
    var leftOut: [Redirect] = []
    var count = 0
    for redirect in redirects {
      guard let target = redirect.target else {
        leftOut.append(redirect)
        continue
      }
      let line = "\(Self.pattern(redirect.source)) \(target) \(redirect.checkedStatus)"
      guard line.utf8.count <= Self.lineLimit else {
        leftOut.append(redirect)
        continue
      }
      bytes.append(text: line)
      bytes.append(0x0A)
      count += 1
    }
    self.bytes = bytes
    self.leftOut = leftOut
    countOverLimit = max(0, count - Self.countLimit)
  }

  /// A path that means just itself.
  ///
  /// Hosts compare it with the path as browsers send it, so what browsers leave alone stays, except `*` and `:`, which
  /// would stand for anything.
  static func pattern(_ path: String) -> String {
    URLText.encode(path) { byte in
      switch byte {
      case 0x21, 0x24, 0x26...0x29, 0x2B, 0x2C, 0x2F, 0x3B, 0x3D, 0x40: true
      default: URLText.isUnreserved(byte)
      }
    }
  }
}
