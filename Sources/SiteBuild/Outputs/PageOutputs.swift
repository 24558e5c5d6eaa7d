internal import Profile
internal import Templates
internal import Theming

/// One page for each content file.
struct PageOutputs: Sendable {
  let contexts: Contexts
  let head: HeadWriter
  /// Nil where nobody asks what the files follow from.
  let keys: OutputKeys?

  /// The pages in the order of their content files; introductions are part of their section's page.
  var outputs: [Output] {
    contexts.model.pages.indices
      .filter { contexts.model.pages[$0].page.introduces == nil }
      .map(output)
  }

  /// The page of the content file at `index`.
  func output(_ index: Int) -> Output {
    let address = contexts.model.pages[index].address
    let isFront = contexts.model.pages[index].page.kind == .front
    let key = keys.key { isFront ? $0.other(address) : $0.page(index) }
    return Output(path: address, key: key) { bytes(of: index) }
  }

  private func bytes(of index: Int) -> [UInt8] {
    let page = contexts.model.pages[index]
    let frame = contexts.frame(
      page.address,
      language: page.page.common.language,
      section: contexts.model.section(page.page.kind)?.address,
      for: page.page.kind.layout
    )
    var extras: [String: TemplateValue] = [:]
    if page.page.kind == .front { extras["sections"] = .list(frontSections(frame)) }
    let root = contexts.root(
      frame,
      head: head.head(forPage: index, frame),
      page: contexts.page(index, frame),
      extras: extras
    )
    return contexts.render(page.page.kind.layout, root)
  }
}

extension PageOutputs {
  /// How many entries of a long section the front page shows.
  static let newestPosts = 5
  private static let newestOthers = 3

  private func frontSections(_ frame: Frame) -> [TemplateValue] {
    contexts.theme.frontSections.compactMap { part in
      guard let section = contexts.model.section(part.kind) else { return nil }
      let shown = shown(section, part)
      guard !shown.isEmpty else { return nil }
      let share: BodyShare = part == .journal ? .none : .gathered(deeper: 2)
      var names: [String: TemplateValue] = [
        "title": .text(contexts.model.title(of: section, words: frame.words)),
        "href": .text(frame.href(section.address)),
        "items": .list(shown.map { .record(contexts.item($0, frame, body: share)) }),
        "is-\(part.rawValue)": .flag(true),
      ]
      if shown.count < section.items.count {
        names["more"] = .text(frame.href(section.address))
      }
      return .record(names)
    }
  }

  private func shown(_ section: Section, _ part: FrontSection) -> [Int] {
    switch part {
    case .journal: Array(section.items.prefix(Self.newestPosts))
    case .letters, .moments: Array(section.items.prefix(Self.newestOthers))
    case .offers: contexts.model.offers(section).coming
    case .values, .companions, .volunteering, .books, .beliefs, .dreams, .promise, .fit:
      section.items
    }
  }
}
