/// Writes who made a site, for people (humanstxt.org; there is no standard).
public struct HumansTxt: Sendable {
  /// A headed list.
  public struct Section: Hashable, Sendable {
    /// A label and what it says, such as `From` and `Berlin`.
    public struct Line: Hashable, Sendable {
      /// What it is.
      public var label: String
      /// What it says.
      public var text: String

      /// A line of label and text.
      public init(_ label: String, _ text: String) {
        self.label = label
        self.text = text
      }
    }

    /// The heading, such as `TEAM`.
    public var title: String
    /// The lines, in order.
    public var lines: [Line]

    /// A section of these lines.
    public init(_ title: String, _ lines: [Line]) {
      self.title = title
      self.lines = lines
    }
  }

  /// The sections, in order.
  public var sections: [Section]

  /// A file of these sections.
  public init(_ sections: [Section]) {
    self.sections = sections
  }

  /// The file's bytes; every field is kept to its line.
  public func bytes() -> [UInt8] {
    var out: [UInt8] = []
    for section in sections {
      if !out.isEmpty { out.append(0x0A) }
      out.append(text: "/* \(TextScanner.oneLine(section.title)) */\n")
      for line in section.lines {
        out.append(text: "\(TextScanner.oneLine(line.label)): \(TextScanner.oneLine(line.text))\n")
      }
    }
    return out
  }
}
