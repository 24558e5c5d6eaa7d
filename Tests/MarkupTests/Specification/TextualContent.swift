extension SpecificationSection {
  /// GFM 6.14.
  static let textualContent = SpecificationSection(
    "6.14 Textual content",
    ####"""
    six $.;'bells
    ⟶
    <p>six $.;'bells</p>
    ⸻
    Dog σκύλος
    ⟶
    <p>Dog σκύλος</p>
    ⸻
    Wide     spaces   within
    ⟶
    <p>Wide     spaces   within</p>
    """####
  )
}
