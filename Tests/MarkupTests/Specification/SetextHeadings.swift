extension SpecificationSection {
  /// GFM 4.3.
  static let setextHeadings = SpecificationSection(
    "4.3 Setext headings",
    ####"""
    The *noon*
    ===

    The *noon*
    ---
    ⟶
    <h1>The <em>noon</em></h1>
    <h2>The <em>noon</em></h2>
    ⸻
    The *noon
    bell*
    ====
    ⟶
    <h1>The <em>noon
    bell</em></h1>
    ⸻
    Dog
    -------------------------

    Dog
    =
    ⟶
    <h2>Dog</h2>
    <h1>Dog</h1>
    ⸻
       Dog
    ---

      Dog
    -----
    ⟶
    <h2>Dog</h2>
    <h2>Dog</h2>
    ⸻
        Dog
        ---
    ⟶
    <pre><code>Dog
    ---
    </code></pre>
    ⸻
    Dog
       ----······
    ⟶
    <h2>Dog</h2>
    ⸻
    Dog
        ---
    ⟶
    <p>Dog
    ---</p>
    ⸻
    Dog
    = =

    Dog
    --- -
    ⟶
    <p>Dog
    = =</p>
    <p>Dog</p>
    <hr />
    ⸻
    Dog··
    -----
    ⟶
    <h2>Dog</h2>
    ⸻
    `of
    ---
    `
    ⟶
    <h2>`of</h2>
    <p>`</p>
    ⸻
    > Dog
    -----
    ⟶
    <blockquote>
    <p>Dog</p>
    </blockquote>
    <hr />
    ⸻
    > dog
    bell
    ===
    ⟶
    <blockquote>
    <p>dog
    bell
    ===</p>
    </blockquote>
    ⸻
    - Dog
    ---
    ⟶
    <ul>
    <li>Dog</li>
    </ul>
    <hr />
    ⸻
    Dog
    Bell
    ---
    ⟶
    <h2>Dog
    Bell</h2>
    ⸻
    ---
    Dog
    ---
    Bell
    ---
    Walk
    ⟶
    <hr />
    <h2>Dog</h2>
    <h2>Bell</h2>
    <p>Walk</p>
    ⸻

    ====
    ⟶
    <p>====</p>
    ⸻
    - dog
    -----
    ⟶
    <ul>
    <li>dog</li>
    </ul>
    <hr />
    ⸻
        dog
    ---
    ⟶
    <pre><code>dog
    </code></pre>
    <hr />
    ⸻
    \> dog
    ------
    ⟶
    <h2>&gt; dog</h2>
    """####
  )
}
