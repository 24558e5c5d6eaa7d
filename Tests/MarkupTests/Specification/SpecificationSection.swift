import Markup

/// A section of the GFM specification, version 0.29, with samples of what it says.
struct SpecificationSection: Sendable {
  /// A text and the HTML it becomes, its last line feed left out.
  struct Sample: Sendable {
    var markdown: String
    var html: String
  }

  let title: String
  let extensions: SyntaxExtensions
  let samples: [Sample]

  /// Samples as text: each a Markdown text, a line `⟶` and HTML; lines `⸻` between them.
  ///
  /// `→` stands for a tab, `·` for a space at the end of a line, `⍽` for a no-break space, `␀` for a NUL.
  init(_ title: String, _ samples: String) {
    self.init(title, [], samples)
  }

  /// The same of a section about extensions.
  init(_ title: String, _ extensions: SyntaxExtensions, _ samples: String) {
    self.title = title
    self.extensions = extensions
    self.samples = samples.split(separator: "\n⸻\n").map { sample in
      let lines = Self.plain(sample).split(separator: "\n", omittingEmptySubsequences: false)
      let arrow = lines.firstIndex(of: "⟶") ?? lines.endIndex
      return Sample(
        markdown: lines[..<arrow].joined(separator: "\n"),
        html: lines[arrow...].dropFirst().joined(separator: "\n")
      )
    }
  }

  private static func plain(_ text: Substring) -> String {
    var plain = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "→": plain.unicodeScalars.append("\t")
      case "·": plain.unicodeScalars.append(" ")
      case "⍽": plain.unicodeScalars.append("\u{A0}")
      case "␀": plain.unicodeScalars.append("\0")
      default: plain.unicodeScalars.append(scalar)
      }
    }
    return plain
  }
}

extension SpecificationSection {
  static let all: [SpecificationSection] = [
    .tabs, .insecureCharacters, .precedence, .containerBlocksAndLeafBlocks, .thematicBreaks,
    .atxHeadings, .setextHeadings, .indentedCodeBlocks, .fencedCodeBlocks, .htmlBlocks,
    .linkReferenceDefinitions, .paragraphs, .blankLines, .tablesExtension, .blockQuotes,
    .listItems, .listItems2, .taskListItemsExtension, .lists, .backslashEscapes,
    .entityAndNumericCharacterReferences, .codeSpans, .emphasisAndStrongEmphasis,
    .strikethroughExtension, .links, .links2, .images, .autolinks, .autolinksExtension, .rawHTML,
    .disallowedRawHTMLExtension, .hardLineBreaks, .softLineBreaks, .textualContent,
  ]
}
