internal import Cards
internal import Formats
internal import Imaging
internal import Profile
internal import Theming

/// The pictures that are drawn for pages without one of their own, for programs that show a preview of a link.
///
/// They are drawn when the site is written, on all cores, and kept in the cache by what they are made from.
struct SocialCards: Sendable {
  /// A card that will be drawn.
  private struct Card: Sendable {
    let path: OutputPath
    let digest: ContentHash
    let wording: CardArtist.Wording
  }

  /// How many posts get a card of their own unless all are asked for: as many as a year of weekly letters.
  private static let newestPosts = 52

  private var cards: [OutputPath: Card] = [:]
  private var artist: CardArtist?
  private let cache: PhotoCache?

  /// The cards of a site; none without an address, since previews need it, or where the theme or its user want none.
  init(_ contexts: Contexts, wishes: PhotoWishes?) {
    let model = contexts.model
    cache = wishes.map { PhotoCache(folder: $0.cache) }
    guard wishes != nil, let base = model.base, model.site.socialCards != .none,
      let design = contexts.theme.card
    else { return }
    let artist = CardArtist(design)
    self.artist = artist
    // A face says more than an address alone.
    let portrait = model.site.portrait.flatMap { contexts.pictures.image($0, on: nil) }
    let hasPortrait = portrait?.asset.hasDots == true
    for (address, title) in Self.titles(contexts) {
      let isFront = address == model.front?.address
      let wording = CardArtist.Wording(
        title: title,
        name: isFront ? model.site.tagline ?? model.site.role : model.site.name,
        initial: Self.initial(of: model.site.name),
        address: Self.shown(base)
      )
      let digest = artist.digest(wording)
      let stem = address.text.hasSuffix(".html") ? address.text.dropLast(5) : address.text[...]
      let path = OutputPath(HashedName.of("cards/\(stem).png", hash: digest))
      guard artist.canDraw(hasPortrait ? wording.withoutAddress : wording) else { continue }
      cards[address] = Card(path: path, digest: digest, wording: wording)
    }
  }

  /// The card of the page at `address`, or else the front page's; nil where there are none.
  func path(for address: OutputPath, _ model: SiteModel) -> OutputPath? {
    (cards[address] ?? model.front.flatMap { cards[$0.address] })?.path
  }

  /// The files of the cards.
  var outputs: [Output] {
    guard let artist else { return [] }
    let cache = cache
    return cards.values.map { card in
      let key = Fingerprint { writer in
        writer.add("card")
        writer.add(card.digest.hex)
      }
      return Output(path: card.path, key: { key }) {
        if let known = cache?.drawing(card.digest) { return known }
        let bytes = artist.png(card.wording) ?? []
        cache?.keep(drawing: bytes, card.digest)
        return bytes
      }
    }
  }
}

extension SocialCards {
  /// The pages that get a card, and what they are called.
  private static func titles(_ contexts: Contexts) -> [(OutputPath, String)] {
    let model = contexts.model
    let newest = model.section(.journal)?.items.prefix(newestPosts) ?? []
    let posts = model.site.socialCards == .all ? nil : Set(newest)
    var titles: [(OutputPath, String)] = []
    for (index, page) in model.pages.enumerated() {
      if page.page.introduces != nil { continue }
      if page.page.kind == .journal, posts?.contains(index) == false { continue }
      let picture = page.page.image.flatMap { contexts.pictures.image($0, on: index) }
      if picture?.asset.hasDots == true { continue }
      let isFront = page.page.kind == .front
      titles.append((page.address, isFront ? model.site.name : page.page.common.title))
    }
    let words = contexts.frame(GeneratedPages.share).words
    for section in model.sections where section.isGathered {
      titles.append((section.address, model.title(of: section, words: words)))
    }
    return titles
  }

  private static func initial(of name: String) -> String? {
    name.first { $0.isLetter || $0.isNumber }.map { String($0).uppercased() }
  }

  /// The address as one would say it: `example.org/una`.
  private static func shown(_ base: BaseURL) -> String {
    var text = Substring(base.text)
    for scheme in ["https://", "http://", "www."] where text.hasPrefix(scheme) {
      text = text.dropFirst(scheme.count)
    }
    while text.hasSuffix("/") { text = text.dropLast() }
    return String(text)
  }
}
