internal import Formats
internal import Profile

/// The person as a vCard, to be kept or passed on.
struct CardOutput: Sendable {
  let contexts: Contexts

  /// The card.
  var output: Output {
    Output(path: SiteFiles.card) { bytes }
  }

  private var bytes: [UInt8] {
    let site = contexts.model.site
    var card = VCard(fullName: site.name)
    card.title = site.role
    card.note = site.tagline
    card.locality = site.place
    card.emails = site.contact.email.map { [$0] } ?? []
    card.phones = site.contact.phone.map { [$0] } ?? []
    card.urls =
      (contexts.model.base.map { [$0.text] } ?? [])
      + site.links.filter(\.isMe).map(\.url.value)
    if let base = contexts.model.base, let portrait = site.portrait,
      let image = contexts.pictures.image(portrait, on: nil), image.asset.hasDots
    {
      card.photoURL = image.asset.output.url(under: base)
    }
    return card.bytes()
  }
}
