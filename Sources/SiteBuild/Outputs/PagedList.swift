internal import Templates

/// A list that is too long for one page.
struct PagedList: Sendable {
  /// The address of its first page.
  let first: OutputPath
  /// All its entries, as indices into the model's pages.
  let items: [Int]

  /// The numbers of its pages, from 1.
  var numbers: ClosedRange<Int> { 1...GeneratedPages.pageCount(items.count) }

  /// Where a page of it stands.
  func address(_ number: Int) -> OutputPath { GeneratedPages.page(number, of: first) }

  /// The entries of a page.
  func items(_ number: Int) -> ArraySlice<Int> {
    let start = (number - 1) * GeneratedPages.pageSize
    return items[start..<min(items.count, start + GeneratedPages.pageSize)]
  }

  /// `pagination`, absent where there is one page only.
  func pagination(_ number: Int, _ frame: Frame) -> TemplateValue {
    guard numbers.count > 1 else { return .absent }
    func href(_ number: Int) -> TemplateValue {
      numbers.contains(number) ? .text(frame.href(address(number))) : .absent
    }
    return .record([
      "number": .text("\(number)"),
      "total": .text("\(numbers.count)"),
      "previous": href(number - 1),
      "next": href(number + 1),
      "pages": .list(
        shown(around: number).map {
          .record(["number": .text("\($0)"), "href": href($0), "current": .flag($0 == number)])
        }
      ),
    ])
  }

  /// The first, the last, and the neighbours of a page: a list of 500 pages must not be 500 links long.
  private func shown(around number: Int) -> [Int] {
    let near = max(1, number - 2)...min(numbers.count, number + 2)
    return ([1] + near + [numbers.count]).reduce(into: []) { shown, next in
      if shown.last.map({ $0 < next }) ?? true { shown.append(next) }
    }
  }
}
