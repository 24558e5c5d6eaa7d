/// Runs a program over a value.
///
/// Nothing here calls itself: what is open stands on `frames`, so that neither deep templates nor
/// deep values reach the end of the thread's stack.
struct Renderer: ~Copyable {
  /// Why rendering ended before the template did.
  enum Stop { case recursion, work }

  /// Partials, parents and blocks within one another at most.
  static let deepestCalls = 1_000
  /// How many steps a template whose names are not checked may take, and how many bytes it may write.
  static let mostWork = 100_000_000

  private let program: Program
  private let shapes: ShapeTable
  /// Whether names were checked, and are looked up where they are declared.
  private let isChecked: Bool
  private var contexts: [Context]
  private var frames: [Frame] = []
  private var environments: [Environment] = []
  /// The environment in force, or -1.
  private var environment = -1
  private var indentation = Indentation()
  private var calls = 0
  private var work: Int

  /// A renderer of one value; with `shapes`, names are looked up where they are declared.
  init(_ program: Program, shapes: ShapeTable?, value: TemplateValue) {
    self.program = program
    self.shapes = shapes ?? .empty
    isChecked = shapes != nil
    contexts = [Context(value: value, shape: 0)]
    work = shapes == nil ? Self.mostWork : Int.max
  }
}

extension Renderer {
  /// A value on the stack in which names are looked up, and its shape.
  private struct Context {
    var value: TemplateValue
    var shape: Int
  }

  /// What is to be done at an `end`.
  private struct Frame {
    enum Kind { case loop, call }

    var kind: Kind
    /// Where the loop's content starts, or where the call returns to.
    var target: Int
    /// The loop's items, and the next of them; none for a single value.
    var items: [TemplateValue] = []
    var next = 0
    var shape = 0
    /// What the call restores.
    var environment = -1
    var environments = 0
    var indentation = 0
  }

  /// What a parent's blocks are filled with, and what was in force around the parent's tag.
  private struct Environment {
    var fillings: Range<Int>
    var outer: Int
  }

  /// Runs the template at `entry`, appending to `output`; nil when it came to its end.
  mutating func run(_ entry: Int, into output: inout [UInt8]) -> Stop? {
    var position = entry
    let written = output.count
    while true {
      switch program.operations[position] {
      case .text(let text):
        write(text, to: &output)
        position += 1
      case .value(let path, let isEscaped):
        write(resolve(path).value, isEscaped: isEscaped, to: &output)
        position += 1
      case .section(let path, let end):
        position = enter(resolve(path), at: position + 1, end: end)
      case .inverted(let path, let end):
        position = resolve(path).value.isTrue ? end : position + 1
      case .call(let index):
        guard let next = enter(program.calls[index]) else { return .recursion }
        position = next
      case .block(let index):
        let own = position + 1
        guard let next = enter(program.blocks[index], own: own, output: &output) else {
          return .recursion
        }
        position = next
      case .end:
        guard let next = leave(at: position) else { return nil }
        guard work >= output.count - written else { return .work }
        position = next
      }
    }
  }
}

// MARK: - Names

extension Renderer {
  /// What a name stands for here; absent when it stands for nothing.
  private mutating func resolve(_ path: Program.Path) -> Context {
    if path.count == 0 { return contexts[contexts.count - 1] }
    var found = first(program.parts[path.start])
    for part in path.start + 1..<path.start + path.count {
      found = child(program.parts[part], of: found)
    }
    return found
  }

  /// The innermost record that has the name: that declares it, where names are checked.
  private mutating func first(_ name: Int) -> Context {
    var index = contexts.count - 1
    work -= contexts.count
    guard isChecked else {
      let name = program.names[name]
      while index >= 0 {
        if case .record(let fields) = contexts[index].value, let value = fields[name] {
          return Context(value: value, shape: 0)
        }
        index -= 1
      }
      return Context(value: .absent, shape: 0)
    }
    while index >= 0 {
      if let shape = shapes.child(name, of: contexts[index].shape) {
        return Context(value: field(name, of: contexts[index].value), shape: shape)
      }
      index -= 1
    }
    return Context(value: .absent, shape: 0)
  }

  private func child(_ name: Int, of parent: Context) -> Context {
    let shape = isChecked ? shapes.child(name, of: parent.shape) ?? 0 : 0
    return Context(value: field(name, of: parent.value), shape: shape)
  }

  private func field(_ name: Int, of value: TemplateValue) -> TemplateValue {
    guard case .record(let fields) = value else { return .absent }
    return fields[program.names[name]] ?? .absent
  }
}

// MARK: - Going in and coming back

