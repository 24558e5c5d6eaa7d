/// What fills blocks at some place, numbered, so that equal ones are the same.
struct Environments {
  /// The environment in which nothing is filled.
  static let none = 0

  /// The content for one block, and the environment of the tag that gave it.
  struct Entry: Hashable {
    var name: Int
    var entry: Int
    var environment: Int
  }

  private var lists: [[Entry]] = [[]]
  private var numbers: [[Entry]: Int] = [[]: 0]

  /// The environment inside a parent's tag; what was filled around it stays filled.
  mutating func adding(_ fillings: Range<Int>, of program: Program, to outer: Int) -> Int {
    var list = lists[outer]
    for filling in program.fillings[fillings]
    where !list.contains(where: { $0.name == filling.name }) {
      list.append(Entry(name: filling.name, entry: filling.entry, environment: outer))
    }
    list.sort { $0.name < $1.name }
    if let number = numbers[list] { return number }
    numbers[list] = lists.count
    lists.append(list)
    return lists.count - 1
  }

  /// What fills the block of a name.
  func filling(of name: Int, in environment: Int) -> Entry? {
    lists[environment].first { $0.name == name }
  }
}
