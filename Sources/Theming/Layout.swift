/// The layouts a theme must have, its own or those of the theme it extends; a closed set.
public enum Layout: String, Sendable, CaseIterable {
  // One for each kind of page.
  case front, page, value, companion, volunteering, book, belief, dream, promise, fit
  case moment, offer, letter, post
  // One for each kind of list.
  case gathering, moments, offers, letters, journal, archive, tags, tag
  // Pages that nobody writes.
  case share
  case notFound = "not-found"
}
