internal import Formats
internal import Profile

/// What each page is about, in schema.org's words.
struct StructuredPages: Sendable {
  let contexts: Contexts

  private var base: BaseURL? { contexts.model.base }

  /// The page made from a content file, as scripts' contents.
  func page(_ index: Int, _ frame: Frame) -> [[UInt8]] {
    let page = contexts.model.pages[index]
    var things = [thing(index, page)].compactMap { $0 }
    if page.page.kind != .front { things.append(way(to: page, frame)) }
    return [StructuredData.scriptBytes(things)]
  }

  /// A page that nobody wrote.
  func list(title: String, _ frame: Frame) -> [[UInt8]] {
    let steps = [home, StructuredData.BreadcrumbList.Step(title, url: url(frame.address))]
    return [StructuredData.scriptBytes([StructuredData.BreadcrumbList(steps).json])]
  }
}

extension StructuredPages {
  private var person: StructuredData.Person {
    let site = contexts.model.site
    var person = StructuredData.Person(id: personID, name: site.name)
    person.url = base?.text
    person.imageURL = site.portrait.flatMap { contexts.pictures.image($0, on: nil) }
      .flatMap { url($0.asset.output) }
    person.jobTitle = site.role
    person.description = site.description ?? site.tagline
    person.email = site.contact.email
    person.place = site.place
    person.sameAs = site.links.filter(\.isMe).map(\.url.value)
    person.memberOf = contexts.model.pages.compactMap { page in
      guard case .volunteering(let work) = page.page.details else { return nil }
      return work.organisation
    }
    return person
  }

  private var personID: String? { base.map { $0.text + "#me" } }

  /// By name, since each page's document stands alone.
  private var agent: StructuredData.Agent { .named(contexts.model.site.name) }

  private var home: StructuredData.BreadcrumbList.Step {
    StructuredData.BreadcrumbList.Step(contexts.model.site.name, url: base?.text)
  }

  private func url(_ path: OutputPath) -> String? { base.map { path.url(under: $0) } }

  private func image(_ index: Int, _ page: SitePage) -> String? {
    page.page.image.flatMap { contexts.pictures.image($0, on: index) }
      .flatMap { url($0.asset.output) }
  }

  private func way(to page: SitePage, _ frame: Frame) -> JSONValue {
    var steps = [home]
    if let section = contexts.model.section(page.page.kind), section.isGathered {
      let title = contexts.model.title(of: section, words: frame.words)
      steps.append(.init(title, url: url(section.address)))
    }
    steps.append(.init(page.page.common.title, url: url(page.address)))
    return StructuredData.BreadcrumbList(steps).json
  }

  private func thing(_ index: Int, _ page: SitePage) -> JSONValue? {
    switch page.page.details {
    case .front: profile(page)
    case .book(let book): self.book(book, index, page)
    case .offer(let offer): self.offer(offer, index, page)
    case .journal(let post): self.post(post, index, page)
    case .letter(let letter): quotation(letter, page)
    case .page, .value, .companion, .volunteering, .belief, .dream, .promise, .fit, .moment: nil
    }
  }

  private func profile(_ page: SitePage) -> JSONValue {
    let site = contexts.model.site
    var profile = StructuredData.ProfilePage(person, url: base?.text)
    profile.name = site.name
    profile.description = site.description ?? site.tagline
    profile.language = site.language
    profile.created = page.page.common.date
    profile.modified = page.page.common.updated
    return profile.json
  }

  private func book(_ book: Book, _ index: Int, _ page: SitePage) -> JSONValue {
    var thing = StructuredData.Book(name: page.page.common.title)
    thing.url = url(page.address)
    thing.authors = [agent]
    thing.publisher = book.publisher
    thing.published = book.year.map { "\($0)" }
    thing.isbn = book.isbn
    thing.language = page.page.common.language ?? contexts.model.site.language
    thing.imageURL = image(index, page)
    thing.description = page.summary.isEmpty ? nil : page.summary
    thing.sameAs = book.buy.map(\.url.value)
    return thing.json
  }

  private func post(_ post: Journal, _ index: Int, _ page: SitePage) -> JSONValue {
    var thing = StructuredData.BlogPosting(
      headline: page.page.common.title,
      url: url(page.address)
    )
    thing.description = page.summary.isEmpty ? nil : page.summary
    thing.author = agent
    thing.published = post.date
    thing.modified = page.page.common.updated
    thing.imageURL = image(index, page)
    thing.keywords = post.tags.map(\.value)
    thing.language = page.page.common.language ?? contexts.model.site.language
    return thing.json
  }

  private func quotation(_ letter: Letter, _ page: SitePage) -> JSONValue {
    var thing = StructuredData.Quotation(text: page.quotedText)
    thing.shownAs = letter.shownAs
    thing.created = page.page.common.date
    thing.about = agent
    return thing.json
  }
}

extension StructuredPages {
  private func offer(_ offer: Offer, _ index: Int, _ page: SitePage) -> JSONValue {
    let price = offer.price.flatMap {
      StructuredData.Price($0.amount, upTo: $0.upTo, currency: $0.currency)
    }
    let summary = page.summary.isEmpty ? nil : page.summary
    guard let start = offer.start else {
      var service = StructuredData.Service(name: page.page.common.title)
      service.url = url(page.address)
      service.description = summary
      service.imageURL = image(index, page)
      service.provider = agent
      service.areaServed = offer.place
      service.price = price
      return service.json
    }
    var event = StructuredData.Event(name: page.page.common.title, start: start.dayOrMoment)
    event.url = url(page.address)
    event.description = summary
    event.imageURL = image(index, page)
    event.end = offer.end?.dayOrMoment
    event.locations = offer.place.map { [.place(name: $0, address: nil)] } ?? []
    if offer.online { event.locations.append(.online(url: url(page.address))) }
    event.isCancelled = offer.cancelled
    event.isOver = offer.isPast(on: contexts.model.date)
    event.price = price
    event.capacity = offer.capacity
    event.organizer = agent
    event.language = page.page.common.language ?? contexts.model.site.language
    return event.json
  }
}

extension ZonedTime {
  /// The same for formats of others.
  var dayOrMoment: DayOrMoment { isWholeDay ? .day(time.date) : .moment(time) }
}
