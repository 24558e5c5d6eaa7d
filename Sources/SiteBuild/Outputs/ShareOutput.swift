internal import Formats
internal import Profile
internal import Templates
internal import Theming

/// The page made to be passed on, with the site's address as a QR code where it is known.
struct ShareOutput: Sendable {
  let contexts: Contexts
  let head: HeadWriter

  /// The page.
  var output: Output {
    Output(path: GeneratedPages.share) {
      let frame = contexts.frame(GeneratedPages.share)
      let title = frame.words.fill(.share, ["name": contexts.model.site.name])
      let root = contexts.root(
        frame,
        head: head.head(title: title, frame),
        page: contexts.page(title: title, kind: "share", frame),
        extras: extras(frame)
      )
      return contexts.render(.share, root)
    }
  }

  private func extras(_ frame: Frame) -> [String: TemplateValue] {
    var names: [String: TemplateValue] = [
      "card": .text(frame.href(SiteFiles.card))
    ]
    guard let base = contexts.model.base else { return names }
    names["address"] = .text(base.text)
    let label = frame.words.fill(.qrLabel, ["address": base.text])
    if let code = QRCode(base.text) { names["qr"] = .markup(code.svg(title: label)) }
    return names
  }
}
