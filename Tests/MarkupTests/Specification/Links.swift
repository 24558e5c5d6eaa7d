extension SpecificationSection {
  /// GFM 6.6.
  static let links = SpecificationSection(
    "6.6 Links",
    ####"""
    [dog](/gordon "his name")
    ⟶
    <p><a href="/gordon" title="his name">dog</a></p>
    ⸻
    [dog](/gordon)
    ⟶
    <p><a href="/gordon">dog</a></p>
    ⸻
    [dog]()
    ⟶
    <p><a href="">dog</a></p>
    ⸻
    [dog](<>)
    ⟶
    <p><a href="">dog</a></p>
    ⸻
    [dog](/my gordon)
    ⟶
    <p>[dog](/my gordon)</p>
    ⸻
    [dog](</my gordon>)
    ⟶
    <p><a href="/my%20gordon">dog</a></p>
    ⸻
    [dog](bell
    walk)
    ⟶
    <p>[dog](bell
    walk)</p>
    ⸻
    [dog](<bell
    walk>)
    ⟶
    <p>[dog](<bell
    walk>)</p>
    ⸻
    [a](<b)c>)
    ⟶
    <p><a href="b)c">a</a></p>
    ⸻
    [dog](<bell\>)
    ⟶
    <p>[dog](&lt;bell&gt;)</p>
    ⸻
    [a](<b)c
    [a](<b)c>
    [a](<b>c)
    ⟶
    <p>[a](&lt;b)c
    [a](&lt;b)c&gt;
    [a](<b>c)</p>
    ⸻
    [dog](\(bell\))
    ⟶
    <p><a href="(bell)">dog</a></p>
    ⸻
    [dog](bell(and(walk)))
    ⟶
    <p><a href="bell(and(walk))">dog</a></p>
    ⸻
    [dog](bell\(and\(walk\))
    ⟶
    <p><a href="bell(and(walk)">dog</a></p>
    ⸻
    [dog](<bell(and(walk)>)
    ⟶
    <p><a href="bell(and(walk)">dog</a></p>
    ⸻
    [dog](walk\)\:)
    ⟶
    <p><a href="walk):">dog</a></p>
    ⸻
    [dog](#part)

    [dog](http://example.org#part)
    ⟶
    <p><a href="#part">dog</a></p>
    <p><a href="http://example.org#part">dog</a></p>
    ⸻
    [dog](bell\walk)
    ⟶
    <p><a href="bell%5Cwalk">dog</a></p>
    ⸻
    [dog](bell%20b&auml;)
    ⟶
    <p><a href="bell%20b%C3%A4">dog</a></p>
    ⸻
    [dog]("title")
    ⟶
    <p><a href="%22title%22">dog</a></p>
    ⸻
    [dog](/gordon 'title')
    ⟶
    <p><a href="/gordon" title="title">dog</a></p>
    ⸻
    [dog](/gordon (title))
    ⟶
    <p><a href="/gordon" title="title">dog</a></p>
    ⸻
    [dog](/gordon "title \"&quot;")
    ⟶
    <p><a href="/gordon" title="title &quot;&quot;">dog</a></p>
    ⸻
    [dog](/gordon⍽"title")
    ⟶
    <p><a href="/gordon%C2%A0%22title%22">dog</a></p>
    ⸻
    [dog](/gordon "title "and" title")
    ⟶
    <p>[dog](/gordon &quot;title &quot;and&quot; title&quot;)</p>
    ⸻
    [dog](   /gordon
      "title"  )
    ⟶
    <p><a href="/gordon" title="title">dog</a></p>
    ⸻
    [dog] (/gordon)
    ⟶
    <p>[dog] (/gordon)</p>
    ⸻
    [dog [bell [walk]]](/gordon)
    ⟶
    <p><a href="/gordon">dog [bell [walk]]</a></p>
    ⸻
    [dog] bell](/gordon)
    ⟶
    <p>[dog] bell](/gordon)</p>
    ⸻
    [dog [bell](/gordon)
    ⟶
    <p>[dog <a href="/gordon">bell</a></p>
    ⸻
    [dog \[bell](/gordon)
    ⟶
    <p><a href="/gordon">dog [bell</a></p>
    ⸻
    [dog *bell **walk** `#`*](/gordon)
    ⟶
    <p><a href="/gordon">dog <em>bell <strong>walk</strong> <code>#</code></em></a></p>
    ⸻
    [![noon](noon.jpg)](/gordon)
    ⟶
    <p><a href="/gordon"><img src="noon.jpg" alt="noon" /></a></p>
    ⸻
    [dog [bell](/gordon)](/gordon)
    ⟶
    <p>[dog <a href="/gordon">bell</a>](/gordon)</p>
    ⸻
    ![[[dog](one)](two)](three)
    ⟶
    <p><img src="three" alt="[dog](two)" /></p>
    ⸻
    *[dog*](/gordon)
    ⟶
    <p>*<a href="/gordon">dog*</a></p>
    ⸻
    [dog *bell](walk*)
    ⟶
    <p><a href="walk*">dog *bell</a></p>
    ⸻
    *dog [bell* walk]
    ⟶
    <p><em>dog [bell</em> walk]</p>
    ⸻
    [dog <bell attr="](walk)">
    ⟶
    <p>[dog <bell attr="](walk)"></p>
    ⸻
    [dog`](/gordon)`
    ⟶
    <p>[dog<code>](/gordon)</code></p>
    ⸻
    [dog<http://example.org/?find=](gordon)>
    ⟶
    <p>[dog<a href="http://example.org/?find=%5D(gordon)">http://example.org/?find=](gordon)</a></p>
    ⸻
    [dog][bell]

    [bell]: /gordon "title"
    ⟶
    <p><a href="/gordon" title="title">dog</a></p>
    ⸻
    [dog [walk [home]]][bell]

    [bell]: /gordon
    ⟶
    <p><a href="/gordon">dog [walk [home]]</a></p>
    ⸻
    [dog *bell **walk** `#`*][b]

    [b]: /gordon
    ⟶
    <p><a href="/gordon">dog <em>bell <strong>walk</strong> <code>#</code></em></a></p>
    ⸻
    [![noon](noon.jpg)][b]

    [b]: /gordon
    ⟶
    <p><a href="/gordon"><img src="noon.jpg" alt="noon" /></a></p>
    ⸻
    [dog [bell](/gordon)][b]

    [b]: /gordon
    ⟶
    <p>[dog <a href="/gordon">bell</a>]<a href="/gordon">b</a></p>
    ⸻
    *[dog*][b]

    [b]: /gordon
    ⟶
    <p>*<a href="/gordon">dog*</a></p>
    ⸻
    [dog *bell][b]*

    [b]: /gordon
    ⟶
    <p><a href="/gordon">dog *bell</a>*</p>
    ⸻
    [dog`][b]`

    [b]: /gordon
    ⟶
    <p>[dog<code>][b]</code></p>
    ⸻
    [dog][BeLl]

    [bell]: /gordon "title"
    ⟶
    <p><a href="/gordon" title="title">dog</a></p>
    ⸻
    [Собака][собака] is his name.

    [СОБАКА]: /url
    ⟶
    <p><a href="/url">Собака</a> is his name.</p>
    ⸻
    [Dog
      bell]: /url

    [Bell][Dog bell]
    ⟶
    <p><a href="/url">Bell</a></p>
    ⸻
    [dog] [bell]

    [bell]: /url
    ⟶
    <p>[dog] <a href="/url">bell</a></p>
    ⸻
    [dog]
    [bell]

    [bell]: /url
    ⟶
    <p>[dog]
    <a href="/url">bell</a></p>
    ⸻
    [dog]: /url1

    [dog]: /url2

    [bell][dog]
    ⟶
    <p><a href="/url1">bell</a></p>
    ⸻
    [bell][dog\!]

    [dog!]: /url
    ⟶
    <p>[bell][dog!]</p>
    ⸻
    [dog][b[ell]

    [b[ell]: /uri
    ⟶
    <p>[dog][b[ell]</p>
    <p>[b[ell]: /uri</p>
    ⸻
    [dog][b\[ell]

    [b\[ell]: /uri
    ⟶
    <p><a href="/uri">dog</a></p>
    ⸻
    [bell\\]: /uri

    [bell\\]
    ⟶
    <p><a href="/uri">bell\</a></p>
    ⸻
    []

    []: /uri
    ⟶
    <p>[]</p>
    <p>[]: /uri</p>
    ⸻
    [
     ]

    [
     ]: /uri
    ⟶
    <p>[
    ]</p>
    <p>[
    ]: /uri</p>
    ⸻
    [dog][]

    [dog]: /url "title"
    ⟶
    <p><a href="/url" title="title">dog</a></p>
    ⸻
    [*dog* bell][]

    [*dog* bell]: /url
    ⟶
    <p><a href="/url"><em>dog</em> bell</a></p>
    ⸻
    [Dog][]

    [dog]: /url
    ⟶
    <p><a href="/url">Dog</a></p>
    """####
  )
}
