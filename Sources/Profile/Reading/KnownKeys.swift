import Diagnostics
import Formats
import Settings

/// Knows the keys of every kind, and what other generators call them, to explain a key that is not known.
enum KnownKeys {
  /// The end of a sentence that begins with `unknown key 'x'`; nil when nothing is known about the key.
  static func explain(_ key: String, in kind: Kind) -> String? {
    if let better = elsewhere[key.lowercased()] { return "; here it is '\(better)'" }
    let kinds = Kind.allCases.filter { $0 != kind && ofKind[$0]?.contains(key) == true }
    guard !kinds.isEmpty else { return nil }
    let names = Wording.list(kinds.map { "'\($0.rawValue)'" })
    return "; it belongs to kind \(names), and this is kind '\(kind.rawValue)'"
  }

  /// The keys of a kind, in the order in which they are read.
  static func keys(of kind: Kind) -> [String] { ofKind[kind] ?? [] }

  /// The keys of each kind, found by reading an empty page of it.
  private static let ofKind: [Kind: [String]] = {
    var keys: [Kind: [String]] = [:]
    for kind in Kind.allCases {
      let file = SourceFile(path: "", bytes: [])
      let context = PageContext(
        zone: .utc,
        hasOwnZone: true,
        today: .earliest,
        placement: Placement(path: "x.md", folders: []),
        file: file,
        body: SourceSpan(0, 0)
      )
      var fields = Fields([], of: file, at: SourceSpan(0, 0), rule: "")
      let common = CommonFields(reading: &fields, kind: kind, in: context)
      _ = Details(reading: &fields, kind: kind, common: common, in: context)
      keys[kind] = fields.asked
    }
    return keys
  }()

  /// What Hugo, Jekyll, Eleventy, Zola and Pelican call what has another name here.
  private static let elsewhere = [
    "lang": "language", "locale": "language", "lastmod": "updated", "last_modified_at": "updated",
    "modified": "updated", "permalink": "slug", "url": "slug", "publishdate": "publish-from",
    "expirydate": "publish-until", "redirect_from": "aliases", "redirects": "aliases",
    "category": "tags", "categories": "tags", "keywords": "tags", "excerpt": "summary",
    "thumbnail": "image", "featured_image": "image", "img": "image", "picture": "image",
    "image-alt": "alt", "image_alt": "alt", "photo-alt": "alt", "weight": "menu", "order": "menu",
    "notes": "private", "note": "private", "timezone": "time-zone", "tz": "time-zone",
    "organization": "organisation", "canceled": "cancelled", "location": "place",
  ]
}
