/// The parts of the front page below the opening letter, in the order in which they stand unless a setting says otherwise.
///
/// First the person, then those whom they serve, then what they sell.
public enum FrontSection: String, Sendable, CaseIterable {
  case values, companions, volunteering, books, beliefs, moments, dreams, promise, fit
  case letters, offers, journal
}
