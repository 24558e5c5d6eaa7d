import Diagnostics

/// What can be wrong with a template's own text.
enum SyntaxProblem: Sendable {
  case unclosedTag(Range<Int>, missing: String)
  case noName(Range<Int>)
  case spaceInName(Range<Int>, name: String)
  case dynamicName(Range<Int>)
  case badDelimiters(Range<Int>)
  case unclosed(Tag, before: Tag?)
  case wrongClose(Tag, of: Tag)
  case strayClose(Tag)
  case tooDeep(Tag)
  case unknownTemplate(String, Range<Int>, isParent: Bool, known: [String])
  case neverShown(Range<Int>, parent: Tag)
  case filledTwice(Tag, first: SourceSpan)
}

extension SyntaxProblem {
  /// Whether it may hide other tags, so that nothing can be said of what they enclose.
  var hidesTags: Bool {
    switch self {
    case .unclosedTag, .badDelimiters: true
    case .noName, .spaceInName, .dynamicName, .unclosed, .wrongClose, .strayClose, .tooDeep,
      .unknownTemplate, .neverShown, .filledTwice:
      false
    }
  }

  /// The id of everything that is wrong with a template's own text.
  static let rule = "template-syntax"

  /// The problem in words, at its place in `file`.
  func diagnostic(in file: SourceFile, excerpts: inout LineExcerpts) -> Diagnostic {
    var severity = Severity.error
    if case .neverShown = self { severity = .warning }
    return Diagnostic(
      severity,
      rule: Self.rule,
      message: message(in: file),
      location: excerpts.location(of: SourceSpan(span), in: file)
    )
  }

  private var span: Range<Int> {
    switch self {
    case .unclosedTag(let span, _), .noName(let span), .spaceInName(let span, _),
      .dynamicName(let span), .badDelimiters(let span), .neverShown(let span, _),
      .unknownTemplate(_, let span, _, _):
      span
    case .unclosed(let tag, _), .wrongClose(let tag, _), .strayClose(let tag), .tooDeep(let tag),
      .filledTwice(let tag, _):
      tag.span
    }
  }

  private func message(in file: SourceFile) -> String {
    let it = "'\(quote(span, file))'"
    switch self {
    case .unclosedTag(_, let missing):
      return "\(it) is not closed; write '\(missing)' behind the name"
    case .noName:
      return "the tag has no name; write one between its delimiters, as in '{{title}}'"
    case .spaceInName(_, let name):
      let joined = name.split(whereSeparator: \.isWhitespace).joined(separator: "-")
      return "a name has no spaces, found '\(shortened(name))'; write '\(shortened(joined))'"
    case .dynamicName:
      return "a partial cannot be chosen by a value; write its name without '*'"
    case .badDelimiters:
      return "delimiters should look like '{{=<% %>=}}', found \(it);"
        + " write two words of at most \(TagScanner.longestDelimiter) bytes without '='"
    case .unclosed(let tag, let before):
      let closing = "'\(closing(of: tag, file))'"
      guard let before else { return "\(it) is never closed; write \(closing)" }
      return "\(it) is not closed before '\(quote(before.span, file))'"
        + " in line \(line(before.span, file)); write \(closing) there"
    case .wrongClose(_, let opening):
      return "\(it) does not close '\(quote(opening.span, file))' from line"
        + " \(line(opening.span, file)); write '\(closing(of: opening, file))'"
    case .strayClose(let tag):
      return "\(it) closes nothing; remove it, or open '\(quote(tag.name, file))' before it"
    case .tooDeep:
      return "sections are nested more than \(TagPairs.deepest) deep;"
        + " move some of them to a partial"
    case .unknownTemplate(let name, _, let isParent, let known):
      return unknown(isParent ? "parent" : "partial", name, known: known, there: "there are")
    case .neverShown(_, let parent):
      return "this is never shown: '\(quote(parent.span, file))' takes only blocks;"
        + " move it into a block or remove it"
    case .filledTwice(let tag, let first):
      return "block '\(quote(tag.name, file))' is filled twice, first in line"
        + " \(line(first.range, file)); remove one of them"
    }
  }

  private func quote(_ span: Range<Int>, _ file: SourceFile) -> String {
    shortened(file.text(SourceSpan(span.prefix(300))))
  }

  /// The tag that closes an opening one, in the same delimiters.
  private func closing(of tag: Tag, _ file: SourceFile) -> String {
    var sigil = tag.name.lowerBound
    repeat { sigil -= 1 } while sigil > tag.span.lowerBound && file.bytes[sigil].isSpace
    let opener = quote(tag.span.lowerBound..<sigil, file).filter { !$0.isWhitespace }
    let closer = quote(tag.name.upperBound..<tag.span.upperBound, file)
    return opener + "/" + quote(tag.name, file) + closer.filter { !$0.isWhitespace }
  }

  private func line(_ span: Range<Int>, _ file: SourceFile) -> Int {
    file.position(at: span.lowerBound).line
  }
}

/// A text of at most 60 characters for a message.
func shortened(_ text: String) -> String {
  let head = text.unicodeScalars.prefix(60)
  return head.endIndex == text.endIndex ? text : String(head) + "…"
}

/// What to say of a name that is not among the known ones: the nearest, and shortly what there is.
func unknown(_ kind: String, _ name: String, known: [String], there: String) -> String {
  var message = "unknown \(kind) '\(shortened(name))'"
  if let nearest = NearestName.of(name, among: known) { message += "; did you mean '\(nearest)'?" }
  return message + listing(known, there: there, after: message)
}

/// The first of the known names, behind a sentence that may have ended in a question.
func listing(_ known: [String], there: String, after message: String) -> String {
  let lead = message.hasSuffix("?") ? " " : "; "
  guard !known.isEmpty else { return lead + "\(there) none" }
  let shown = known.prefix(8).map { "'\(shortened($0))'" }.joined(separator: ", ")
  let rest = known.count > 8 ? " and \(known.count - 8) more" : ""
  return lead + "\(there) \(shown)\(rest)"
}
