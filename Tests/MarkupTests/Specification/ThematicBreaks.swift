extension SpecificationSection {
  /// GFM 4.1.
  static let thematicBreaks = SpecificationSection(
    "4.1 Thematic breaks",
    ####"""
    ***
    ---
    ___
    ⟶
    <hr />
    <hr />
    <hr />
    ⸻
    +++
    ⟶
    <p>+++</p>
    ⸻
    ==
    ⟶
    <p>==</p>
    ⸻
    --
    ⟶
    <p>--</p>
    ⸻
       ***
    ⟶
    <hr />
    ⸻
        ***
    ⟶
    <pre><code>***
    </code></pre>
    ⸻
    - - -
    ⟶
    <hr />
    ⸻
    **  * ** * ** * **
    ⟶
    <hr />
    ⸻
    _ _ _ _ a
    ⟶
    <p>_ _ _ _ a</p>
    ⸻
    *-*
    ⟶
    <p><em>-</em></p>
    ⸻
    - dog
    ***
    - bell
    ⟶
    <ul>
    <li>dog</li>
    </ul>
    <hr />
    <ul>
    <li>bell</li>
    </ul>
    ⸻
    Walk
    ***
    home
    ⟶
    <p>Walk</p>
    <hr />
    <p>home</p>
    ⸻
    Walk
    ---
    home
    ⟶
    <h2>Walk</h2>
    <p>home</p>
    ⸻
    - walk
    - * * *
    ⟶
    <ul>
    <li>walk</li>
    <li>
    <hr />
    </li>
    </ul>
    """####
  )
}