extension Renderer {
  /// Starts a section over `found`; where to go on.
  private mutating func enter(_ found: Context, at body: Int, end: Int) -> Int {
    guard found.value.isTrue else { return end }
    var frame = Frame(kind: .loop, target: body)
    frame.shape = isChecked ? shapes.items(of: found.shape) ?? found.shape : 0
    if case .list(let items) = found.value {
      frame.items = items
      frame.next = 1
      contexts.append(Context(value: items[0], shape: frame.shape))
    } else {
      contexts.append(Context(value: found.value, shape: frame.shape))
    }
    frames.append(frame)
    return body
  }

  /// Starts a partial or a parent; where to go on, or nil when too many are open.
  private mutating func enter(_ call: Program.Call) -> Int? {
    guard let entry = program.entries[call.callee] else { return call.end }
    guard calls < Self.deepestCalls else { return isChecked ? call.end : nil }
    push(back: call.end)
    if !call.fillings.isEmpty {
      environments.append(Environment(fillings: call.fillings, outer: environment))
      environment = environments.count - 1
    }
    work -= indentation.add(program.bytes[call.indent])
    return entry
  }

  /// Starts what fills a block, or the block's own content; where to go on.
  private mutating func enter(
    _ block: Program.Block,
    own: Int,
    output: inout [UInt8]
  ) -> Int? {
    guard let (filling, outer) = filling(of: block.name) else { return own }
    guard calls < Self.deepestCalls else { return isChecked ? block.end : nil }
    if case .end = program.operations[filling.entry] { return block.end }
    push(back: block.end)
    environment = outer
    work -= indentation.add(program.bytes[block.indent])
    if block.startsLine { indentation.startLine(in: &output) }
    indentation.holdLine(in: output)
    return filling.entry
  }

  /// The outermost content for a block, and the environment of the tag that gave it.
  private func filling(of name: Int) -> (filling: Program.Filling, outer: Int)? {
    var found: (filling: Program.Filling, outer: Int)?
    var index = environment
    while index >= 0 {
      let environment = environments[index]
      for filling in program.fillings[environment.fillings] where filling.name == name {
        found = (filling, environment.outer)
      }
      index = environment.outer
    }
    return found
  }

  private mutating func push(back: Int) {
    var frame = Frame(kind: .call, target: back)
    frame.environment = environment
    frame.environments = environments.count
    frame.indentation = indentation.bytes.count
    frames.append(frame)
    calls += 1
  }

  /// Does what is due at an `end`; where to go on, or nil when the whole template is done.
  private mutating func leave(at position: Int) -> Int? {
    let top = frames.count - 1
    guard top >= 0 else { return nil }
    switch frames[top].kind {
    case .loop:
      let next = frames[top].next
      if next < frames[top].items.count {
        frames[top].next = next + 1
        contexts[contexts.count - 1] = Context(
          value: frames[top].items[next],
          shape: frames[top].shape
        )
        return frames[top].target
      }
      contexts.removeLast()
      frames.removeLast()
      return position + 1
    case .call:
      let frame = frames.removeLast()
      environment = frame.environment
      environments.removeSubrange(frame.environments...)
      indentation.cut(to: frame.indentation)
      calls -= 1
      return frame.target
    }
  }
}

// MARK: - Writing

extension Renderer {
  private mutating func write(_ text: Program.Text, to output: inout [UInt8]) {
    guard !indentation.bytes.isEmpty else {
      program.bytes.withUnsafeBufferPointer {
        output.append(contentsOf: UnsafeBufferPointer(rebasing: $0[text.start..<text.end]))
      }
      return
    }
    if text.startsLine { indentation.startLine(in: &output) }
    var start = text.start
    while let feed = program.bytes[start..<text.end].firstIndex(of: 0x0A) {
      output.append(contentsOf: program.bytes[start...feed])
      start = feed + 1
      if start < text.end || text.endsBeforeLine { indentation.startLine(in: &output) }
    }
    output.append(contentsOf: program.bytes[start..<text.end])
  }

  /// Writes a value; where names are checked, only markup is ever written as it is.
  private func write(_ value: TemplateValue, isEscaped: Bool, to output: inout [UInt8]) {
    switch value {
    case .text(let text), .number(let text):
      if isEscaped || isChecked {
        HTMLEscaper.append(text, to: &output)
      } else {
        output.append(contentsOf: text.utf8)
      }
    case .markup(let bytes): output.append(contentsOf: bytes)
    case .flag(let flag): if !isChecked { output.append(contentsOf: "\(flag)".utf8) }
    case .absent, .list, .record: break
    }
  }
}
