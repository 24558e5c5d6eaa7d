extension SpecificationSection {
  /// GFM 6.3.
  static let codeSpans = SpecificationSection(
    "6.3 Code spans",
    ####"""
    `dog`
    ⟶
    <p><code>dog</code></p>
    ⸻
    `` dog ` bell ``
    ⟶
    <p><code>dog ` bell</code></p>
    ⸻
    ` `` `
    ⟶
    <p><code>``</code></p>
    ⸻
    `  ``  `
    ⟶
    <p><code> `` </code></p>
    ⸻
    ` a`
    ⟶
    <p><code> a</code></p>
    ⸻
    `⍽b⍽`
    ⟶
    <p><code>⍽b⍽</code></p>
    ⸻
    ` `
    `  `
    ⟶
    <p><code> </code>
    <code>  </code></p>
    ⸻
    ``
    dog
    bell··
    walk
    ``
    ⟶
    <p><code>dog bell   walk</code></p>
    ⸻
    `dog   bell·
    walk`
    ⟶
    <p><code>dog   bell  walk</code></p>
    ⸻
    `dog\`bell`
    ⟶
    <p><code>dog\</code>bell`</p>
    ⸻
    *dog`*`
    ⟶
    <p>*dog<code>*</code></p>
    ⸻
    [not a `link](/dog`)
    ⟶
    <p>[not a <code>link](/dog</code>)</p>
    ⸻
    `<a href="`">`
    ⟶
    <p><code>&lt;a href=&quot;</code>&quot;&gt;`</p>
    ⸻
    <a href="`">`
    ⟶
    <p><a href="`">`</p>
    ⸻
    `<http://dog.bell.`walk>`
    ⟶
    <p><code>&lt;http://dog.bell.</code>walk&gt;`</p>
    ⸻
    ```dog``
    ⟶
    <p>```dog``</p>
    ⸻
    `dog
    ⟶
    <p>`dog</p>
    ⸻
    `dog``bell``
    ⟶
    <p>`dog<code>bell</code></p>
    """####
  )
}
