extension SpecificationSection {
  /// GFM 5.1.
  static let blockQuotes = SpecificationSection(
    "5.1 Block quotes",
    ####"""
    > # Dog
    > bell
    > walk
    ⟶
    <blockquote>
    <h1>Dog</h1>
    <p>bell
    walk</p>
    </blockquote>
    ⸻
    ># Dog
    >bell
    > walk
    ⟶
    <blockquote>
    <h1>Dog</h1>
    <p>bell
    walk</p>
    </blockquote>
    ⸻
       > # Dog
       > bell
     > walk
    ⟶
    <blockquote>
    <h1>Dog</h1>
    <p>bell
    walk</p>
    </blockquote>
    ⸻
        > # Dog
        > bell
    ⟶
    <pre><code>&gt; # Dog
    &gt; bell
    </code></pre>
    ⸻
    > # Dog
    > bell
    walk
    ⟶
    <blockquote>
    <h1>Dog</h1>
    <p>bell
    walk</p>
    </blockquote>
    ⸻
    > bell
    walk
    > dog
    ⟶
    <blockquote>
    <p>bell
    walk
    dog</p>
    </blockquote>
    ⸻
    > dog
    ---
    ⟶
    <blockquote>
    <p>dog</p>
    </blockquote>
    <hr />
    ⸻
    > - dog
    - bell
    ⟶
    <blockquote>
    <ul>
    <li>dog</li>
    </ul>
    </blockquote>
    <ul>
    <li>bell</li>
    </ul>
    ⸻
    >     dog
        bell
    ⟶
    <blockquote>
    <pre><code>dog
    </code></pre>
    </blockquote>
    <pre><code>bell
    </code></pre>
    ⸻
    > ```
    dog
    ```
    ⟶
    <blockquote>
    <pre><code></code></pre>
    </blockquote>
    <p>dog</p>
    <pre><code></code></pre>
    ⸻
    > dog
        - bell
    ⟶
    <blockquote>
    <p>dog
    - bell</p>
    </blockquote>
    ⸻
    >
    ⟶
    <blockquote>
    </blockquote>
    ⸻
    >
    >··
    >·
    ⟶
    <blockquote>
    </blockquote>
    ⸻
    >
    > dog
    >··
    ⟶
    <blockquote>
    <p>dog</p>
    </blockquote>
    ⸻
    > dog

    > bell
    ⟶
    <blockquote>
    <p>dog</p>
    </blockquote>
    <blockquote>
    <p>bell</p>
    </blockquote>
    ⸻
    > dog
    > bell
    ⟶
    <blockquote>
    <p>dog
    bell</p>
    </blockquote>
    ⸻
    > dog
    >
    > bell
    ⟶
    <blockquote>
    <p>dog</p>
    <p>bell</p>
    </blockquote>
    ⸻
    dog
    > bell
    ⟶
    <p>dog</p>
    <blockquote>
    <p>bell</p>
    </blockquote>
    ⸻
    > aaa
    ***
    > bbb
    ⟶
    <blockquote>
    <p>aaa</p>
    </blockquote>
    <hr />
    <blockquote>
    <p>bbb</p>
    </blockquote>
    ⸻
    > bell
    walk
    ⟶
    <blockquote>
    <p>bell
    walk</p>
    </blockquote>
    ⸻
    > bell

    walk
    ⟶
    <blockquote>
    <p>bell</p>
    </blockquote>
    <p>walk</p>
    ⸻
    > bell
    >
    walk
    ⟶
    <blockquote>
    <p>bell</p>
    </blockquote>
    <p>walk</p>
    ⸻
    > > > dog
    bell
    ⟶
    <blockquote>
    <blockquote>
    <blockquote>
    <p>dog
    bell</p>
    </blockquote>
    </blockquote>
    </blockquote>
    ⸻
    >>> dog
    > bell
    >>walk
    ⟶
    <blockquote>
    <blockquote>
    <blockquote>
    <p>dog
    bell
    walk</p>
    </blockquote>
    </blockquote>
    </blockquote>
    ⸻
    >     code

    >    not code
    ⟶
    <blockquote>
    <pre><code>code
    </code></pre>
    </blockquote>
    <blockquote>
    <p>not code</p>
    </blockquote>
    """####
  )
}
