internal import Diagnostics

/// Says for a sentence which evidence counted, for and against.
final class Explainer {
  private let prose: Prose
  private var measurer: SentenceMeasurer
  private let model = Model.shared
  private static let most = 12

  init(_ prose: Prose) {
    self.prose = prose
    measurer = SentenceMeasurer(prose)
  }

  /// The heaviest pieces of evidence in a sentence, by what they add for either target; ties by name.
  func evidence(_ index: Int) -> [Evidence] {
    measurer.measure(index)
    var found = measures() + runs() + words(index)
    found.sort { left, right in
      let (a, b) = (Self.weight(left), Self.weight(right))
      return a == b ? left.name < right.name : a > b
    }
    return Array(found.prefix(Self.most))
  }

  private static func weight(_ evidence: Evidence) -> Double {
    max(abs(evidence.reveals), abs(evidence.stock))
  }

  private func measures() -> [Evidence] {
    measurer.measures.enumerated().compactMap { index, value in
      guard value != 0, model.isUsable else { return nil }
      return Self.evidence(Measures.names[index], part: 1) { value * model.measure(index, $0) }
    }
  }

  private func runs() -> [Evidence] {
    var found: [(name: String, slot: UnsafeRawPointer)] = []
    measurer.grams.forEach { key, first, last, gap in
      guard let slot = model.gram(key) else { return }
      let items = measurer.grams.items[first...last].enumerated().map { place, item in
        gap && place == 1 ? "…" : spelled(item)
      }
      found.append(("“" + items.joined(separator: " ") + "”", slot))
    }
    let part = 1 / Double(max(1, found.count)).squareRoot()
    return found.map { run in
      Self.evidence(run.name, part: part) { model.gram(at: run.slot, $0) }
    }
  }

  private func words(_ index: Int) -> [Evidence] {
    let leaning = measurer.tokens(index).filter { model.leans($0.row) }
    let part = 1 / Double(max(1, leaning.count))
    return leaning.map { token in
      let name = prose.text(SourceSpan(Int(token.start), Int(token.end)))
      return Self.evidence(name, part: part) { model.leaning(token.row, $0) }
    }
  }

  /// A piece of evidence by what it adds to each column.
  private static func evidence(
    _ name: String,
    part: Double,
    adds: (Int) -> Float
  ) -> Evidence {
    func added(_ column: Int) -> Double { Double(adds(column)) * part }
    return Evidence(
      name: name,
      reveals: added(Model.Column.reveals),
      stock: added(Model.Column.stock),
      page: added(Model.Column.tone),
      platitude: added(Model.Column.platitude)
    )
  }

  private func spelled(_ item: Grams.Item) -> String {
    if let spelling = Stand.spelling[item.hash] { return spelling }
    guard item.token >= 0 else { return "" }
    let token = prose.tokens[Int(item.token)]
    return prose.text(SourceSpan(Int(token.start), Int(token.end)))
  }
}
