import Markup

extension SpecificationSection {
  /// GFM 5.3.
  static let taskListItemsExtension = SpecificationSection(
    "5.3 Task list items (extension)",
    [.taskList],
    ####"""
    - [ ] walk
    - [x] eat
    ⟶
    <ul>
    <li><input disabled="" type="checkbox"> walk</li>
    <li><input checked="" disabled="" type="checkbox"> eat</li>
    </ul>
    ⸻
    - [X] upper case
    - [x]not a task
    - [ ]
    ⟶
    <ul>
    <li><input checked="" disabled="" type="checkbox"> upper case</li>
    <li>[x]not a task</li>
    <li>[ ]</li>
    </ul>
    ⸻
    1. [ ] first
    2. [x] second
       - [ ] below
    ⟶
    <ol>
    <li><input disabled="" type="checkbox"> first</li>
    <li><input checked="" disabled="" type="checkbox"> second
    <ul>
    <li><input disabled="" type="checkbox"> below</li>
    </ul>
    </li>
    </ol>
    ⸻
    > - [x] in a quote
    ⟶
    <blockquote>
    <ul>
    <li><input checked="" disabled="" type="checkbox"> in a quote</li>
    </ul>
    </blockquote>
    ⸻
    - [ ] loose

    - [x] list
    ⟶
    <ul>
    <li><input disabled="" type="checkbox">·
    <p>loose</p>
    </li>
    <li><input checked="" disabled="" type="checkbox">·
    <p>list</p>
    </li>
    </ul>
    ⸻
    - [ ] see [x]
    ⟶
    <ul>
    <li><input disabled="" type="checkbox"> see [x]</li>
    </ul>
    """####
  )
}
