extension SpecificationSection {
  /// GFM 6.13.
  static let softLineBreaks = SpecificationSection(
    "6.13 Soft line breaks",
    ####"""
    dog
    bell
    ⟶
    <p>dog
    bell</p>
    ⸻
    dog·
     bell
    ⟶
    <p>dog
    bell</p>
    """####
  )
}
