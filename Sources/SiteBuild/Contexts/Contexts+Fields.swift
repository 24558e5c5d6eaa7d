internal import Formats
internal import Markup
internal import Profile
internal import Templates
internal import Theming

extension Contexts {
  /// Adds the fields of a page's kind under the kind's name, where the layout could show them.
  func addFields(
    _ index: Int,
    _ frame: Frame,
    _ share: BodyShare,
    to names: inout [String: TemplateValue]
  ) {
    let kind = model.pages[index].page.kind.itemKind
    guard frame.shown.contains(kind.rawValue) else { return }
    let fields = fields(index, frame, share)
    names[fields.name] = fields.value
  }

  private func fields(
    _ index: Int,
    _ frame: Frame,
    _ share: BodyShare
  ) -> (name: String, value: TemplateValue) {
    let page = model.pages[index]
    switch page.page.details {
    case .front, .page, .value, .belief: return ("fields", .absent)
    case .companion(let companion): return ("companion", .record(fields(companion, frame)))
    case .volunteering(let work): return ("volunteering", .record(fields(work, frame)))
    case .book(let book): return ("book", .record(fields(book, index, frame)))
    case .dream(let dream): return ("dream", .record(["help": .maybe(dream.help)]))
    case .promise(let promise):
      return ("promise", .record(["instead": .list(promise.instead.map(instead))]))
    case .fit(let fit): return ("fit", .record(fields(fit, index, frame)))
    case .moment(let moment):
      return (
        "moment", .record(["place": .maybe(moment.place), "when": date(moment.when, frame)])
      )
    case .offer(let offer): return ("offer", .record(fields(offer, page, frame)))
    case .letter(let letter): return ("letter", .record(fields(letter, index, frame, share)))
    case .journal(let post): return ("post", .record(fields(post, page, frame)))
    }
  }

  private func fields(_ companion: Companion, _ frame: Frame) -> [String: TemplateValue] {
    [
      "name": .text(companion.name), "species": .maybe(companion.species),
      "breed": .maybe(companion.breed), "born": date(companion.born, frame),
      "since": date(companion.since, frame),
    ]
  }

  private func fields(_ work: Volunteering, _ frame: Frame) -> [String: TemplateValue] {
    [
      "organisation": .text(work.organisation), "role": .maybe(work.role),
      "since": date(work.since, frame), "place": .maybe(work.place),
      "link": work.link.map { .address($0.value) } ?? .absent,
    ]
  }

  private func fields(_ book: Book, _ index: Int, _ frame: Frame) -> [String: TemplateValue] {
    [
      "subtitle": .maybe(book.subtitle), "publisher": .maybe(book.publisher),
      "year": .maybe(book.year.map { "\($0)" }), "isbn": .maybe(book.isbn),
      "cover": .maybe(book.cover.flatMap { image($0, on: index, frame, at: .cover) }),
      "buy": .list(
        book.buy.map { .record(["label": .text($0.label), "href": .address($0.url.value)]) }
      ),
    ]
  }

  private func fields(_ fit: Fit, _ index: Int, _ frame: Frame) -> [String: TemplateValue] {
    func lines(_ lines: [Located<String>]) -> TemplateValue {
      .list(lines.map { .record(["text": .markup(inline($0, on: index, frame))]) })
    }
    return [
      "for": lines(fit.forYouIf), "not-for": lines(fit.notForYouIf),
      "instead": .list(fit.instead.map(instead)),
    ]
  }

  private func instead(_ instead: Instead) -> TemplateValue {
    .record([
      "for": .text(instead.forWhom), "to": .text(instead.to),
      "link": instead.link.map { .address($0.value) } ?? .absent,
    ])
  }

  private func fields(
    _ letter: Letter,
    _ index: Int,
    _ frame: Frame,
    _ share: BodyShare
  ) -> [String: TemplateValue] {
    let parts = letterParts(index, frame, share)
    return [
      "shown-as": .text(letter.shownAs), "quote": .markup(parts.quote),
      "reply": .markup(parts.reply),
    ]
  }

  private func fields(
    _ post: Journal,
    _ page: SitePage,
    _ frame: Frame
  ) -> [String: TemplateValue] {
    var seen: Set<String> = []
    let tags = post.tags.compactMap { tag -> TemplateValue? in
      let slug = Slug.make(tag.value)
      guard seen.insert(slug).inserted else { return nil }
      return .record([
        "label": .text(tag.value),
        "href": .text(frame.href(OutputPath("tags/\(slug).html"))),
      ])
    }
    let minutes = max(1, (page.words + Self.wordsPerMinute / 2) / Self.wordsPerMinute)
    return ["tags": .list(tags), "minutes": .text("\(minutes)")]
  }

  /// Silent reading of English prose, rounded (source: Brysbaert 2019, 238 words a minute).
  private static let wordsPerMinute = 240
}
