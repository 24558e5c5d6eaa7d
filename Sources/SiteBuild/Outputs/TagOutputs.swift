internal import Templates
internal import Theming

/// The list of tags and the pages of each tag.
struct TagOutputs: Sendable {
  let contexts: Contexts
  let head: HeadWriter
  /// Nil where nobody asks what the files follow from.
  let keys: OutputKeys?

  /// The pages in the order of the tags' addresses; none where there is no tag.
  var outputs: [Output] {
    guard !contexts.model.tags.isEmpty else { return [] }
    let key = keys.key { keys in
      keys.list(GeneratedPages.tags, []) { writer in
        writer.add("tags")
        writer.add(contexts.model.tags) { $0.add($1) }
      }
    }
    return [Output(path: GeneratedPages.tags, key: key) { list }]
      + contexts.model.tags.flatMap(pages)
  }

  private func key(
    _ tag: Tag,
    _ pages: PagedList,
    _ number: Int
  ) -> (@Sendable () -> Fingerprint)? {
    keys.key { keys in
      keys.list(pages.address(number), pages.items(number)) {
        $0.add("tag")
        $0.add(tag)
        $0.add(number)
        $0.add(pages.numbers.count)
      }
    }
  }

  private var list: [UInt8] {
    let frame = contexts.frame(GeneratedPages.tags)
    let title = frame.words[.tags]
    let root = contexts.root(
      frame,
      head: head.head(title: title, frame),
      page: contexts.page(title: title, kind: "tags", frame),
      extras: ["tags": .list(contexts.model.tags.map { tag($0, frame) })]
    )
    return contexts.render(.tags, root)
  }

  private func pages(of tag: Tag) -> [Output] {
    let pages = PagedList(first: tag.address, items: tag.items)
    return pages.numbers.map { number in
      Output(path: pages.address(number), key: key(tag, pages, number)) {
        let frame = contexts.frame(pages.address(number), for: .tag)
        let title = frame.words.fill(.tagTitle, ["tag": tag.label])
        let extras: [String: TemplateValue] = [
          "items": .list(
            pages.items(number).map { .record(contexts.item($0, frame, body: .none)) }
          ),
          "pagination": pages.pagination(number, frame),
          "tag": self.tag(tag, frame),
        ]
        var page = contexts.page(title: title, kind: "tag", frame)
        page["section"] = .record([
          "title": .text(frame.words[.tags]), "href": .text(frame.href(GeneratedPages.tags)),
        ])
        let root = contexts.root(
          frame,
          head: head.head(title: number == 1 ? title : "\(title) \(number)", frame),
          page: page,
          extras: extras
        )
        return contexts.render(.tag, root)
      }
    }
  }

  private func tag(_ tag: Tag, _ frame: Frame) -> TemplateValue {
    .record([
      "label": .text(tag.label), "href": .text(frame.href(tag.address)),
      "count": .text("\(tag.items.count)"),
    ])
  }
}

extension FieldWriter {
  /// Writes a tag as lists show it.
  fileprivate mutating func add(_ tag: Tag) {
    add(tag.label)
    add(tag.slug)
    add(tag.items.count)
  }
}
