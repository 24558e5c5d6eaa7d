/// What a page is for, which decides what it is read for.
public enum PageKind: String, Sendable, CaseIterable, Hashable {
  /// A page about the person: everything is read.
  case bio
  /// A page about one thing of theirs, such as a dog, a value or a moment: everything is read, one facet is enough.
  case part
  /// A workshop or a service: only empty praise, promises and predatory words are looked for.
  case offer
  /// A letter and its reply: only predatory words are looked for.
  case letter
  /// A journal entry: as `letter`.
  case journal

  /// Whether a verdict on the person is due.
  var isAboutPerson: Bool { self == .bio || self == .part }
}
