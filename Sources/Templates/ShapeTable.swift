/// A shape spread out as a table: which name leads from which shape to which.
///
/// Shapes are numbered, the root is 0. References are resolved, so that a menu's items lead back to
/// the menu.
struct ShapeTable: Sendable {
  /// What a shape is, once names and references are gone.
  enum Kind: Sendable {
    case text, number, flag, markup
    /// A list, with the number of its items' shape.
    case list(Int)
    /// A record, with the index of its fields.
    case record(Int)
  }

  /// The kind of each shape.
  private(set) var kinds: [Kind] = []
  /// The fields of each record, sorted by name.
  private(set) var fields: [[(name: String, shape: Int)]] = []
  /// The names of references that lead nowhere.
  private(set) var danglingReferences: [String] = []

  /// The row of each shape that is a record in `children`; -1 for the others.
  private var rows: [Int] = []
  /// For each number of a name, its column in `children`; -1 for a name that no shape declares.
  private var columns: [Int] = []
  private var width = 0
  /// The shape that a record's field has, by record and column; -1 for none.
  private var children: [Int] = []

  /// The table in which nothing is declared.
  static let empty = ShapeTable()

  private init() {}

  /// The table of `shape`, for the names of `program`.
  init(_ shape: TemplateShape, for program: Program) {
    _ = add(shape, named: [:])
    index(program.names)
  }

  /// The shape behind the name number `name` in the record shape `parent`; nil when there is none.
  func child(_ name: Int, of parent: Int) -> Int? {
    let row = rows[parent]
    let column = columns[name]
    guard row >= 0, column >= 0 else { return nil }
    let child = children[row &* width &+ column]
    return child >= 0 ? child : nil
  }

  /// The shape of a list's items.
  func items(of list: Int) -> Int? {
    guard case .list(let item) = kinds[list] else { return nil }
    return item
  }
}

extension ShapeTable {
  private mutating func add(_ shape: TemplateShape, named: [String: Int]) -> Int {
    switch shape {
    case .text: return append(.text)
    case .number: return append(.number)
    case .flag: return append(.flag)
    case .markup: return append(.markup)
    case .optional(let inner): return add(inner, named: named)
    case .list(let item):
      let number = append(.text)
      kinds[number] = .list(add(item, named: named))
      return number
    case .record(let shapes):
      return add(record: shapes, named: named)
    case .named(let name, let inner):
      return add(inner, named: named.merging([name: kinds.count]) { _, inner in inner })
    case .same(let name):
      if let number = named[name], number < kinds.count { return number }
      danglingReferences.append(name)
      return add(record: [:], named: [:])
    }
  }

  private mutating func add(record: [String: TemplateShape], named: [String: Int]) -> Int {
    let row = fields.count
    let number = append(.record(row))
    fields.append([])
    for (name, shape) in record.sorted(by: { $0.key < $1.key }) {
      let child = add(shape, named: named)
      fields[row].append((name: name, shape: child))
    }
    return number
  }

  private mutating func append(_ kind: Kind) -> Int {
    kinds.append(kind)
    return kinds.count - 1
  }

  private mutating func index(_ names: [String]) {
    let declared = Set(fields.joined().map(\.name))
    var columnOf: [String: Int] = [:]
    for name in names {
      columns.append(declared.contains(name) ? width : -1)
      guard declared.contains(name) else { continue }
      columnOf[name] = width
      width += 1
    }
    rows = kinds.map { if case .record(let row) = $0 { row } else { -1 } }
    children = Array(repeating: -1, count: fields.count * width)
    for (row, fields) in fields.enumerated() {
      for field in fields {
        if let column = columnOf[field.name] { children[row * width + column] = field.shape }
      }
    }
  }
}
