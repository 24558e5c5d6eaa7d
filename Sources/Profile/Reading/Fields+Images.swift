import Diagnostics
import Settings

extension Fields {
  /// The picture of a key and the words for those who do not see it.
  ///
  /// Words that say nothing (`image`, the file's own name) count as missing, which gives a warning; an empty
  /// text in quotes says that the picture is decoration.
  mutating func image(_ key: String, alt altKey: String) -> ImageReference? {
    let path = picture(key)
    let alt = words(altKey)
    if path == nil, let alt, !has(key) {
      complain("'\(altKey)' describes a picture, but there is no '\(key)'", at: alt.span, .warning)
    }
    return path.map { described($0, by: alt, key: key, altKey: altKey) }
  }

  /// The path of a picture; nil, and a complaint, when it cannot be one.
  mutating func picture(_ key: String) -> Located<String>? {
    guard let path = located(key) else { return nil }
    if WebAddress.scheme(of: path.value) != nil || path.value.hasPrefix("//") {
      complain("'\(key)' should be a file in the content folder, found an address", at: path.span)
      return nil
    }
    if path.value.utf8.contains(0x5C) {
      let better = String(path.value.map { $0 == "\\" ? "/" : $0 })
      complain("'\(key)' holds '\\'; write \(Wording.quote(better))", at: path.span)
      return nil
    }
    if path.value.unicodeScalars.contains(where: { $0 != " " && WebAddress.isInvisible($0) }) {
      complain("'\(key)' holds an invisible character; remove it", at: path.span)
      return nil
    }
    return path
  }

  /// The words under an `alt` key, empty when they are an empty text in quotes; nil when nothing was written.
  mutating func words(_ key: String) -> Located<String>? {
    guard let entry = entry(key), !entry.value.isNull else { return nil }
    guard let text = entry.value.text else {
      complain("'\(key)' should be text, found \(entry.value.found)", at: entry.value.span)
      return nil
    }
    return Located(text.trimmed, at: entry.value.span)
  }

  /// A picture with its words, after a look at whether they say anything.
  mutating func described(
    _ path: Located<String>,
    by alt: Located<String>?,
    key: String,
    altKey: String
  ) -> ImageReference {
    guard let alt else {
      complain(
        "'\(key)' has no '\(altKey)'; say what is to be seen, or write \(altKey): \"\" if it only decorates",
        at: path.span,
        .warning
      )
      return ImageReference(path: path, alt: nil)
    }
    guard saysNothing(alt.value, about: path.value) else {
      return ImageReference(path: path, alt: alt.value)
    }
    complain(
      "\(Wording.quote(alt.value)) does not say what is to be seen; describe it for those who cannot see it",
      at: alt.span,
      .warning
    )
    return ImageReference(path: path, alt: nil)
  }

  private func saysNothing(_ words: String, about path: String) -> Bool {
    // Words that are longer than the path and any of these cannot be among them.
    guard words.utf8.count <= max(path.utf8.count, 10) else { return false }
    let file = path.split(separator: "/").last.map { String($0) } ?? path
    let stem = file.split(separator: ".").first.map { String($0) } ?? file
    let empty = ["image", "img", "photo", "photograph", "picture", "pic", "foto", "bild", "imagem"]
    let words = words.lowercased()
    return empty.contains(words) || words == file.lowercased() || words == stem.lowercased()
  }
}
