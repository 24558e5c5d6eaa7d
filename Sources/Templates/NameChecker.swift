import Diagnostics

/// Walks a template with a stack of shapes, as a renderer would with values, and reports every name
/// that is not declared or is misused.
///
/// A partial is walked once for each stack of shapes that reaches it. A shape that is pushed again
/// hides its earlier place, which bounds the number of stacks, so the walk ends even where partials
/// include themselves. Like the renderer, nothing here calls itself.
struct NameChecker {
  /// Partials in partials in partials: more of them than this for one page are a mistake.
  static let mostExpansions = 1_000_000

  private let program: Program
  private let known: [String]
  private let files: [SourceFile]
  private let shapes: ShapeTable
  /// Every level that was ever pushed; the first is the root's.
  private var levels: [Level] = [Level(shape: 0, owner: nil)]
  /// The levels in which names are looked up, innermost last.
  private var stack: [Int] = [0]
  private var frames: [Frame] = []
  private var environments = Environments()
  private var environment = Environments.none
  /// What each walked template expands to, once it is known.
  private var expansions: [Key: Expansion] = [:]
  /// The frame of each template that is being walked.
  private var walking: [Key: Int] = [:]
  private var reachable: ReachableBlocks
  /// What is wrong, by the operation or filling that is to blame, so that each is named once.
  private var found: [Program.Site: NameProblem] = [:]
  /// Whether there was more to report than anybody reads.
  private var isCut = false

  private init(_ program: Program, known: [String], files: [SourceFile], shapes: ShapeTable) {
    self.program = program
    self.known = known
    self.files = files
    self.shapes = shapes
    reachable = ReachableBlocks(program)
  }

  /// What is wrong with the names of the template that starts at `entry`, sorted.
  static func check(
    _ name: String,
    at entry: Int,
    of program: Program,
    known: [String],
    files: [SourceFile],
    shapes: ShapeTable
  ) -> [Diagnostic] {
    var checker = NameChecker(program, known: known, files: files, shapes: shapes)
    checker.walk(from: entry)
    var excerpts = LineExcerpts()
    let places = checker.found.sorted {
      ($0.key.file, $0.key.span) < ($1.key.file, $1.key.span)
    }
    var diagnostics = places.map { site, problem in
      problem.diagnostic(at: excerpts.location(of: site.span, in: files[site.file]))
    }
    diagnostics += shapes.danglingReferences.map { NameProblem.dangling($0, name).diagnostic() }
    if checker.isCut {
      diagnostics.append(NameProblem.more(name, than: TagScanner.mostProblems).diagnostic())
    }
    return diagnostics.sorted()
  }
}

extension NameChecker {
  /// A shape on the stack, and the level whose record led to it.
  private struct Level {
    var shape: Int
    var owner: Int?
  }

  /// A template (or what fills a block) in what it is walked with.
  private struct Key: Hashable {
    var entry: Int
    var stack: [Int]
    var environment: Int
  }

  /// How many partials a template expands to, without lists, and how deep within one another.
  private struct Expansion {
    var count = 0
    var depth = 0
  }

  /// What is to be done at an `end`.
  private struct Frame {
    /// The tag that led here.
    var site: Program.Site
    var stack: [Int]
    var expansion = Expansion()
    /// For a template: where it returns to, and what is restored.
    var key: Key?
    var back = 0
    var environment = Environments.none
  }

  private mutating func walk(from entry: Int) {
    enter(entry, back: entry, environment: Environments.none, site: program.sites[entry])
    var position = entry
    while !frames.isEmpty {
      let site = program.sites[position]
      switch program.operations[position] {
      case .text: position += 1
      case .value(let path, let isEscaped):
        checkValue(path, isEscaped: isEscaped, at: site)
        position += 1
      case .section(let path, _):
        enterSection(path, at: site)
        position += 1
      case .inverted(let path, _):
        _ = resolve(path, at: site)
        position += 1
      case .call(let index): position = enter(program.calls[index], at: position)
      case .block(let index): position = enter(program.blocks[index], at: position)
      case .end: position = leave(at: position)
      }
    }
  }

  private mutating func report(_ problem: NameProblem, at site: Program.Site) {
    guard found[site] == nil else { return }
    if found.count < TagScanner.mostProblems { found[site] = problem } else { isCut = true }
  }
}

// MARK: - Names

extension NameChecker {
  /// The shape that a name leads to and the level that declares its first part; reports a name
  /// that leads nowhere.
  private mutating func resolve(
    _ path: Program.Path,
    at site: Program.Site
  ) -> (shape: Int, owner: Int)? {
    guard path.count > 0 else { return stack.last.map { (levels[$0].shape, $0) } }
    let parts = program.parts[path.start..<path.start + path.count]
    if parts.contains(where: { program.names[$0].isEmpty }) {
      report(.emptyPart(text(of: path)), at: site)
      return nil
    }
    guard let first = parts.first, let (child, owner) = declared(first) else {
      report(.undeclared(program.names[parts[path.start]], known: knownNames), at: site)
      return nil
    }
    var shape = child
    for (count, part) in parts.enumerated().dropFirst() {
      guard let next = shapes.child(part, of: shape) else {
        let parent = text(of: Program.Path(start: path.start, count: count))
        let kind = shapes.describe(shape)
        report(.noField(program.names[part], of: parent, kind), at: site)
        return nil
      }
      shape = next
    }
    return (shape, owner)
  }

