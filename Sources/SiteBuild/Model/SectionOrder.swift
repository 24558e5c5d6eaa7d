internal import Formats
internal import Profile

/// The order in which a section shows its pages.
enum SectionOrder {
  /// The pages of a kind in their order.
  ///
  /// Posts, letters and moments: the newest first. Offers: those with a date by their start, then
  /// the others. All else: by the place asked for with `menu:`, then by path.
  static func sorted(_ items: [Int], of kind: Kind, in pages: [SitePage]) -> [Int] {
    // Indices follow the paths, so comparing them is comparing paths.
    let keyed = items.map { (index: $0, key: key(of: pages[$0].page, kind)) }
    return keyed.sorted { ($0.key, $0.index) < ($1.key, $1.index) }.map(\.index)
  }

  private static func key(of page: Page, _ kind: Kind) -> Int {
    switch page.details {
    case .journal(let journal): -journal.date.moment.secondsSinceEpoch
    case .letter: -(page.common.date?.moment.secondsSinceEpoch ?? 0)
    case .moment(let moment):
      -(moment.when.map { ($0.year * 12 + ($0.month ?? 1)) * 31 + ($0.day ?? 1) } ?? 0)
    case .offer(let offer): offer.start?.time.secondsSinceEpoch ?? Int.max
    case .front, .page, .value, .companion, .volunteering, .book, .belief, .dream, .promise, .fit:
      page.common.menuPosition ?? Int.max
    }
  }
}
