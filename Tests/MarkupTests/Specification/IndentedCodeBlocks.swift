extension SpecificationSection {
  /// GFM 4.4.
  static let indentedCodeBlocks = SpecificationSection(
    "4.4 Indented code blocks",
    ####"""
        a walk
          of code
    ⟶
    <pre><code>a walk
      of code
    </code></pre>
    ⸻
    - dog

        bell
    ⟶
    <ul>
    <li>
    <p>dog</p>
    <p>bell</p>
    </li>
    </ul>
    ⸻
    1.  dog

        - bell
    ⟶
    <ol>
    <li>
    <p>dog</p>
    <ul>
    <li>bell</li>
    </ul>
    </li>
    </ol>
    ⸻
        <a/>
        *hi*

        - one
    ⟶
    <pre><code>&lt;a/&gt;
    *hi*

    - one
    </code></pre>
    ⸻
        one

        two
    ··
    ·
        three
    ⟶
    <pre><code>one

    two


    three
    </code></pre>
    ⸻
    dog
        bell
    ⟶
    <p>dog
    bell</p>
    ⸻
        dog
    bell
    ⟶
    <pre><code>dog
    </code></pre>
    <p>bell</p>
    ⸻
    # Heading
        dog
    Heading
    ------
        dog
    ----
    ⟶
    <h1>Heading</h1>
    <pre><code>dog
    </code></pre>
    <h2>Heading</h2>
    <pre><code>dog
    </code></pre>
    <hr />
    ⸻
            dog
        bell
    ⟶
    <pre><code>    dog
    bell
    </code></pre>
    ⸻

    ····
        dog
    ····

    ⟶
    <pre><code>dog
    </code></pre>
    ⸻
        dog··
    ⟶
    <pre><code>dog··
    </code></pre>
    """####
  )
}