  private func declared(_ name: Int) -> (shape: Int, owner: Int)? {
    for level in stack.reversed() {
      if let shape = shapes.child(name, of: levels[level].shape) { return (shape, level) }
    }
    return nil
  }

  private func text(of path: Program.Path) -> String {
    guard path.count > 0 else { return "." }
    let parts = program.parts[path.start..<path.start + path.count]
    return parts.map { program.names[$0] }.joined(separator: ".")
  }

  /// The names that can be seen here, the innermost record's first.
  private var knownNames: [String] {
    var seen: Set<String> = []
    var names: [String] = []
    for level in stack.reversed() {
      guard case .record(let row) = shapes.kinds[levels[level].shape] else { continue }
      for field in shapes.fields[row] where seen.insert(field.name).inserted {
        names.append(field.name)
      }
    }
    return names
  }

  private mutating func checkValue(_ path: Program.Path, isEscaped: Bool, at site: Program.Site) {
    guard let (shape, _) = resolve(path, at: site) else { return }
    switch shapes.kinds[shape] {
    case .text, .number:
      if !isEscaped { report(.raw(text(of: path), shapes.describe(shape)), at: site) }
    case .markup:
      if isEscaped { report(.escapedMarkup(text(of: path)), at: site) }
    case .flag, .list, .record:
      report(.notShown(text(of: path), shapes.describe(shape)), at: site)
    }
  }
}

// MARK: - Going in and coming back

extension NameChecker {
  private mutating func enterSection(_ path: Program.Path, at site: Program.Site) {
    frames.append(Frame(site: site, stack: stack))
    guard let (shape, owner) = resolve(path, at: site) else { return }
    let inner = shapes.items(of: shape) ?? shape
    if path.count == 0, inner == shape { return }
    stack.removeAll { levels[$0].shape == inner }
    stack.append(levels.count)
    levels.append(Level(shape: inner, owner: owner))
  }

  private mutating func enter(_ call: Program.Call, at position: Int) -> Int {
    let site = program.sites[position]
    let name = program.names[call.callee]
    guard let entry = program.entries[call.callee] else {
      if !known.contains(name) {
        report(.unknownTemplate(name, isParent: call.isParent, known: known), at: site)
      }
      return call.end
    }
    if !call.fillings.isEmpty { checkFillings(of: call, parent: name, at: entry) }
    let inner = environments.adding(call.fillings, of: program, to: environment)
    return enter(entry, back: call.end, environment: inner, site: site)
  }

  private mutating func checkFillings(of call: Program.Call, parent: String, at entry: Int) {
    let blocks = reachable.blocks(of: entry)
    for filling in program.fillings[call.fillings] where !blocks.contains(filling.name) {
      let known = blocks.map { program.names[$0] }.sorted()
      let name = program.names[filling.name]
      report(.unknownBlock(name, parent: parent, known: known), at: filling.site)
    }
  }

  private mutating func enter(_ block: Program.Block, at position: Int) -> Int {
    guard let filling = environments.filling(of: block.name, in: environment) else {
      return position + 1
    }
    return enter(
      filling.entry,
      back: block.end,
      environment: filling.environment,
      site: program.sites[position]
    )
  }

  /// Starts a template unless it was or is being walked with the same stack; where to go on.
  @discardableResult
  private mutating func enter(
    _ entry: Int,
    back: Int,
    environment inner: Int,
    site: Program.Site
  ) -> Int {
    let key = Key(entry: entry, stack: stack.map { levels[$0].shape }, environment: inner)
    if let open = walking[key] {
      if !descends(since: frames[open].stack) { report(.endless, at: site) }
      return back
    }
    if let expansion = expansions[key] {
      include(expansion, at: site)
      return back
    }
    guard walking.count < Renderer.deepestCalls else {
      report(.tooDeep, at: site)
      return back
    }
    walking[key] = frames.count
    var frame = Frame(site: site, stack: stack, key: key, back: back, environment: environment)
    frame.expansion = Expansion(count: 1, depth: 1)
    frames.append(frame)
    environment = inner
    return entry
  }

  /// Adds what a tag expands to, to what the innermost frame expands to.
  private mutating func include(_ inner: Expansion, at site: Program.Site) {
    guard let last = frames.indices.last else { return }
    let own = frames[last].key == nil ? 0 : 1
    let sum = frames[last].expansion.count + inner.count
    frames[last].expansion.count = min(sum, Self.mostExpansions + 1)
    frames[last].expansion.depth = max(frames[last].expansion.depth, inner.depth + own)
    if sum > Self.mostExpansions { report(.tooManyExpansions, at: site) }
    if walking.count + inner.depth > Renderer.deepestCalls { report(.tooDeep, at: site) }
  }

  /// Does what is due at an `end`; where to go on.
  private mutating func leave(at position: Int) -> Int {
    guard let frame = frames.popLast() else { return position }
    stack = frame.stack
    guard let key = frame.key else {
      include(frame.expansion, at: frame.site)
      return position + 1
    }
    walking[key] = nil
    expansions[key] = frame.expansion
    environment = frame.environment
    include(frame.expansion, at: frame.site)
    return frame.back
  }

  /// Whether some value on the stack lies inside the one that stood in its place before, so that
  /// the data ends the recursion.
  private func descends(since before: [Int]) -> Bool {
    zip(stack, before).contains { level, ancestor in
      var owner = levels[level].owner
      while let current = owner, current > ancestor { owner = levels[current].owner }
      return owner == ancestor
    }
  }
}
