internal import Formats
internal import Profile

/// Small pages at old addresses that lead on by themselves, for hosts that know no redirects.
struct RedirectOutputs: Sendable {
  let model: SiteModel

  /// The pages, in the order of the pages that they lead to.
  var outputs: [Output] {
    model.aliases.map { alias in
      Output(path: alias.output, key: { key(alias) }) { bytes(alias) }
    }
  }

  private func key(_ alias: Alias) -> Fingerprint {
    Fingerprint { writer in
      writer.add("redirect")
      writer.add(alias.output)
      writer.add(alias.target)
      writer.add(alias.title)
      writer.add(model.site.language)
      writer.add(model.base?.text)
    }
  }

  private func bytes(_ alias: Alias) -> [UInt8] {
    let href = alias.target.href(from: alias.output)
    let title = alias.title
    var tags = TagWriter()
    tags.line("<!doctype html>")
    tags.tag("html", ["lang": model.site.language])
    tags.line("<meta charset=\"utf-8\">")
    tags.title(title)
    tags.tag("meta", ["name": "robots", "content": "noindex"])
    tags.tag("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
    tags.tag("meta", ["http-equiv": "refresh", "content": "0; url=\(href)"])
    if let base = model.base {
      tags.tag("link", ["rel": "canonical", "href": alias.target.url(under: base)])
    }
    tags.line("<main>")
    tags.text("h1", title)
    tags.link(href, label: href)
    tags.line("</main>")
    return tags.bytes
  }
}
