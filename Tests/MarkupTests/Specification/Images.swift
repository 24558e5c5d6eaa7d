extension SpecificationSection {
  /// GFM 6.7.
  static let images = SpecificationSection(
    "6.7 Images",
    ####"""
    ![dog](/gordon.jpg "his name")
    ⟶
    <p><img src="/gordon.jpg" alt="dog" title="his name" /></p>
    ⸻
    ![dog *bell*]

    [dog *bell*]: noon.jpg "noon & six"
    ⟶
    <p><img src="noon.jpg" alt="dog bell" title="noon &amp; six" /></p>
    ⸻
    ![dog ![bell](/one)](/two)
    ⟶
    <p><img src="/two" alt="dog bell" /></p>
    ⸻
    ![dog [bell](/one)](/two)
    ⟶
    <p><img src="/two" alt="dog bell" /></p>
    ⸻
    ![dog *bell*][]

    [dog *bell*]: noon.jpg
    ⟶
    <p><img src="noon.jpg" alt="dog bell" /></p>
    ⸻
    ![dog](noon.jpg)
    ⟶
    <p><img src="noon.jpg" alt="dog" /></p>
    ⸻
    My ![dog bell](/path/to/noon.jpg  "title"   )
    ⟶
    <p>My <img src="/path/to/noon.jpg" alt="dog bell" title="title" /></p>
    ⸻
    ![dog](<url>)
    ⟶
    <p><img src="url" alt="dog" /></p>
    ⸻
    ![](/url)
    ⟶
    <p><img src="/url" alt="" /></p>
    ⸻
    ![dog][bell]

    [bell]: /url
    ⟶
    <p><img src="/url" alt="dog" /></p>
    ⸻
    ![dog][]

    [dog]: /url "title"
    ⟶
    <p><img src="/url" alt="dog" title="title" /></p>
    ⸻
    ![Dog][]

    [dog]: /url
    ⟶
    <p><img src="/url" alt="Dog" /></p>
    ⸻
    ![dog]·
    []

    [dog]: /url
    ⟶
    <p><img src="/url" alt="dog" />
    []</p>
    ⸻
    ![[dog]]

    [[dog]]: /url "title"
    ⟶
    <p>![[dog]]</p>
    <p>[[dog]]: /url &quot;title&quot;</p>
    ⸻
    !\[dog]

    [dog]: /url
    ⟶
    <p>![dog]</p>
    ⸻
    \![dog]

    [dog]: /url
    ⟶
    <p>!<a href="/url">dog</a></p>
    ⸻
    ![a
    `b`\
    c](/d)
    ⟶
    <p><img src="/d" alt="a b c" /></p>
    """####
  )
}
