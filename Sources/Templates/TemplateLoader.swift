import Diagnostics

/// Reads sources into one program and gathers what is wrong with them.
struct TemplateLoader {
  /// All templates so far.
  var program: Program { compiler.program }
  /// Their files, in the order in which they came.
  private(set) var files: [SourceFile] = []
  /// What is wrong with them.
  private(set) var diagnostics: [Diagnostic] = []
  /// The names of the templates, sorted.
  var known: [String] { paths.keys.sorted() }

  private var compiler = TemplateCompiler()
  private let mode: TemplateLibrary.Mode
  private var paths: [String: String] = [:]
  private var excerpts = LineExcerpts()

  /// A loader without templates.
  init(mode: TemplateLibrary.Mode) {
    self.mode = mode
  }

  /// Adds a template; one with mistakes stays empty.
  mutating func add(_ name: String, _ file: SourceFile) {
    files.append(file)
    if let other = paths[name] {
      let message = "template '\(shortened(name))' is already there, from '\(other)'; rename one"
      let location = SourceLocation(path: file.path)
      diagnostics.append(
        Diagnostic(.error, rule: SyntaxProblem.rule, message: message, location: location)
      )
      return
    }
    paths[name] = file.path
    let number = compiler.program.number(of: name)
    let scan = TagScanner(file.bytes)
    let pairs = TagPairs(scan.tags, in: file.bytes)
    let problems =
      scan.problems + (scan.problems.contains(where: \.hidesTags) ? [] : pairs.problems)
    report(problems, in: file)
    guard problems.isEmpty else { return }
    let entry = compiler.compile(file.bytes, file: files.count - 1, scan: scan, pairs: pairs)
    compiler.program.entries[number] = entry
    if mode == .strict { report(compiler.problems, in: file) }
  }

  /// Reports partials and parents that do not exist.
  mutating func link() {
    guard mode == .strict else { return }
    let known = known
    let missing = program.calls.filter { paths[program.names[$0.callee]] == nil }
    for call in missing.prefix(TagScanner.mostProblems) {
      let site = program.sites[call.operation]
      let problem = SyntaxProblem.unknownTemplate(
        program.names[call.callee],
        site.span.range,
        isParent: call.isParent,
        known: known
      )
      report([problem], in: files[site.file])
    }
    if missing.count > TagScanner.mostProblems { reportMore(of: "the templates have") }
  }

  private mutating func report(_ problems: [SyntaxProblem], in file: SourceFile) {
    for problem in problems.prefix(TagScanner.mostProblems) {
      diagnostics.append(problem.diagnostic(in: file, excerpts: &excerpts))
    }
    guard problems.count >= TagScanner.mostProblems else { return }
    reportMore(of: "template '\(shortened(file.path))' has")
  }

  private mutating func reportMore(of start: String) {
    let message = "\(start) \(TagScanner.mostProblems) mistakes or more; mend these first"
    diagnostics.append(Diagnostic(.error, rule: SyntaxProblem.rule, message: message))
  }
}
