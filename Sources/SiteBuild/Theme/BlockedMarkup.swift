internal import Diagnostics
internal import Theming

/// Finds HTML in a theme's templates that browsers will not obey, because the site's Content-Security-Policy blocks it.
///
/// What would ask another host for something is an error, since a page opened from disk has no such policy.
enum BlockedMarkup {
  /// What is wrong with these templates, in their order.
  static func diagnostics(_ templates: [SourceFile]) -> [Diagnostic] {
    templates.flatMap { file in
      HTMLTags.scan(MustacheBlanks.filled(file.bytes)).flatMap { tag in
        faults(of: tag).map { fault in
          Diagnostic(
            fault.severity,
            rule: "theme-policy",
            message: fault.message,
            location: file.location(SourceSpan(fault.range))
          )
        }
      }
    }
  }
}

extension BlockedMarkup {
  private struct Fault {
    var severity = Severity.warning
    let message: String
    let range: Range<Int>
  }

  /// Elements that hold other pages, for which the policy has no source.
  private static let frames: Set<String> = ["iframe", "frame", "object", "embed", "applet"]

  private static func faults(of tag: HTMLTag) -> [Fault] {
    var faults = tag.attributes.compactMap { fault(of: $0, in: tag) }
    let opening = tag.range.lowerBound..<tag.range.lowerBound + 1 + tag.name.utf8.count
    if let message = message(for: tag) {
      faults.insert(Fault(message: message, range: opening), at: 0)
    }
    return faults
  }

  private static func message(for tag: HTMLTag) -> String? {
    switch tag.name {
    case "script" where isProgram(tag):
      "browsers will not run this script: the site's Content-Security-Policy allows none; take it out"
    case "style":
      "browsers will not use this style: the site's Content-Security-Policy allows none in a page;"
        + " put it into a stylesheet in 'assets'"
    case "base":
      "browsers will not obey this tag: the site's Content-Security-Policy forbids it; take it out"
    case let name where frames.contains(name):
      "browsers will not load this <\(name)>: the site's Content-Security-Policy allows none;"
        + " write a link instead"
    default: nil
    }
  }

  /// Whether a script is more than data (WHATWG HTML, "prepare the script element").
  private static func isProgram(_ tag: HTMLTag) -> Bool {
    guard let type = tag.attributes.first(where: { $0.name == "type" })?.value.lowercased() else {
      return true
    }
    return type.isEmpty || type == "module" || type == "importmap" || type == "speculationrules"
      || type.contains("javascript") || type.contains("ecmascript")
  }

  private static func fault(of attribute: HTMLTag.Attribute, in tag: HTMLTag) -> Fault? {
    let range = attribute.range.isEmpty ? tag.range : attribute.range
    let value = attribute.value.lowercased().filter { !$0.isWhitespace }
    if attribute.name == "style", !value.isEmpty {
      return Fault(
        message:
          "browsers will not use this 'style': the site's Content-Security-Policy allows none"
          + " in a page; give the element a class, and the class a rule in a stylesheet",
        range: range
      )
    }
    if attribute.name.hasPrefix("on"), !value.isEmpty {
      return Fault(
        message: "browsers will not run '\(attribute.name)': the site's Content-Security-Policy"
          + " allows no script; take it out",
        range: range
      )
    }
    if value.hasPrefix("javascript:") {
      return Fault(
        message: "browsers will not run this address: the site's Content-Security-Policy allows"
          + " no script; take it out",
        range: range
      )
    }
    return loads(attribute, in: tag) ? address(value, range) : nil
  }

  private static func address(_ value: String, _ range: Range<Int>) -> Fault? {
    if value.hasPrefix("http:") || value.hasPrefix("https:") || value.hasPrefix("//") {
      return Fault(
        severity: .error,
        message:
          "a page may ask no other host for anything; put the file into the theme's 'assets'",
        range: range
      )
    }
    guard value.hasPrefix("data:") else { return nil }
    return Fault(
      message: "browsers will not load this: the site's Content-Security-Policy allows no 'data:';"
        + " put it into a file in 'assets'",
      range: range
    )
  }

  /// Whether a browser fetches the address by itself.
  private static func loads(_ attribute: HTMLTag.Attribute, in tag: HTMLTag) -> Bool {
    switch attribute.name {
    case "src", "srcset", "poster", "background", "imagesrcset": true
    case "data": tag.name == "object"
    case "href" where tag.name == "link":
      Self.fetching.contains { kind in
        tag.attributes.contains { $0.name == "rel" && words($0.value).contains(kind) }
      }
    case "href", "xlink:href": tag.name == "image" || tag.name == "use" || tag.name == "feimage"
    default: false
    }
  }

  /// What `<link rel>` fetches or opens a connection for.
  private static let fetching = [
    "stylesheet", "icon", "apple-touch-icon", "mask-icon", "manifest", "preload", "modulepreload",
    "prefetch", "preconnect", "dns-prefetch",
  ]

  private static func words(_ text: String) -> [String] {
    text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
  }
}

/// Templates with their tags blanked out, so that what is left reads as HTML with every byte in its place.
enum MustacheBlanks {
  /// The bytes with a letter for every byte of a value's tag, and white space for those of all others.
  static func filled(_ bytes: [UInt8]) -> [UInt8] {
    var filled = bytes
    var index = 0
    while index + 1 < bytes.count {
      guard bytes[index] == open, bytes[index + 1] == open else {
        index += 1
        continue
      }
      var end = index + 2
      while end < bytes.count,
        !(bytes[end] == close && end + 1 < bytes.count && bytes[end + 1] == close)
      { end += 1 }
      end = min(end + 2, bytes.count)
      if end < bytes.count, bytes[end] == close { end += 1 }
      let sigil = index + 2 < bytes.count ? bytes[index + 2] : 0
      let sign = sigils.contains(sigil) ? UInt8(ascii: " ") : UInt8(ascii: "x")
      for place in index..<end where filled[place] != 0x0A { filled[place] = sign }
      index = end
    }
    return filled
  }

  private static let open = UInt8(ascii: "{")
  private static let close = UInt8(ascii: "}")
  private static let sigils = Array("#^/>!<$=".utf8)
}
