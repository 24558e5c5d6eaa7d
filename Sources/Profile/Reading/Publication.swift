import Formats

/// Decides whether a page is published on a day, and when that will change.
struct Publication {
  /// The day of the build.
  var today: CivilDate
  /// Whether drafts are published too.
  var drafts: Bool
  /// Whether pages that are not due yet are published too.
  var future: Bool

  /// Why a page is left out; nil when it is published.
  func reason(for page: CommonFields) -> LeftOut.Reason? {
    if page.draft, !drafts { return .draft }
    if let until = page.publishUntil?.value, until < today { return .expired(since: until) }
    if !future, let due = due(page), today < due { return .notYet(from: due) }
    return nil
  }

  /// The next day on which the answer of `reason` changes; nil when there is none.
  func nextChange(for page: CommonFields) -> CivilDate? {
    if page.draft, !drafts { return nil }
    let end = page.publishUntil?.value.adding(days: 1)
    if let end, end <= today { return nil }
    if !future, let due = due(page), today < due {
      guard let end, end <= due else { return due }
      return nil
    }
    return end
  }

  /// The day on which a page is due: `publish-from` or its `date`, whichever is later.
  private func due(_ page: CommonFields) -> CivilDate? {
    [page.publishFrom?.value, page.date?.date].compactMap { $0 }.max()
  }
}
