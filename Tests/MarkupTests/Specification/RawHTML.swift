extension SpecificationSection {
  /// GFM 6.10.
  static let rawHTML = SpecificationSection(
    "6.10 Raw HTML",
    ####"""
    <dog><bell2><w3w>
    ⟶
    <p><dog><bell2><w3w></p>
    ⸻
    <dog/><w3/>
    ⟶
    <p><dog/><w3/></p>
    ⸻
    <a  /><b2
    data="dog" >
    ⟶
    <p><a  /><b2
    data="dog" ></p>
    ⸻
    <a dog="bell" bam = 'walk <em>"</em>'
    _boolean zoop:33=zoop:33 />
    ⟶
    <p><a dog="bell" bam = 'walk <em>"</em>'
    _boolean zoop:33=zoop:33 /></p>
    ⸻
    Dog <responsive-image src="dog.jpg" />
    ⟶
    <p>Dog <responsive-image src="dog.jpg" /></p>
    ⸻
    <7> <_x>
    ⟶
    <p>&lt;7&gt; &lt;_x&gt;</p>
    ⸻
    <dog n*#me="x">
    ⟶
    <p>&lt;dog n*#me=&quot;x&quot;&gt;</p>
    ⸻
    <a href="hi'> <a href=hi'>
    ⟶
    <p>&lt;a href=&quot;hi'&gt; &lt;a href=hi'&gt;</p>
    ⸻
    < a><
    dog><bell/ >
    <dog bar=walk
    bim!bop />
    ⟶
    <p>&lt; a&gt;&lt;
    dog&gt;&lt;bell/ &gt;
    &lt;dog bar=walk
    bim!bop /&gt;</p>
    ⸻
    <a href='bell'title=title>
    ⟶
    <p>&lt;a href='bell'title=title&gt;</p>
    ⸻
    </a></dog >
    ⟶
    <p></a></dog ></p>
    ⸻
    </a href="dog">
    ⟶
    <p>&lt;/a href=&quot;dog&quot;&gt;</p>
    ⸻
    dog <!-- a
    note - with hyphen -->
    ⟶
    <p>dog <!-- a
    note - with hyphen --></p>
    ⸻
    dog <!-- no note -- two hyphens -->
    ⟶
    <p>dog &lt;!-- no note -- two hyphens --&gt;</p>
    ⸻
    dog <!--> dog -->

    dog <!-- dog--->
    ⟶
    <p>dog &lt;!--&gt; dog --&gt;</p>
    <p>dog &lt;!-- dog---&gt;</p>
    ⸻
    dog <?php echo $a; ?>
    ⟶
    <p>dog <?php echo $a; ?></p>
    ⸻
    dog <!ELEMENT br EMPTY>
    ⟶
    <p>dog <!ELEMENT br EMPTY></p>
    ⸻
    dog <![CDATA[>&<]]>
    ⟶
    <p>dog <![CDATA[>&<]]></p>
    ⸻
    dog <a href="&ouml;">
    ⟶
    <p>dog <a href="&ouml;"></p>
    ⸻
    dog <a href="\*">
    ⟶
    <p>dog <a href="\*"></p>
    ⸻
    <a href="\"">
    ⟶
    <p>&lt;a href=&quot;&quot;&quot;&gt;</p>
    """####
  )
}
