/// A line of the worker's answer to a job; `file` is followed by the file's bytes.
public enum PhotoAnswer: Sendable, Hashable {
  /// The worker has started, with this version of the library.
  case ready(library: String)
  /// What the photo is like; comes before the first file.
  case facts(PhotoFacts)
  /// The file for the encoding at `index` of the job.
  case file(index: Int, PhotoFile)
  /// There is no file for the encoding at `index`: the format cannot hold this photo.
  case none(index: Int)
  /// All is said about this job.
  case done
  /// Nothing came of the job, or the worker cannot start.
  case fault(PhotoFault, words: String)

  /// The line without its end.
  public var line: String {
    switch self {
    case .ready(let library): "ready \(library)"
    case .facts(let facts):
      "facts \(facts.colour.hex) \(facts.isTransparent ? 1 : 0) \(facts.frames)"
    case .file(let index, let file):
      "file \(index) \(file.format.rawValue) \(file.width) \(file.height) \(file.byteCount)"
    case .none(let index): "none \(index)"
    case .done: "done"
    case .fault(let fault, let words): "fault \(fault.rawValue) \(Self.oneLine(words))"
    }
  }

  /// The answer that a line says, without its end; nil when it says none.
  public init?(line: String) {
    let words = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
    let all = line.split(separator: " ", omittingEmptySubsequences: false)
    switch (words.first, all.count) {
    case ("ready", 2): self = .ready(library: String(all[1]))
    case ("facts", 4):
      guard let colour = PhotoColour(hex: all[1]), let alpha = Int(all[2]),
        let frames = Int(all[3]), (0...1).contains(alpha), frames > 0
      else { return nil }
      self = .facts(PhotoFacts(colour: colour, isTransparent: alpha == 1, frames: frames))
    case ("file", 6):
      guard let index = Int(all[1]), let format = PhotoFile.Format(rawValue: String(all[2])),
        let width = Int(all[3]), let height = Int(all[4]), let count = Int(all[5]),
        let file = PhotoFile(format, width: width, height: height, byteCount: count)
      else { return nil }
      self = .file(index: index, file)
    case ("none", 2):
      guard let index = Int(all[1]) else { return nil }
      self = .none(index: index)
    case ("done", 1): self = .done
    case ("fault", 2...):
      guard let fault = PhotoFault(rawValue: String(words[1])) else { return nil }
      self = .fault(fault, words: words.count > 2 ? String(words[2]) : "")
    default: return nil
    }
  }

  /// A library's words may have several lines, and bytes that no line should have.
  private static func oneLine(_ words: String) -> String {
    String(
      String.UnicodeScalarView(words.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }.prefix(400))
    )
  }
}
