extension SpecificationSection {
  /// GFM 4.5.
  static let fencedCodeBlocks = SpecificationSection(
    "4.5 Fenced code blocks",
    ####"""
    ```
    <
     >
    ```
    ⟶
    <pre><code>&lt;
     &gt;
    </code></pre>
    ⸻
    ~~~
    <
     >
    ~~~
    ⟶
    <pre><code>&lt;
     &gt;
    </code></pre>
    ⸻
    ``
    dog
    ``
    ⟶
    <p><code>dog</code></p>
    ⸻
    ```
    aaa
    ~~~
    ```
    ⟶
    <pre><code>aaa
    ~~~
    </code></pre>
    ⸻
    ````
    aaa
    ```
    ``````
    ⟶
    <pre><code>aaa
    ```
    </code></pre>
    ⸻
    ```
    ⟶
    <pre><code></code></pre>
    ⸻
    > ```
    > aaa

    bbb
    ⟶
    <blockquote>
    <pre><code>aaa
    </code></pre>
    </blockquote>
    <p>bbb</p>
    ⸻
    ```

    ··
    ```
    ⟶
    <pre><code>
    ··
    </code></pre>
    ⸻
    ```
    ```
    ⟶
    <pre><code></code></pre>
    ⸻
     ```
     aaa
    aaa
    ```
    ⟶
    <pre><code>aaa
    aaa
    </code></pre>
    ⸻
       ```
       aaa
        aaa
      aaa
       ```
    ⟶
    <pre><code>aaa
     aaa
    aaa
    </code></pre>
    ⸻
        ```
        aaa
        ```
    ⟶
    <pre><code>```
    aaa
    ```
    </code></pre>
    ⸻
    ```
    aaa
      ```
    ⟶
    <pre><code>aaa
    </code></pre>
    ⸻
    ``` ```
    aaa
    ⟶
    <p><code> </code>
    aaa</p>
    ⸻
    ~~~~~~
    aaa
    ~~~ ~~
    ⟶
    <pre><code>aaa
    ~~~ ~~
    </code></pre>
    ⸻
    dog
    ```
    bell
    ```
    walk
    ⟶
    <p>dog</p>
    <pre><code>bell
    </code></pre>
    <p>walk</p>
    ⸻
    ```swift
    let a = 1
    ```
    ⟶
    <pre><code class="language-swift">let a = 1
    </code></pre>
    ⸻
    ~~~~    ruby startline=3 $%@#$
    def foo(x)
    end
    ~~~~~~~
    ⟶
    <pre><code class="language-ruby">def foo(x)
    end
    </code></pre>
    ⸻
    ```` walk&amp;talk\!
    ````
    ⟶
    <pre><code class="language-walk&amp;talk!"></code></pre>
    ⸻
    ~~~ aa ``` ~~~
    aaa
    ~~~
    ⟶
    <pre><code class="language-aa">aaa
    </code></pre>
    ⸻
    ```
    ``` aaa
    ```
    ⟶
    <pre><code>``` aaa
    </code></pre>
    """####
  )
}
