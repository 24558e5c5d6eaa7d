/// An animal that shares the practitioner's life.
public struct Companion: Sendable, Hashable {
  /// `name:`, required.
  public var name: String
  /// `species:`, such as "dog".
  public var species: String?
  /// `breed:`.
  public var breed: String?
  /// `born:`.
  public var born: PartialDate?
  /// `since:`, when it moved in.
  public var since: PartialDate?

  /// A companion called `name`.
  public init(
    name: String,
    species: String? = nil,
    breed: String? = nil,
    born: PartialDate? = nil,
    since: PartialDate? = nil
  ) {
    self.name = name
    self.species = species
    self.breed = breed
    self.born = born
    self.since = since
  }
}
