extension SpecificationSection {
  /// GFM 6.12.
  static let hardLineBreaks = SpecificationSection(
    "6.12 Hard line breaks",
    ####"""
    dog··
    bell
    ⟶
    <p>dog<br />
    bell</p>
    ⸻
    dog\
    bell
    ⟶
    <p>dog<br />
    bell</p>
    ⸻
    dog·······
    bell
    ⟶
    <p>dog<br />
    bell</p>
    ⸻
    dog··
         bell
    ⟶
    <p>dog<br />
    bell</p>
    ⸻
    dog\
         bell
    ⟶
    <p>dog<br />
    bell</p>
    ⸻
    *dog··
    bell*
    ⟶
    <p><em>dog<br />
    bell</em></p>
    ⸻
    *dog\
    bell*
    ⟶
    <p><em>dog<br />
    bell</em></p>
    ⸻
    `code··
    span`
    ⟶
    <p><code>code   span</code></p>
    ⸻
    `code\
    span`
    ⟶
    <p><code>code\ span</code></p>
    ⸻
    <a href="dog··
    bell">
    ⟶
    <p><a href="dog··
    bell"></p>
    ⸻
    <a href="dog\
    bell">
    ⟶
    <p><a href="dog\
    bell"></p>
    ⸻
    dog\
    ⟶
    <p>dog\</p>
    ⸻
    dog··
    ⟶
    <p>dog</p>
    ⸻
    ### dog\
    ⟶
    <h3>dog\</h3>
    ⸻
    ### dog··
    ⟶
    <h3>dog</h3>
    """####
  )
}
