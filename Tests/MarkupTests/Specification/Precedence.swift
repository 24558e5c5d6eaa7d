extension SpecificationSection {
  /// GFM 3.1.
  static let precedence = SpecificationSection(
    "3.1 Precedence",
    ####"""
    - `not
    - code`
    ⟶
    <ul>
    <li>`not</li>
    <li>code`</li>
    </ul>
    ⸻
    *a [b*](/c)
    ⟶
    <p>*a <a href="/c">b*</a></p>
    """####
  )
}
