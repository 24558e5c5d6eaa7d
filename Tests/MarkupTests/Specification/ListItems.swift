extension SpecificationSection {
  /// GFM 5.2.
  static let listItems = SpecificationSection(
    "5.2 List items",
    ####"""
    A walk
    of two lines.

        indented code

    > A quote.
    ⟶
    <p>A walk
    of two lines.</p>
    <pre><code>indented code
    </code></pre>
    <blockquote>
    <p>A quote.</p>
    </blockquote>
    ⸻
    1.  A walk
        of two lines.

            indented code

        > A quote.
    ⟶
    <ol>
    <li>
    <p>A walk
    of two lines.</p>
    <pre><code>indented code
    </code></pre>
    <blockquote>
    <p>A quote.</p>
    </blockquote>
    </li>
    </ol>
    ⸻
    - one

     two
    ⟶
    <ul>
    <li>one</li>
    </ul>
    <p>two</p>
    ⸻
    - one

      two
    ⟶
    <ul>
    <li>
    <p>one</p>
    <p>two</p>
    </li>
    </ul>
    ⸻
     -    one

         two
    ⟶
    <ul>
    <li>one</li>
    </ul>
    <pre><code> two
    </code></pre>
    ⸻
       > > 1.  one
    >>
    >>     two
    ⟶
    <blockquote>
    <blockquote>
    <ol>
    <li>
    <p>one</p>
    <p>two</p>
    </li>
    </ol>
    </blockquote>
    </blockquote>
    ⸻
    >>- one
    >>
      >  > two
    ⟶
    <blockquote>
    <blockquote>
    <ul>
    <li>one</li>
    </ul>
    <p>two</p>
    </blockquote>
    </blockquote>
    ⸻
    -one

    2.two
    ⟶
    <p>-one</p>
    <p>2.two</p>
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

        ```
        bell
        ```

        walk

        > home
    ⟶
    <ol>
    <li>
    <p>dog</p>
    <pre><code>bell
    </code></pre>
    <p>walk</p>
    <blockquote>
    <p>home</p>
    </blockquote>
    </li>
    </ol>
    ⸻
    987654321. long
    ⟶
    <ol start="987654321">
    <li>long</li>
    </ol>
    ⸻
    1234567890. too long
    ⟶
    <p>1234567890. too long</p>
    ⸻
    0. zero
    ⟶
    <ol start="0">
    <li>zero</li>
    </ol>
    ⸻
    007. zeros
    ⟶
    <ol start="7">
    <li>zeros</li>
    </ol>
    ⸻
    -7. below zero
    ⟶
    <p>-7. below zero</p>
    ⸻
    - dog

          bell
    ⟶
    <ul>
    <li>
    <p>dog</p>
    <pre><code>bell
    </code></pre>
    </li>
    </ul>
    ⸻
      10.  dog

               bell
    ⟶
    <ol start="10">
    <li>
    <p>dog</p>
    <pre><code>bell
    </code></pre>
    </li>
    </ol>
    ⸻
    1.     code in a list

       words

           and code
    ⟶
    <ol>
    <li>
    <pre><code>code in a list
    </code></pre>
    <p>words</p>
    <pre><code>and code
    </code></pre>
    </li>
    </ol>
    ⸻
       dog

    bell
    ⟶
    <p>dog</p>
    <p>bell</p>
    ⸻
    -    dog

      bell
    ⟶
    <ul>
    <li>dog</li>
    </ul>
    <p>bell</p>
    ⸻
    -
      dog
    -
      ```
      bell
      ```
    -
          walk
    ⟶
    <ul>
    <li>dog</li>
    <li>
    <pre><code>bell
    </code></pre>
    </li>
    <li>
    <pre><code>walk
    </code></pre>
    </li>
    </ul>
    ⸻
    -···
      dog
    ⟶
    <ul>
    <li>dog</li>
    </ul>
    ⸻
    -

      dog
    ⟶
    <ul>
    <li></li>
    </ul>
    <p>dog</p>
    ⸻
    - dog
    -
    - bell
    ⟶
    <ul>
    <li>dog</li>
    <li></li>
    <li>bell</li>
    </ul>
    ⸻
    1. dog
    2.
    3. bell
    ⟶
    <ol>
    <li>dog</li>
    <li></li>
    <li>bell</li>
    </ol>
    ⸻
    *
    ⟶
    <ul>
    <li></li>
    </ul>
    ⸻
    dog
    *

    bell
    1.
    ⟶
    <p>dog
    *</p>
    <p>bell
    1.</p>
    ⸻
    > 1. > A quote
    lazily on.
    ⟶
    <blockquote>
    <ol>
    <li>
    <blockquote>
    <p>A quote
    lazily on.</p>
    </blockquote>
    </li>
    </ol>
    </blockquote>
    ⸻
    - dog
      - bell
        - walk
    ⟶
    <ul>
    <li>dog
    <ul>
    <li>bell
    <ul>
    <li>walk</li>
    </ul>
    </li>
    </ul>
    </li>
    </ul>
    ⸻
    - dog
     - bell
      - walk
    ⟶
    <ul>
    <li>dog</li>
    <li>bell</li>
    <li>walk</li>
    </ul>
    """####
  )
}
