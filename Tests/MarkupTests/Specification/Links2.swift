extension SpecificationSection {
  /// GFM 6.6.
  static let links2 = SpecificationSection(
    "6.6 Links",
    ####"""
    [dog]·
    []

    [dog]: /url
    ⟶
    <p><a href="/url">dog</a>
    []</p>
    ⸻
    [dog]

    [dog]: /url "title"
    ⟶
    <p><a href="/url" title="title">dog</a></p>
    ⸻
    [*dog* bell]

    [*dog* bell]: /url
    ⟶
    <p><a href="/url"><em>dog</em> bell</a></p>
    ⸻
    [[*dog* bell]]

    [*dog* bell]: /url
    ⟶
    <p>[<a href="/url"><em>dog</em> bell</a>]</p>
    ⸻
    [[bell [dog]

    [dog]: /url
    ⟶
    <p>[[bell <a href="/url">dog</a></p>
    ⸻
    [dog] bell

    [dog]: /url
    ⟶
    <p><a href="/url">dog</a> bell</p>
    ⸻
    \[dog]

    [dog]: /url
    ⟶
    <p>[dog]</p>
    ⸻
    [dog*]: /url

    *[dog*]
    ⟶
    <p>*<a href="/url">dog*</a></p>
    ⸻
    [dog][bell]

    [dog]: /url1
    [bell]: /url2
    ⟶
    <p><a href="/url2">dog</a></p>
    ⸻
    [dog][]

    [dog]: /url1
    ⟶
    <p><a href="/url1">dog</a></p>
    ⸻
    [dog]()

    [dog]: /url1
    ⟶
    <p><a href="">dog</a></p>
    ⸻
    [dog](not a link)

    [dog]: /url1
    ⟶
    <p><a href="/url1">dog</a>(not a link)</p>
    ⸻
    [dog][bell][walk]

    [walk]: /url
    ⟶
    <p>[dog]<a href="/url">bell</a></p>
    ⸻
    [dog][bell][walk]

    [walk]: /url1
    [bell]: /url2
    ⟶
    <p><a href="/url2">dog</a><a href="/url1">walk</a></p>
    ⸻
    [dog][bell][walk]

    [walk]: /url1
    [dog]: /url2
    ⟶
    <p>[dog]<a href="/url1">bell</a></p>
    """####
  )
}
