internal import Formats
internal import Glibc

/// Where a file of the site stands, from the site's root, such as `journal/first.html`.
struct OutputPath: Hashable, Sendable, Comparable {
  /// The path with `/` between its parts, never with one in front.
  let text: String

  init(_ text: String) { self.text = text }

  /// The folder that it stands in, with a `/` behind it; empty for the root.
  var folder: Substring {
    text.utf8.lastIndex(of: 0x2F).map { text[...$0] } ?? ""
  }

  /// The address of this file as written in `page`, a relative link that names the file.
  func href(from page: OutputPath, fragment: String? = nil) -> String {
    URLText.relative(from: page.text, to: text, fragment: fragment)
  }

  /// The absolute address under `base`; the front page is the base itself.
  func url(under base: BaseURL, fragment: String? = nil) -> String {
    base.url(for: text == "index.html" ? "" : text, fragment: fragment)
  }

  static func < (left: OutputPath, right: OutputPath) -> Bool {
    let order: Bool?? = left.text.utf8.withContiguousStorageIfAvailable { one in
      right.text.utf8.withContiguousStorageIfAvailable { precedes(one, $0) }
    }
    return order.flatMap(\.self) ?? left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }

  private static func precedes(
    _ left: UnsafeBufferPointer<UInt8>,
    _ right: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let shared = min(left.count, right.count)
    guard shared > 0, let one = left.baseAddress, let two = right.baseAddress else {
      return left.count < right.count
    }
    let order = memcmp(one, two, shared)
    return order == 0 ? left.count < right.count : order < 0
  }
}
