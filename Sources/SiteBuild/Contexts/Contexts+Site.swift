internal import Formats
internal import Profile
internal import Templates
internal import Theming

extension Contexts {
  /// `site`: who this is, on the page that `frame` describes.
  func site(_ frame: Frame) -> TemplateValue {
    let site = model.site
    return .record([
      "name": .text(site.name),
      "language": .text(frame.language),
      "dir": .text(WritingDirection.of(frame.language)),
      "home": .text(frame.href(OutputPath("index.html"))),
      "year": .text("\(model.date.year)"),
      "tagline": .maybe(site.tagline),
      "role": .maybe(site.role),
      "pronouns": .maybe(site.pronouns),
      "place": .maybe(site.place),
      "description": .maybe(site.description),
      "invented": .maybe(site.invented),
      "copyright": .maybe(site.copyright),
      "email": .maybe(site.contact.email),
      "mailto": .maybe(site.contact.email.map { URLText.mailto($0) }),
      "phone": .maybe(site.contact.phone),
      "tel": .maybe(site.contact.phone.flatMap(URLText.tel)),
      "portrait": .maybe(site.portrait.flatMap { image($0, on: nil, frame, at: .portrait) }),
      "links": .list(site.links.map(profileLink)),
      "menu": .list(menu(frame)),
      "card": .text(frame.href(SiteFiles.card)),
      "share": .text(frame.href(GeneratedPages.share)),
      "calendar": .maybe(hasCalendar ? frame.href(SiteFiles.calendar) : nil),
      "feeds": feeds(frame),
      "journal": .maybe(model.section(.journal).map { frame.href($0.address) }),
    ])
  }

  /// `care`: what a reader can do in return.
  func care(_ frame: Frame) -> TemplateValue {
    let site = model.site
    let newsletter = site.newsletter.map { letter -> [String: TemplateValue] in
      [
        "label": .text(letter.label), "href": .address(letter.url.value),
        "about": .maybe(letter.about),
      ]
    }
    let write = site.contact.email.map { email -> [String: TemplateValue] in
      ["href": .text(MailLink.write(to: email, name: site.name, words: frame.words))]
    }
    let tell = MailLink.tell(name: site.name, address: model.base?.text, words: frame.words)
    return .record([
      "subscribe": .maybe(newsletter),
      "feeds": feeds(frame),
      "write": .maybe(write),
      "tell": .record(["href": .text(tell)]),
      "buy": .list(placesToBuy),
      "refer": .record([
        "href": .text(frame.href(GeneratedPages.share)),
        "card": .text(frame.href(SiteFiles.card)),
      ]),
    ])
  }

  /// Whether the site has feeds: they need posts, and absolute addresses.
  var hasFeeds: Bool { model.hasFeeds }

  /// Whether the site has a calendar of workshops.
  var hasCalendar: Bool { model.hasCalendar }

  private func feeds(_ frame: Frame) -> TemplateValue {
    guard hasFeeds else { return .absent }
    return .record([
      "atom": .text(frame.href(SiteFiles.atom)),
      "json": .text(frame.href(SiteFiles.jsonFeed)),
    ])
  }

  private func profileLink(_ link: ProfileLink) -> TemplateValue {
    .record(["label": .text(link.label), "href": .address(link.url.value), "me": .flag(link.isMe)])
  }

  private func menu(_ frame: Frame) -> [TemplateValue] {
    let lines = menus[frame.words.language] ?? model.menu(words: frame.words)
    return lines.map { entry in
      let isCurrent = entry.target == .file(frame.address, fragment: nil)
      let isWithin = frame.section.map { entry.target == .file($0, fragment: nil) } ?? false
      return .record([
        "label": .text(entry.label),
        "href": .text(frame.href(entry.target)),
        "current": .flag(isCurrent),
        "within": .flag(isWithin && !isCurrent),
      ])
    }
  }

  private var placesToBuy: [TemplateValue] {
    (model.section(.book)?.items ?? []).flatMap { index -> [TemplateValue] in
      let page = model.pages[index]
      guard case .book(let book) = page.page.details else { return [] }
      return book.buy.map {
        .record([
          "label": .text($0.label), "href": .address($0.url.value),
          "title": .text(page.page.common.title),
        ])
      }
    }
  }
}
