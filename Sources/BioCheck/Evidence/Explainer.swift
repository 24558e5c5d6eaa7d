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
      return Evidence(
        name: Measures.names[index],
        reveals: Double(value * model.measure(index, Model.Column.reveals)),
        stock: Double(value * model.measure(index, Model.Column.stock))
      )
    }
  }

  private func runs() -> [Evidence] {
    var found: [Evidence] = []
    measurer.grams.forEach { key, first, last, gap in
      guard let slot = model.gram(key) else { return }
      let items = measurer.grams.items[first...last].enumerated().map { place, item in
        gap && place == 1 ? "…" : spelled(item)
      }
      found.append(
        Evidence(
          name: "“" + items.joined(separator: " ") + "”",
          reveals: Double(model.gram(at: slot, Model.Column.reveals)),
          stock: Double(model.gram(at: slot, Model.Column.stock))
        )
      )
    }
    let root = Double(max(1, found.count)).squareRoot()
    return found.map { Evidence(name: $0.name, reveals: $0.reveals / root, stock: $0.stock / root) }
  }

  private func words(_ index: Int) -> [Evidence] {
    let leaning = measurer.tokens(index).filter { model.leans($0.row) }
    let count = Double(max(1, leaning.count))
    return leaning.map { token in
      Evidence(
        name: prose.text(SourceSpan(Int(token.start), Int(token.end))),
        reveals: Double(model.leaning(token.row, Model.Column.reveals)) / count,
        stock: Double(model.leaning(token.row, Model.Column.stock)) / count
      )
    }
  }

  private func spelled(_ item: Grams.Item) -> String {
    if let spelling = Stand.spelling[item.hash] { return spelling }
    guard item.token >= 0 else { return "" }
    let token = prose.tokens[Int(item.token)]
    return prose.text(SourceSpan(Int(token.start), Int(token.end)))
  }
}
