extension SpecificationSection {
  /// GFM 4.8.
  static let paragraphs = SpecificationSection(
    "4.8 Paragraphs",
    ####"""
    dog

    bell
    ⟶
    <p>dog</p>
    <p>bell</p>
    ⸻
    dog
    bell

    walk
    home
    ⟶
    <p>dog
    bell</p>
    <p>walk
    home</p>
    ⸻
    dog


    bell
    ⟶
    <p>dog</p>
    <p>bell</p>
    ⸻
      dog
     bell
    ⟶
    <p>dog
    bell</p>
    ⸻
    dog
                 bell
                                           walk
    ⟶
    <p>dog
    bell
    walk</p>
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
    dog·····
    bell·····
    ⟶
    <p>dog<br />
    bell</p>
    """####
  )
}
