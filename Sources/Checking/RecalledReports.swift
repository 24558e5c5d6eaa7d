public import BioCheck
public import Profile

/// What earlier checkups made of pages.
public protocol RecalledReports: Sendable {
  /// What was made of a page.
  ///
  /// - Parameters:
  ///   - page: the page as it is now.
  ///   - kind: what it is read for.
  /// - Returns: the very report that checking the page would give, front matter included; nil where
  ///   it has to be checked.
  func report(of page: Page, as kind: PageKind) -> Report?
}
