import Diagnostics
import Markup

/// Finds the changes that an editor can make for a writer: never of their words, only of what they misspelt, and of what they want to hear no more.
struct QuickFixes {
  /// One change.
  struct Fix {
    var title: String
    var remark: Remark
    var span: SourceSpan
    var text: String
    var isPreferred = false
  }

  private let file: SourceFile
  private let findings: TextFindings

  init(_ findings: TextFindings, in file: SourceFile) {
    (self.findings, self.file) = (findings, file)
  }

  /// The changes for what was found in a stretch of the text.
  func fixes(for span: SourceSpan) -> [Fix] {
    var silenced: Set<String> = []
    let here = findings.remarks.filter { $0.span.start <= span.end && span.start <= $0.span.end }
    let near = here.flatMap { remark in
      nearestName(remark) + uselessComment(remark) + silencedLine(remark)
    }
    let whole = here.flatMap { remark in
      silenced.insert(remark.rule).inserted ? silencedFile(remark) : []
    }
    return near + whole
  }
}

extension QuickFixes {
  /// Puts the name that was probably meant in the place of the one that was written.
  private func nearestName(_ remark: Remark) -> [Fix] {
    guard let (written, meant) = SuggestedName.of(remark.message) else { return [] }
    let text = file.text(remark.span)
    guard let range = text.firstRange(of: written) else { return [] }
    let start = remark.span.start + text[..<range.lowerBound].utf8.count
    let span = SourceSpan(start, start + written.utf8.count)
    return [
      Fix(
        title: "Write '\(meant)'",
        remark: remark,
        span: span,
        text: meant,
        isPreferred: true
      )
    ]
  }

  /// Takes away a comment that switches nothing off; not one that names several rules, of which others may be needed.
  private func uselessComment(_ remark: Remark) -> [Fix] {
    let text = file.text(remark.span)
    guard remark.rule == "suppression", text.hasPrefix("<!--"), text.hasSuffix("-->"),
      text.split(whereSeparator: { " \t\r\n,".contains($0) }).count <= 4
    else { return [] }
    var span = remark.span
    let line = file.span(ofLine: file.position(at: span.start).line)
    if span.start == line.start, span.end == line.end {
      let next = file.position(at: span.start).line + 1
      span.end = next <= file.lineCount ? file.span(ofLine: next).start : span.end
    } else if span.end == line.end {
      while span.start > line.start, file.bytes[span.start - 1] == 0x20 { span.start -= 1 }
    }
    return [
      Fix(title: "Take this comment away", remark: remark, span: span, text: "", isPreferred: true)
    ]
  }

  /// Switches a rule off for the line on which a warning begins.
  private func silencedLine(_ remark: Remark) -> [Fix] {
    guard isSilenceable(remark) else { return [] }
    let comment = "<!-- candor:off-line \(remark.rule) -->"
    let line = file.span(ofLine: file.position(at: remark.span.start).line)
    var end = line.end
    // Blanks and a backslash at the end of a line are a line break, a bar ends a row of a table.
    while end > line.start, [0x20, 0x09].contains(file.bytes[end - 1]) { end -= 1 }
    if end > line.start, [0x5C, 0x7C].contains(file.bytes[end - 1]) { end -= 1 }
    let needsSpace = end > line.start && file.bytes[end - 1] != 0x20
    let fix = Fix(
      title: "Leave '\(remark.rule)' alone on this line",
      remark: remark,
      span: SourceSpan(end, end),
      text: (needsSpace ? " " : "") + comment + (end < line.end ? " " : "")
    )
    return silences(fix) ? [fix] : []
  }

  /// Switches a rule off for the whole text.
  private func silencedFile(_ remark: Remark) -> [Fix] {
    guard isSilenceable(remark) else { return [] }
    let start = findings.body.start
    let fix = Fix(
      title: "Leave '\(remark.rule)' alone in this file",
      remark: remark,
      span: SourceSpan(start, start),
      text: "<!-- candor:off \(remark.rule) -->\(lineEnding)"
    )
    return [fix]
  }

  /// Whether a comment can switch the remark off: it is the checker's, about the text and not about a comment.
  private func isSilenceable(_ remark: Remark) -> Bool {
    remark.question != nil && remark.rule != "suppression"
      && remark.span.start >= findings.body.start
  }

  /// Whether the comment is read as one where it would stand, and not as part of a code span.
  private func silences(_ fix: Fix) -> Bool {
    let edited = file.replacing(fix.span, with: fix.text)
    let body = SourceSpan(findings.body.start, edited.bytes.count)
    let start = fix.span.start + (fix.text.hasPrefix(" ") ? 1 : 0)
    let document = try? Document(parsing: edited, range: body)
    return document?.comments.contains { $0.span.start == start } ?? false
  }

  private var lineEnding: String {
    let end = file.span(ofLine: 1).end
    return end < file.bytes.count && file.bytes[end] == 0x0D ? "\r\n" : "\n"
  }
}
