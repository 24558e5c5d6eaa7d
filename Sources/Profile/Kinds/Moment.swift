/// A photograph, where it was, a paragraph.
public struct Moment: Sendable, Hashable {
  /// `photo:` and `alt:`, also the page's image.
  public var photo: ImageReference?
  /// `where:`.
  public var place: String?
  /// `when:`.
  public var when: PartialDate?

  /// A moment.
  public init(
    photo: ImageReference? = nil,
    place: String? = nil,
    when: PartialDate? = nil
  ) {
    self.photo = photo
    self.place = place
    self.when = when
  }
}
