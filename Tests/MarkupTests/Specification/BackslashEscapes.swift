extension SpecificationSection {
  /// GFM 6.1.
  static let backslashEscapes = SpecificationSection(
    "6.1 Backslash escapes",
    ####"""
    \!\"\#\$\%\&\'\(\)\*\+\,\-\.\/\:\;\<\=\>\?\@\[\\\]\^\_\`\{\|\}\~
    ⟶
    <p>!&quot;#$%&amp;'()*+,-./:;&lt;=&gt;?@[\]^_`{|}~</p>
    ⸻
    \→\A\a\ \3\φ\«
    ⟶
    <p>\→\A\a\ \3\φ\«</p>
    ⸻
    \*not emphasis*
    \<br/> no tag
    \[no link](/dog)
    \`no code`
    1\. no list
    \* no list
    \# no heading
    \[dog]: /gordon "no reference"
    \&ouml; no entity
    ⟶
    <p>*not emphasis*
    &lt;br/&gt; no tag
    [no link](/dog)
    `no code`
    1. no list
    * no list
    # no heading
    [dog]: /gordon &quot;no reference&quot;
    &amp;ouml; no entity</p>
    ⸻
    \\*emphasis*
    ⟶
    <p>\<em>emphasis</em></p>
    ⸻
    dog\
    bell
    ⟶
    <p>dog<br />
    bell</p>
    ⸻
    `` \[\` ``
    ⟶
    <p><code>\[\`</code></p>
    ⸻
        \[\]
    ⟶
    <pre><code>\[\]
    </code></pre>
    ⸻
    <http://example.org?find=\*>
    ⟶
    <p><a href="http://example.org?find=%5C*">http://example.org?find=\*</a></p>
    ⸻
    <a href="/bar\/)">
    ⟶
    <a href="/bar\/)">
    ⸻
    [dog](/bell\* "ti\*tle")
    ⟶
    <p><a href="/bell*" title="ti*tle">dog</a></p>
    ⸻
    [dog]

    [dog]: /bell\* "ti\*tle"
    ⟶
    <p><a href="/bell*" title="ti*tle">dog</a></p>
    ⸻
    ``` dog\+bell
    walk
    ```
    ⟶
    <pre><code class="language-dog+bell">walk
    </code></pre>
    """####
  )
}
