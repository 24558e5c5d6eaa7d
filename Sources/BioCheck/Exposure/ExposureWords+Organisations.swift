/// What tells a person's name from an organisation's.
extension ExposureWords {
  private static let organisations = WordSet(
    """
    council company trust ltd limited inc llc plc gmbh hospital school university bank foundation institute museum \
    society college theatre church group partners association agency ministry department orchestra club city borough \
    band choir trinity books bookshop nursery nurseries ambulance joinery bakery brewery hotel inn arms farm farms \
    cafe café bar kitchen kitchens motors builders sons studio studios design designs media press records films \
    productions festival centre center union house hall parish cathedral abbey priory minster academy primary \
    football cricket rugby fc afc united rovers athletic network alliance services service solutions systems \
    consulting consultants associates architects solicitors surgery practice clinic pharmacy hospice homes housing \
    estates properties care brothers bros holdings international europe gallery arts opera ballet symphony \
    philharmonic sinfonia ensemble quartet trio players singers airways airlines rail trains buses transport water \
    energy power electric gas foods dairy garden gardens seeds coffee tea chocolate cheese wines spirits royal \
    national british american holy plumbing roofing catering tailoring printing publishing publishers printers \
    pottery ceramics weavers tweed textiles wool yarns knitwear clothing shoes boots leather furniture carpentry \
    upholstery timber stone glass metalworks ironworks foundry forge engineering electronics software labs \
    technologies digital interactive games toys cycles bikes boats marine yachts sailing travel tours holidays lodge \
    cottages campsite stores store supplies market markets deli butchers bakers grocers fisheries fishmongers \
    florists flowers blooms hair beauty salon barbers spa fitness gym yoga pilates radio tv television news times \
    post gazette herald magazine review journal archive library libraries charity mission army relief refuge shelter \
    rescue sanctuary zoo synagogue mosque temple gurdwara circus puppets morris street lane road bridge castle manor \
    court mill works factory warehouse airport station railway port harbour mine colliery quarry
    """
  )
  /// Words among them that are surnames as well, behind a given name: Tim Hall.
  private static let surnames = WordSet(
    """
    hall house stone glass bridge castle lane street mill lodge court temple church abbey flowers moor park waters \
    port forge garden inn parish wool coffee morris power british
    """
  )
  private static let animals = WordSet(
    """
    dog cat whippet labrador spaniel terrier collie poodle greyhound horse pony mare gelding donkey hen parrot rabbit \
    goat hound alpaca carthorse bull cow sheep ram stallion whippets hamster tortoise pug
    """
  )
  private static let grown = WordSet("former old ex-client")
  private static let now = WordSet("now today nowadays")
  private static let dead = WordSet("died dead buried funeral")
  private static let many = WordSet(
    "thirty forty fifty sixty seventy eighty 30 40 50 60 70 80 decades century"
  )

  /// Whether it is an organisation, an animal, somebody long dead, or a student of long ago who has been heard of since.
  func isNoPerson(_ names: ClosedRange<Int>) -> Bool {
    let isNamesake = isSurelyPerson(names) && holds(names.upperBound, Self.surnames)
    if !isNamesake, tokens[names].contains(where: { Self.organisations.contains($0.hash) }) {
      return true
    }
    if isMark(names.upperBound + 1, ",") || holds(names.upperBound + 1, Self.isOrWas),
      has(Self.animals, behind: names.upperBound, reach: 5)
    {
      return true
    }
    if isLongDead(behind: names.upperBound) { return true }
    return has(Self.grown, before: names.lowerBound, reach: 3) && has(Self.now)
  }

  /// "Who died in 1987", "dead these forty years".
  private func isLongDead(behind last: Int) -> Bool {
    guard let death = (last + 1..<last + 8).first(where: { holds($0, Self.dead) }) else {
      return false
    }
    return (death + 1..<death + 6).contains { place in
      tokens.indices.contains(place) && isLongAgo(place) || holds(place, Self.many)
    }
  }

  private static let small = WordSet("little young old big poor dear")

  /// Whether a name is surely a person's: it begins with a title or a given name.
  func isSurelyPerson(_ names: ClosedRange<Int>) -> Bool {
    let first = names.lowerBound
    return isTitle(first) || holds(first, GivenNames.all)
      || holds(first, Self.small) && holds(first + 1, GivenNames.all)
  }
}
