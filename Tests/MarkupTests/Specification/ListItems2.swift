extension SpecificationSection {
  /// GFM 5.2.
  static let listItems2 = SpecificationSection(
    "5.2 List items",
    ####"""
    10) dog
        - bell
    ⟶
    <ol start="10">
    <li>dog
    <ul>
    <li>bell</li>
    </ul>
    </li>
    </ol>
    ⸻
    10) dog
       - bell
    ⟶
    <ol start="10">
    <li>dog</li>
    </ol>
    <ul>
    <li>bell</li>
    </ul>
    ⸻
    - - dog
    ⟶
    <ul>
    <li>
    <ul>
    <li>dog</li>
    </ul>
    </li>
    </ul>
    ⸻
    1. - 2. dog
    ⟶
    <ol>
    <li>
    <ul>
    <li>
    <ol start="2">
    <li>dog</li>
    </ol>
    </li>
    </ul>
    </li>
    </ol>
    ⸻
    - # Dog
    - Bell
      ---
      walk
    ⟶
    <ul>
    <li>
    <h1>Dog</h1>
    </li>
    <li>
    <h2>Bell</h2>
    walk</li>
    </ul>
    """####
  )
}
