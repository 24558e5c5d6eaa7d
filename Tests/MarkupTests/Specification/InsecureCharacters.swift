extension SpecificationSection {
  /// GFM 2.3.
  static let insecureCharacters = SpecificationSection(
    "2.3 Insecure characters",
    ####"""
    a␀b
    ⟶
    <p>a�b</p>
    """####
  )
}
