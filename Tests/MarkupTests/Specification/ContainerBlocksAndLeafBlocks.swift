extension SpecificationSection {
  /// GFM 3.2.
  static let containerBlocksAndLeafBlocks = SpecificationSection(
    "3.2 Container blocks and leaf blocks",
    ####"""
    > - a quote
    >   holds a list
    >
    > that holds a line
    ⟶
    <blockquote>
    <ul>
    <li>a quote
    holds a list</li>
    </ul>
    <p>that holds a line</p>
    </blockquote>
    ⸻
    1. > # all
       > in one
    ⟶
    <ol>
    <li>
    <blockquote>
    <h1>all</h1>
    <p>in one</p>
    </blockquote>
    </li>
    </ol>
    """####
  )
}
