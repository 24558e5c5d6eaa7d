internal import Formats
internal import Profile
internal import Templates
internal import Theming

/// The pages that gather a section, and the journal's lists.
struct SectionOutputs: Sendable {
  let contexts: Contexts
  let head: HeadWriter
  /// Nil where nobody asks what the files follow from.
  let keys: OutputKeys?

  /// The sections' pages in the order of the kinds.
  var outputs: [Output] {
    contexts.model.sections.filter(\.isGathered).flatMap { section -> [Output] in
      switch section.kind {
      case .journal: journal(section)
      case .offer:
        [
          Output(path: section.address, key: keys.key { $0.other(section.address) }) {
            offers(section)
          }
        ]
      case .moment: [gathered(section, .moments)]
      case .letter: [gathered(section, .letters)]
      case .front, .page, .value, .companion, .volunteering, .book, .belief, .dream, .promise,
        .fit:
        [gathered(section, .gathering)]
      }
    }
  }

  private func gathered(_ section: Section, _ layout: Layout) -> Output {
    Output(path: section.address, key: keys.key { $0.other(section.address) }) {
      let frame = frame(section, layout)
      return render(layout, section, frame, ["items": items(section.items, frame)])
    }
  }

  private func offers(_ section: Section) -> [UInt8] {
    let frame = frame(section, .offers)
    let (coming, past) = contexts.model.offers(section)
    return render(
      .offers,
      section,
      frame,
      ["items": items(coming, frame), "past": items(past, frame)]
    )
  }
}

extension SectionOutputs {
  private func journal(_ section: Section) -> [Output] {
    let pages = PagedList(first: section.address, items: section.items)
    let lists = pages.numbers.map { number in
      Output(path: pages.address(number), key: key(section, pages, number)) {
        let frame = contexts.frame(
          pages.address(number),
          section: section.address,
          for: .journal
        )
        let extras: [String: TemplateValue] = [
          "items": .list(
            pages.items(number).map { .record(contexts.item($0, frame, body: .none)) }
          ),
          "pagination": pages.pagination(number, frame),
          "archive": .text(frame.href(GeneratedPages.archive)),
          "tags": .maybe(
            contexts.model.tags.isEmpty ? nil : frame.href(GeneratedPages.tags)
          ),
        ]
        return render(.journal, section, frame, extras, number: number)
      }
    }
    let archive = Output(
      path: GeneratedPages.archive,
      key: keys.key { $0.list(GeneratedPages.archive, section.items) { $0.add("archive") } },
      make: { self.archive(section) }
    )
    return lists + [archive]
  }

  private func key(
    _ section: Section,
    _ pages: PagedList,
    _ number: Int
  ) -> (@Sendable () -> Fingerprint)? {
    keys.key { keys in
      keys.list(pages.address(number), pages.items(number), introduction: section.introduction) {
        $0.add("journal")
        $0.add(number)
        $0.add(pages.numbers.count)
        $0.add(contexts.model.tags.isEmpty)
      }
    }
  }

  private func archive(_ section: Section) -> [UInt8] {
    let frame = contexts.frame(GeneratedPages.archive, section: section.address, for: .archive)
    var years: [(year: Int, items: [Int])] = []
    for index in section.items {
      guard case .journal(let post) = contexts.model.pages[index].page.details else { continue }
      let year = post.date.date.year
      if years.last?.year != year { years.append((year, [])) }
      years[years.count - 1].items.append(index)
    }
    let list = years.map { group -> TemplateValue in
      .record([
        "year": .text("\(group.year)"),
        "items": .list(group.items.map { .record(contexts.item($0, frame, body: .none)) }),
      ])
    }
    let title = frame.words[.archive]
    var page = contexts.page(title: title, kind: "archive", frame)
    page["section"] = .record([
      "title": .text(contexts.model.title(of: section, words: frame.words)),
      "href": .text(frame.href(section.address)),
    ])
    let root = contexts.root(
      frame,
      head: head.head(title: title, frame),
      page: page,
      extras: ["years": .list(list)]
    )
    return contexts.render(.archive, root)
  }

  private func frame(_ section: Section, _ layout: Layout) -> Frame {
    let introduction = section.introduction.map { contexts.model.pages[$0] }
    let language = introduction?.page.common.language
    return contexts.frame(section.address, language: language, for: layout)
  }

  private func items(_ indices: [Int], _ frame: Frame) -> TemplateValue {
    .list(indices.map { .record(contexts.item($0, frame, body: .gathered(deeper: 1))) })
  }

  private func render(
    _ layout: Layout,
    _ section: Section,
    _ frame: Frame,
    _ extras: [String: TemplateValue],
    number: Int = 1
  ) -> [UInt8] {
    let title = contexts.model.title(of: section, words: frame.words)
    let page = contexts.page(
      title: title,
      kind: section.kind.section ?? "",
      frame,
      introduction: number == 1 ? section.introduction : nil
    )
    let head = head.head(
      title: number == 1 ? title : "\(title) \(number)",
      frame,
      describedBy: section.introduction
    )
    return contexts.render(
      layout,
      contexts.root(frame, head: head, page: page, extras: extras)
    )
  }
}
