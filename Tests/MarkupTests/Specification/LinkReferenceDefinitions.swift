extension SpecificationSection {
  /// GFM 4.7.
  static let linkReferenceDefinitions = SpecificationSection(
    "4.7 Link reference definitions",
    ####"""
    [dog]: /gordon "his name"

    [dog]
    ⟶
    <p><a href="/gordon" title="his name">dog</a></p>
    ⸻
       [dog]:·
          /gordon··
               'the name'··

    [dog]
    ⟶
    <p><a href="/gordon" title="the name">dog</a></p>
    ⸻
    [Dog*bell\]]:gordon(home) 'title (with parens)'

    [Dog*bell\]]
    ⟶
    <p><a href="gordon(home)" title="title (with parens)">Dog*bell]</a></p>
    ⸻
    [dog]: /gordon '
    title
    line
    '

    [dog]
    ⟶
    <p><a href="/gordon" title="
    title
    line
    ">dog</a></p>
    ⸻
    [dog]: /gordon 'title

    with blank line'

    [dog]
    ⟶
    <p>[dog]: /gordon 'title</p>
    <p>with blank line'</p>
    <p>[dog]</p>
    ⸻
    [dog]:
    /gordon

    [dog]
    ⟶
    <p><a href="/gordon">dog</a></p>
    ⸻
    [dog]:

    [dog]
    ⟶
    <p>[dog]:</p>
    <p>[dog]</p>
    ⸻
    [dog]: <>

    [dog]
    ⟶
    <p><a href="">dog</a></p>
    ⸻
    [dog]: <bell>(walk)

    [dog]
    ⟶
    <p>[dog]: <bell>(walk)</p>
    <p>[dog]</p>
    ⸻
    [dog]: /gordon\bell\*walk "dog\"bell\walk"

    [dog]
    ⟶
    <p><a href="/gordon%5Cbell*walk" title="dog&quot;bell\walk">dog</a></p>
    ⸻
    [dog]

    [dog]: home
    ⟶
    <p><a href="home">dog</a></p>
    ⸻
    [dog]

    [dog]: first
    [dog]: second
    ⟶
    <p><a href="first">dog</a></p>
    ⸻
    [DOG]: /gordon

    [Dog]
    ⟶
    <p><a href="/gordon">Dog</a></p>
    ⸻
    [ÜBER]: /höhe

    [über]
    ⟶
    <p><a href="/h%C3%B6he">über</a></p>
    ⸻
    [
    dog
    ]: /gordon
    bell
    ⟶
    <p>bell</p>
    ⸻
    [dog]: /gordon "title" ok
    ⟶
    <p>[dog]: /gordon &quot;title&quot; ok</p>
    ⸻
    [dog]: /gordon
    "title" ok
    ⟶
    <p>&quot;title&quot; ok</p>
    ⸻
        [dog]: /gordon "title"

    [dog]
    ⟶
    <pre><code>[dog]: /gordon &quot;title&quot;
    </code></pre>
    <p>[dog]</p>
    ⸻
    Dog
    [bell]: /walk

    [bell]
    ⟶
    <p>Dog
    [bell]: /walk</p>
    <p>[bell]</p>
    ⸻
    # [Dog]
    [dog]: /gordon
    > bell
    ⟶
    <h1><a href="/gordon">Dog</a></h1>
    <blockquote>
    <p>bell</p>
    </blockquote>
    ⸻
    [dog]: /gordon
    bell
    ===
    [dog]
    ⟶
    <h1>bell</h1>
    <p><a href="/gordon">dog</a></p>
    ⸻
    [dog]: /gordon
    ===
    [dog]
    ⟶
    <p>===
    <a href="/gordon">dog</a></p>
    ⸻
    [dog]

    > [dog]: /gordon
    ⟶
    <p><a href="/gordon">dog</a></p>
    <blockquote>
    </blockquote>
    """####
  )
}
