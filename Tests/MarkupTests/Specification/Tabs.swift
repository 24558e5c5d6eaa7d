extension SpecificationSection {
  /// GFM 2.2.
  static let tabs = SpecificationSection(
    "2.2 Tabs",
    ####"""
    →code→by tab
    ⟶
    <pre><code>code→by tab
    </code></pre>
    ⸻
      →code after two spaces and a tab
    ⟶
    <pre><code>code after two spaces and a tab
    </code></pre>
    ⸻
    - item

    →still the item
    ⟶
    <ul>
    <li>
    <p>item</p>
    <p>still the item</p>
    </li>
    </ul>
    ⸻
    >→→code in a quote
    ⟶
    <blockquote>
    <pre><code>  code in a quote
    </code></pre>
    </blockquote>
    ⸻
    #→Heading behind a tab
    ⟶
    <h1>Heading behind a tab</h1>
    ⸻
    *→*→*
    ⟶
    <hr />
    ⸻
    - one
    →- two
    →→- three
    ⟶
    <ul>
    <li>one
    <ul>
    <li>two
    <ul>
    <li>three</li>
    </ul>
    </li>
    </ul>
    </li>
    </ul>
    """####
  )
}
