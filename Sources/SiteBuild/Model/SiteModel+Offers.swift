internal import Formats
internal import Profile

extension SiteModel {
  /// The offers that are still ahead or have no date, and those that are over, newest first.
  func offers(_ section: Section) -> (coming: [Int], past: [Int]) {
    var coming: [Int] = []
    var past: [Int] = []
    for index in section.items {
      guard case .offer(let offer) = pages[index].page.details else { continue }
      if offer.isPast(on: date) { past.append(index) } else { coming.append(index) }
    }
    return (coming, past.reversed())
  }

  /// The offers that have a date, past and coming.
  var workshops: [(page: SitePage, offer: Offer, start: ZonedTime)] {
    (section(.offer)?.items ?? []).compactMap { index in
      guard case .offer(let offer) = pages[index].page.details, let start = offer.start else {
        return nil
      }
      return (pages[index], offer, start)
    }
  }

  /// The next day on which an offer that is ahead will have passed.
  var nextPassing: CivilDate? {
    workshops.compactMap { $0.offer.lastDay }.filter { $0 >= date }.min().map { $0.adding(days: 1) }
  }
}
