extension SpecificationSection {
  /// GFM 4.9.
  static let blankLines = SpecificationSection(
    "4.9 Blank lines",
    ####"""
    ··

    dog
    ··

    # dog

    ··
    ⟶
    <p>dog</p>
    <h1>dog</h1>
    """####
  )
}
