import Formats
import Testing

@Suite struct FeedTests {
  private static let moment = DateTime(utcMidnight: CivilDate(daysSinceEpoch: 20_526))

  private func feed() -> Feed {
    var entry = FeedEntry(
      id: "https://example.org/journal/first.html",
      url: "https://example.org/journal/first.html",
      title: "Gordon & the bell",
      updated: Self.moment,
      contentHTML: Array("<p>He is <em>afraid</em> of the noon bell.</p>\n".utf8)
    )
    entry.published = DateTime("2026-03-10T18:00:00+01:00")
    entry.summary = "A dog, a bell."
    entry.categories = ["love", "dogs"]
    entry.imageURL = "https://example.org/bell.png"
    var feed = Feed(
      id: "https://example.org/",
      title: "Ada",
      homeURL: "https://example.org/",
      updated: Self.moment,
      author: Feed.Author(name: "Ada", url: "https://example.org/", email: "ada@example.org"),
      entries: [entry]
    )
    feed.subtitle = "Tea and honesty"
    feed.language = "en"
    feed.rights = "Ask first"
    feed.iconURL = "https://example.org/icon.png"
    return feed
  }

  @Test func `writes Atom`() {
    let text = String(
      decoding: AtomFeed.bytes(feed(), at: "https://example.org/feed.xml"),
      as: UTF8.self
    )
    #expect(
      text == """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
          <id>https://example.org/</id>
          <title>Ada</title>
          <subtitle>Tea and honesty</subtitle>
          <updated>2026-03-14T00:00:00Z</updated>
          <link rel="self" type="application/atom+xml" href="https://example.org/feed.xml"/>
          <link rel="alternate" type="text/html" href="https://example.org/"/>
          <author>
            <name>Ada</name>
            <uri>https://example.org/</uri>
            <email>ada@example.org</email>
          </author>
          <rights>Ask first</rights>
          <icon>https://example.org/icon.png</icon>
          <entry>
            <id>https://example.org/journal/first.html</id>
            <title>Gordon &amp; the bell</title>
            <link rel="alternate" type="text/html" href="https://example.org/journal/first.html"/>
            <published>2026-03-10T18:00:00+01:00</published>
            <updated>2026-03-14T00:00:00Z</updated>
            <category term="love"/>
            <category term="dogs"/>
            <summary>A dog, a bell.</summary>
            <content type="html">&lt;p&gt;He is &lt;em&gt;afraid&lt;/em&gt; of the noon bell.&lt;/p&gt;
        </content>
          </entry>
        </feed>

        """
    )
  }

  @Test func `writes JSON Feed`() {
    let text = String(
      decoding: JSONFeed.bytes(feed(), at: "https://example.org/feed.json"),
      as: UTF8.self
    )
    #expect(
      text == """
        {
          "version": "https://jsonfeed.org/version/1.1",
          "title": "Ada",
          "home_page_url": "https://example.org/",
          "feed_url": "https://example.org/feed.json",
          "description": "Tea and honesty",
          "icon": "https://example.org/icon.png",
          "authors": [
            {
              "name": "Ada",
              "url": "https://example.org/"
            }
          ],
          "language": "en",
          "items": [
            {
              "id": "https://example.org/journal/first.html",
              "url": "https://example.org/journal/first.html",
              "title": "Gordon & the bell",
              "content_html": "<p>He is <em>afraid</em> of the noon bell.</p>\\n",
              "summary": "A dog, a bell.",
              "image": "https://example.org/bell.png",
              "date_published": "2026-03-10T18:00:00+01:00",
              "date_modified": "2026-03-14T00:00:00Z",
              "tags": [
                "love",
                "dogs"
              ]
            }
          ]
        }

        """
    )
  }

  @Test func `no field leaves its place`() {
    var feed = feed()
    let hostile = HostileText.all + HostileText.unholdable
    feed.title = hostile
    feed.subtitle = hostile
    feed.language = hostile
    feed.rights = hostile
    feed.iconURL = "javascript:\(hostile)"
    feed.author = Feed.Author(name: hostile, url: hostile, email: hostile)
    feed.entries[0].id = hostile
    feed.entries[0].categories = [hostile]
    feed.entries[0].contentHTML = Array(hostile.utf8) + [0xFF]
    let atom = AtomFeed.bytes(feed, at: hostile)
    #expect(!atom.contains { $0 < 0x20 && $0 != 0x0A })
    for text in ["</script>", "]]>", "<!--", "<b", "javascript", "xml:lang", "<email>"] {
      #expect(!atom.hold(text), "\(text)")
    }
    let json = JSONFeed.bytes(feed, at: hostile)
    #expect(!json.contains { $0 < 0x20 && $0 != 0x0A })
  }

  @Test(arguments: [
    ("en", true), ("pt-BR", true), ("zh-Hant-TW", true), ("de-1996", true), ("", false),
    ("e", false),
    ("en-", false), ("-en", false), ("en_US", false), ("englishlanguage", false), ("1a", false),
    ("en-\"", false),
  ])
  func `knows the shape of a language`(tag: String, isOne: Bool) {
    #expect((LanguageTag.checked(tag) != nil) == isOne)
  }
}
