extension SpecificationSection {
  /// GFM 4.6.
  static let htmlBlocks = SpecificationSection(
    "4.6 HTML blocks",
    ####"""
    <table><tr><td>
    <pre>
    **Dog**,

    _bell_.
    </pre>
    </td></tr></table>
    ⟶
    <table><tr><td>
    <pre>
    **Dog**,
    <p><em>bell</em>.
    </pre></p>
    </td></tr></table>
    ⸻
     <div>
      *bell*
             <dog><a>
    ⟶
     <div>
      *bell*
             <dog><a>
    ⸻
    </div>
    *dog*
    ⟶
    </div>
    *dog*
    ⸻
    <DIV CLASS="dog">

    *Bell*

    </DIV>
    ⟶
    <DIV CLASS="dog">
    <p><em>Bell</em></p>
    </DIV>
    ⸻
    <div id="dog"
      class="bell
      walk">
    </div>
    ⟶
    <div id="dog"
      class="bell
      walk">
    </div>
    ⸻
    <div>
    *dog*

    *bell*
    ⟶
    <div>
    *dog*
    <p><em>bell</em></p>
    ⸻
    <a href="dog">
    *bell*
    </a>
    ⟶
    <a href="dog">
    *bell*
    </a>
    ⸻
    <i class="dog">
    *bell*
    </i>
    ⟶
    <i class="dog">
    *bell*
    </i>
    ⸻
    <del>

    *dog*

    </del>
    ⟶
    <del>
    <p><em>dog</em></p>
    </del>
    ⸻
    <del>*dog*</del>
    ⟶
    <p><del><em>dog</em></del></p>
    ⸻
    <pre language="swift"><code>
    let a = 1

    let b = 2
    </code></pre>
    okay
    ⟶
    <pre language="swift"><code>
    let a = 1

    let b = 2
    </code></pre>
    <p>okay</p>
    ⸻
    <script>
    // code

    walk()
    </script>
    okay
    ⟶
    <script>
    // code

    walk()
    </script>
    <p>okay</p>
    ⸻
    <style
      type="text/css">

    p {color:red;}
    ⟶
    <style
      type="text/css">

    p {color:red;}
    ⸻
    <!-- dog

    bell
       walk -->
    okay
    ⟶
    <!-- dog

    bell
       walk -->
    <p>okay</p>
    ⸻
    <?php

      echo ">";

    ?>
    okay
    ⟶
    <?php

      echo ">";

    ?>
    <p>okay</p>
    ⸻
    <!DOCTYPE html>
    ⟶
    <!DOCTYPE html>
    ⸻
    <![CDATA[
    function

    ]]>
    okay
    ⟶
    <![CDATA[
    function

    ]]>
    <p>okay</p>
    ⸻
      <!-- dog -->

        <!-- dog -->
    ⟶
      <!-- dog -->
    <pre><code>&lt;!-- dog --&gt;
    </code></pre>
    ⸻
    Dog
    <div>
    bell
    </div>
    ⟶
    <p>Dog</p>
    <div>
    bell
    </div>
    ⸻
    Dog
    <a href="bell">
    walk
    ⟶
    <p>Dog
    <a href="bell">
    walk</p>
    ⸻
    > <div>
    > dog

    bell
    ⟶
    <blockquote>
    <div>
    dog
    </blockquote>
    <p>bell</p>
    """####
  )
}
