extension SpecificationSection {
  /// GFM 6.2.
  static let entityAndNumericCharacterReferences = SpecificationSection(
    "6.2 Entity and numeric character references",
    ####"""
    &nbsp; &amp; &copy; &AElig; &Dcaron;
    &frac34; &HilbertSpace; &DifferentialD;
    &ngE;
    ⟶
    <p>⍽ &amp; © Æ Ď
    ¾ ℋ ⅆ
    ≧̸</p>
    ⸻
    &#35; &#1234; &#992; &#0;
    ⟶
    <p># Ӓ Ϡ �</p>
    ⸻
    &#X22; &#XD06; &#xcab;
    ⟶
    <p>&quot; ആ ಫ</p>
    ⸻
    &nbsp &x; &#; &#x;
    &#987654321;
    &#abcdef0;
    &ThisIsNotDefined; &hi?;
    ⟶
    <p>&amp;nbsp &amp;x; &amp;#; &amp;#x;
    &amp;#987654321;
    &amp;#abcdef0;
    &amp;ThisIsNotDefined; &amp;hi?;</p>
    ⸻
    &copy
    ⟶
    <p>&amp;copy</p>
    ⸻
    <a href="&ouml;&ouml;.html">
    ⟶
    <a href="&ouml;&ouml;.html">
    ⸻
    [dog](/f&ouml;&ouml; "f&ouml;&ouml;")
    ⟶
    <p><a href="/f%C3%B6%C3%B6" title="föö">dog</a></p>
    ⸻
    [dog]

    [dog]: /f&ouml;&ouml; "f&ouml;&ouml;"
    ⟶
    <p><a href="/f%C3%B6%C3%B6" title="föö">dog</a></p>
    ⸻
    ``` f&ouml;&ouml;
    dog
    ```
    ⟶
    <pre><code class="language-föö">dog
    </code></pre>
    ⸻
    `f&ouml;&ouml;`
    ⟶
    <p><code>f&amp;ouml;&amp;ouml;</code></p>
    ⸻
    &#42;dog&#42;
    *dog*
    ⟶
    <p>*dog*
    <em>dog</em></p>
    ⸻
    &#42; dog

    * dog
    ⟶
    <p>* dog</p>
    <ul>
    <li>dog</li>
    </ul>
    ⸻
    dog&#10;&#10;bell
    ⟶
    <p>dog

    bell</p>
    ⸻
    [a](url &quot;tit&quot;)
    ⟶
    <p>[a](url &quot;tit&quot;)</p>
    """####
  )
}
