import Markup

extension SpecificationSection {
  /// GFM 6.5.
  static let strikethroughExtension = SpecificationSection(
    "6.5 Strikethrough (extension)",
    [.strikethrough],
    ####"""
    ~~Noon~~ Six, ~the~ bell!
    ⟶
    <p><del>Noon</del> Six, <del>the</del> bell!</p>
    ⸻
    One ~~ends

    here~~ not.
    ⟶
    <p>One ~~ends</p>
    <p>here~~ not.</p>
    ⸻
    Three ~~~tildes~~~ stay.
    ⟶
    <p>Three ~~~tildes~~~ stay.</p>
    ⸻
    ~~a *b* c~~
    ⟶
    <p><del>a <em>b</em> c</del></p>
    ⸻
    a~~b~~c
    ⟶
    <p>a<del>b</del>c</p>
    """####
  )
}
