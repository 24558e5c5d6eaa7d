extension SpecificationSection {
  /// GFM 5.4.
  static let lists = SpecificationSection(
    "5.4 Lists",
    ####"""
    - dog
    - bell
    + walk
    ⟶
    <ul>
    <li>dog</li>
    <li>bell</li>
    </ul>
    <ul>
    <li>walk</li>
    </ul>
    ⸻
    1. dog
    2. bell
    3) walk
    ⟶
    <ol>
    <li>dog</li>
    <li>bell</li>
    </ol>
    <ol start="3">
    <li>walk</li>
    </ol>
    ⸻
    Dog
    - bell
    - walk
    ⟶
    <p>Dog</p>
    <ul>
    <li>bell</li>
    <li>walk</li>
    </ul>
    ⸻
    The number of dogs is
    14.  The number of bells is 6.
    ⟶
    <p>The number of dogs is
    14.  The number of bells is 6.</p>
    ⸻
    The number of dogs is
    1.  The number of bells is 6.
    ⟶
    <p>The number of dogs is</p>
    <ol>
    <li>The number of bells is 6.</li>
    </ol>
    ⸻
    - dog

    - bell


    - walk
    ⟶
    <ul>
    <li>
    <p>dog</p>
    </li>
    <li>
    <p>bell</p>
    </li>
    <li>
    <p>walk</p>
    </li>
    </ul>
    ⸻
    - dog
      - bell
        - walk


          home
    ⟶
    <ul>
    <li>dog
    <ul>
    <li>bell
    <ul>
    <li>
    <p>walk</p>
    <p>home</p>
    </li>
    </ul>
    </li>
    </ul>
    </li>
    </ul>
    ⸻
    - dog
    - bell

    <!-- -->

    - walk
    ⟶
    <ul>
    <li>dog</li>
    <li>bell</li>
    </ul>
    <!-- -->
    <ul>
    <li>walk</li>
    </ul>
    ⸻
    - a
     - b
      - c
       - d
      - e
    ⟶
    <ul>
    <li>a</li>
    <li>b</li>
    <li>c</li>
    <li>d</li>
    <li>e</li>
    </ul>
    ⸻
    1. a

      2. b

        3. c
    ⟶
    <ol>
    <li>
    <p>a</p>
    </li>
    <li>
    <p>b</p>
    </li>
    </ol>
    <pre><code>3. c
    </code></pre>
    ⸻
    - a
    - b

    - c
    ⟶
    <ul>
    <li>
    <p>a</p>
    </li>
    <li>
    <p>b</p>
    </li>
    <li>
    <p>c</p>
    </li>
    </ul>
    ⸻
    * a
    *

    * c
    ⟶
    <ul>
    <li>
    <p>a</p>
    </li>
    <li></li>
    <li>
    <p>c</p>
    </li>
    </ul>
    ⸻
    - a
    - b

      c
    - d
    ⟶
    <ul>
    <li>
    <p>a</p>
    </li>
    <li>
    <p>b</p>
    <p>c</p>
    </li>
    <li>
    <p>d</p>
    </li>
    </ul>
    ⸻
    - a
    - ```
      b


      ```
    - c
    ⟶
    <ul>
    <li>a</li>
    <li>
    <pre><code>b


    </code></pre>
    </li>
    <li>c</li>
    </ul>
    ⸻
    - a
      - b

        c
    - d
    ⟶
    <ul>
    <li>a
    <ul>
    <li>
    <p>b</p>
    <p>c</p>
    </li>
    </ul>
    </li>
    <li>d</li>
    </ul>
    ⸻
    * a
      > b
      >
    * c
    ⟶
    <ul>
    <li>a
    <blockquote>
    <p>b</p>
    </blockquote>
    </li>
    <li>c</li>
    </ul>
    ⸻
    - a
      > b
      ```
      c
      ```
    - d
    ⟶
    <ul>
    <li>a
    <blockquote>
    <p>b</p>
    </blockquote>
    <pre><code>c
    </code></pre>
    </li>
    <li>d</li>
    </ul>
    ⸻
    - a
      - b
    ⟶
    <ul>
    <li>a
    <ul>
    <li>b</li>
    </ul>
    </li>
    </ul>
    ⸻
    1. ```
       dog
       ```

       bell
    ⟶
    <ol>
    <li>
    <pre><code>dog
    </code></pre>
    <p>bell</p>
    </li>
    </ol>
    ⸻
    * dog
      * bell

      walk
    ⟶
    <ul>
    <li>
    <p>dog</p>
    <ul>
    <li>bell</li>
    </ul>
    <p>walk</p>
    </li>
    </ul>
    ⸻
    - a
      - b
      - c

    - d
      - e
    ⟶
    <ul>
    <li>
    <p>a</p>
    <ul>
    <li>b</li>
    <li>c</li>
    </ul>
    </li>
    <li>
    <p>d</p>
    <ul>
    <li>e</li>
    </ul>
    </li>
    </ul>
    """####
  )
}
