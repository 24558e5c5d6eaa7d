import Markup

extension SpecificationSection {
  /// GFM 4.10.
  static let tablesExtension = SpecificationSection(
    "4.10 Tables (extension)",
    [.table],
    ####"""
    | dog | bell |
    | --- | --- |
    | six | noon |
    ⟶
    <table>
    <thead>
    <tr>
    <th>dog</th>
    <th>bell</th>
    </tr>
    </thead>
    <tbody>
    <tr>
    <td>six</td>
    <td>noon</td>
    </tr>
    </tbody>
    </table>
    ⸻
    | dog | bell |
    :-: | -----------:
    six | noon
    ⟶
    <table>
    <thead>
    <tr>
    <th align="center">dog</th>
    <th align="right">bell</th>
    </tr>
    </thead>
    <tbody>
    <tr>
    <td align="center">six</td>
    <td align="right">noon</td>
    </tr>
    </tbody>
    </table>
    ⸻
    | d\|og  |
    | ------ |
    | b `\|` az |
    | b **\|** im |
    ⟶
    <table>
    <thead>
    <tr>
    <th>d|og</th>
    </tr>
    </thead>
    <tbody>
    <tr>
    <td>b <code>|</code> az</td>
    </tr>
    <tr>
    <td>b <strong>|</strong> im</td>
    </tr>
    </tbody>
    </table>
    ⸻
    | dog | bell |
    | --- | --- |
    | six | noon |
    > quote
    ⟶
    <table>
    <thead>
    <tr>
    <th>dog</th>
    <th>bell</th>
    </tr>
    </thead>
    <tbody>
    <tr>
    <td>six</td>
    <td>noon</td>
    </tr>
    </tbody>
    </table>
    <blockquote>
    <p>quote</p>
    </blockquote>
    ⸻
    | dog | bell |
    | --- | --- |
    | six | noon |
    walk

    home
    ⟶
    <table>
    <thead>
    <tr>
    <th>dog</th>
    <th>bell</th>
    </tr>
    </thead>
    <tbody>
    <tr>
    <td>six</td>
    <td>noon</td>
    </tr>
    <tr>
    <td>walk</td>
    <td></td>
    </tr>
    </tbody>
    </table>
    <p>home</p>
    ⸻
    | dog | bell |
    | --- |
    | six |
    ⟶
    <p>| dog | bell |
    | --- |
    | six |</p>
    ⸻
    | dog | bell |
    | --- | --- |
    | six |
    | noon | walk | home |
    ⟶
    <table>
    <thead>
    <tr>
    <th>dog</th>
    <th>bell</th>
    </tr>
    </thead>
    <tbody>
    <tr>
    <td>six</td>
    <td></td>
    </tr>
    <tr>
    <td>noon</td>
    <td>walk</td>
    </tr>
    </tbody>
    </table>
    ⸻
    | dog | bell |
    | --- | --- |
    ⟶
    <table>
    <thead>
    <tr>
    <th>dog</th>
    <th>bell</th>
    </tr>
    </thead>
    </table>
    ⸻
    text above
    | dog |
    | --- |
    | six |
    ⟶
    <p>text above</p>
    <table>
    <thead>
    <tr>
    <th>dog</th>
    </tr>
    </thead>
    <tbody>
    <tr>
    <td>six</td>
    </tr>
    </tbody>
    </table>
    ⸻
    - | dog |
      | --- |
      | six |
    ⟶
    <ul>
    <li>
    <table>
    <thead>
    <tr>
    <th>dog</th>
    </tr>
    </thead>
    <tbody>
    <tr>
    <td>six</td>
    </tr>
    </tbody>
    </table>
    </li>
    </ul>
    """####
  )
}
