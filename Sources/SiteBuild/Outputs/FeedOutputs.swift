internal import Formats
internal import Profile

/// The journal as an Atom feed and a JSON Feed; both need the site's absolute address.
struct FeedOutputs: Sendable {
  /// How many posts a feed holds, each with its whole text.
  private static let size = 20

  let contexts: Contexts
  /// Nil where nobody asks what the files follow from.
  let keys: OutputKeys?

  /// Both feeds, or none where there are no posts or no base URL.
  var outputs: [Output] {
    guard contexts.hasFeeds, let base = contexts.model.base,
      let journal = contexts.model.section(.journal)
    else { return [] }
    let posts = journal.items.prefix(Self.size)
    let atom = keys.key { $0.feed(SiteFiles.atom, posts) }
    let json = keys.key { $0.feed(SiteFiles.jsonFeed, posts) }
    return [
      Output(path: SiteFiles.atom, key: atom) {
        AtomFeed.bytes(feed(posts, base), at: SiteFiles.atom.url(under: base))
      },
      Output(path: SiteFiles.jsonFeed, key: json) {
        JSONFeed.bytes(feed(posts, base), at: SiteFiles.jsonFeed.url(under: base))
      },
    ]
  }

  private func feed(_ posts: ArraySlice<Int>, _ base: BaseURL) -> Feed {
    let site = contexts.model.site
    let entries = posts.compactMap { entry($0, base) }
    let newest = entries.max { $0.updated < $1.updated }?.updated
    var feed = Feed(
      id: base.text,
      title: site.name,
      homeURL: base.text,
      updated: newest ?? DateTime(utcMidnight: contexts.model.date),
      author: Feed.Author(name: site.name, url: base.text, email: site.contact.email),
      entries: entries
    )
    feed.subtitle = site.tagline
    feed.language = site.language
    feed.rights = site.copyright
    return feed
  }

  private func entry(_ index: Int, _ base: BaseURL) -> FeedEntry? {
    let page = contexts.model.pages[index]
    guard case .journal(let post) = page.page.details else { return nil }
    let url = page.address.url(under: base)
    let published = post.date.moment
    var entry = FeedEntry(
      id: url,
      url: url,
      title: page.page.common.title,
      updated: page.page.common.updated?.moment ?? published,
      contentHTML: contexts.feedBody(index, base)
    )
    entry.published = published
    entry.summary = page.summary
    entry.categories = post.tags.map(\.value)
    entry.imageURL = page.page.image.flatMap { contexts.pictures.image($0, on: index) }
      .map { $0.asset.output.url(under: base) }
    return entry
  }
}
