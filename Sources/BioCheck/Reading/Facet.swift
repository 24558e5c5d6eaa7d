/// What a text can disclose about the person who wrote it; a closed set, defined as the raters used it.
public enum Facet: String, CaseIterable, Sendable, Hashable {
  /// What they hold dear, shown.
  case values
  /// An opinion that someone could disagree with.
  case belief
  /// A companion animal.
  case animals
  /// Family or friends as real people.
  case people
  /// Volunteering, neighbours, causes they act on.
  case community
  /// Books, making, reading, music.
  case craft
  /// What they do for joy.
  case play
  /// Where they live or come from, as lived.
  case place
  /// A turning point, a failure or a struggle.
  case story
  /// Whom or what they are not for, what they do not do or keep to themselves.
  case limits
  /// An odd, human detail, humour, senses.
  case quirk
  /// How they treat the people they serve, concretely.
  case promise
}
