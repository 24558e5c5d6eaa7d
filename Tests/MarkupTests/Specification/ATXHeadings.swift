extension SpecificationSection {
  /// GFM 4.2.
  static let atxHeadings = SpecificationSection(
    "4.2 ATX headings",
    ####"""
    # one
    ## two
    ### three
    #### four
    ##### five
    ###### six
    ⟶
    <h1>one</h1>
    <h2>two</h2>
    <h3>three</h3>
    <h4>four</h4>
    <h5>five</h5>
    <h6>six</h6>
    ⸻
    ####### seven
    ⟶
    <p>####### seven</p>
    ⸻
    #5 dogs
    ⟶
    <p>#5 dogs</p>
    ⸻
    \## no
    ⟶
    <p>## no</p>
    ⸻
    # the *noon* \*bell\*
    ⟶
    <h1>the <em>noon</em> *bell*</h1>
    ⸻
    #       wide·······
    ⟶
    <h1>wide</h1>
    ⸻
       # three spaces
    ⟶
    <h1>three spaces</h1>
    ⸻
        # four spaces
    ⟶
    <pre><code># four spaces
    </code></pre>
    ⸻
    dog
        # bell
    ⟶
    <p>dog
    # bell</p>
    ⸻
    ## closed ##
      ###   also closed    ###
    ⟶
    <h2>closed</h2>
    <h3>also closed</h3>
    ⸻
    # one ##################################
    ⟶
    <h1>one</h1>
    ⸻
    ### trailing ###·····
    ⟶
    <h3>trailing</h3>
    ⸻
    ### word ### b
    ⟶
    <h3>word ### b</h3>
    ⸻
    # word#
    ⟶
    <h1>word#</h1>
    ⸻
    ### word \###
    ## word #\##
    # word \#
    ⟶
    <h3>word ###</h3>
    <h2>word ###</h2>
    <h1>word #</h1>
    ⸻
    ****
    ## heading
    ****
    ⟶
    <hr />
    <h2>heading</h2>
    <hr />
    ⸻
    dog
    # bell
    walk
    ⟶
    <p>dog</p>
    <h1>bell</h1>
    <p>walk</p>
    ⸻
    ##·
    #
    ### ###
    ⟶
    <h2></h2>
    <h1></h1>
    <h3></h3>
    """####
  )
}
