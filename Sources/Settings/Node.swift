public import Diagnostics

/// A value in a YAML text, with the bytes it was read from.
public struct Node: Sendable, Hashable {
  /// What was written.
  public var content: Content
  /// The bytes of the value in its file: quotes and brackets included, comments and the line's end not.
  public var span: SourceSpan

  /// A value read from `span`.
  public init(_ content: Content, at span: SourceSpan) {
    self.content = content
    self.span = span
  }

  /// The three shapes a value can have.
  public indirect enum Content: Sendable, Hashable {
    /// A single value: its text, with quotes and escapes resolved.
    case scalar(Scalar)
    /// A list, in order.
    case list([Node])
    /// Keys and values, in the order written; a key that was written twice is there twice.
    case mapping([Entry])
  }

  /// A single value.
  public struct Scalar: Sendable, Hashable {
    /// The text, with quotes and escapes resolved.
    public var text: String
    /// How it was written.
    public var style: Style

    /// A value of this text.
    public init(_ text: String, style: Style = .plain) {
      self.text = text
      self.style = style
    }
  }

  /// How a single value was written.
  public enum Style: Sendable, Hashable {
    /// Without quotes; may mean a number, a date, nothing, true or false.
    case plain
    /// In single or double quotes; always text.
    case quoted
    /// As a block after `|` or `>`; always text.
    case block
  }

  /// A key and its value.
  public struct Entry: Sendable, Hashable {
    /// The key.
    public var key: String
    /// The key's bytes in its file.
    public var keySpan: SourceSpan
    /// The value.
    public var value: Node

    /// A key and its value.
    public init(key: String, keySpan: SourceSpan, value: Node) {
      self.key = key
      self.keySpan = keySpan
      self.value = value
    }
  }
}
