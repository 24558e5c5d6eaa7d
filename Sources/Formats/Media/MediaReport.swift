/// What a file is, how large, and what it gives away.
public struct MediaReport: Hashable, Sendable {
  /// What it is, by its content.
  public let type: MediaType
  /// The width in pixels, before `orientation`, when the header tells; never zero.
  public private(set) var width: Int?
  /// The height in pixels, before `orientation`, when the header tells; never zero.
  public private(set) var height: Int?
  /// How EXIF says that the picture is to be turned, 1 (not at all) to 8; 5 to 8 swap width and height.
  public internal(set) var orientation = 1
  /// What it carries, each thing once, in the order of its place in the file, the first 64.
  public private(set) var findings: [MediaFinding] = []

  init(type: MediaType) {
    self.type = type
  }

  /// Whether there is a finding of this kind.
  public func carries(_ kind: MediaFinding.Kind) -> Bool {
    findings.contains { $0.kind == kind }
  }

  mutating func add(_ kind: MediaFinding.Kind, _ detail: String) {
    let finding = MediaFinding(kind, detail)
    guard findings.count < 64, !findings.contains(finding) else { return }
    findings.append(finding)
  }

  /// Takes both numbers, unless one is missing or zero.
  mutating func setSize(_ width: Int?, _ height: Int?) {
    guard let width, let height, width > 0, height > 0 else { return }
    self.width = width
    self.height = height
  }
}
