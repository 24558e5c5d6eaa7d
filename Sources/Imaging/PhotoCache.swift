internal import Formats
internal import Glibc
internal import PhotoJobs

/// A folder of files that were made of photos, by the photo's bytes and by how each file was written.
///
/// It may be deleted, damaged or shared by several builds at any time: each file stands alone, is checked whenever it is
/// used, and is put in its place whole. Nothing in it is published under its own name.
public struct PhotoCache: Sendable {
  /// Where it is; made when something is put there.
  public let folder: String

  /// The cache in a folder.
  public init(folder: String) { self.folder = folder }

  /// Changes whenever the same settings give other files.
  static let version = 1

  /// What the cache knows of one encoding of a photo.
  struct Entry: Sendable, Hashable {
    let facts: PhotoFacts
    /// Nil where the format cannot hold the photo.
    let file: MadePhotoFile?
  }

  /// What was made of a photo before; nil when nothing was, or when it is damaged.
  func entry(_ request: PhotoRequest, _ encoding: PhotoEncoding) -> Entry? {
    let path = path(request, encoding)
    guard let bytes = try? FileBytes.read(path, limit: PhotoJob.mostBytes),
      let (entry, _) = Self.parse(bytes, path, encoding)
    else { return nil }
    // Whoever cleans up sees when it was last of use.
    utimensat(AT_FDCWD, path, nil, 0)
    return entry
  }

  /// Keeps what was made; `file` is nil where the format cannot hold the photo.
  func keep(
    _ request: PhotoRequest,
    _ encoding: PhotoEncoding,
    _ facts: PhotoFacts,
    _ file: (PhotoFile, [UInt8])?
  ) throws(PhotoTrouble) -> Entry {
    let path = path(request, encoding)
    let answer = file.map { PhotoAnswer.file(index: 0, $0.0) } ?? .none(index: 0)
    let lines = Array((PhotoAnswer.facts(facts).line + "\n" + answer.line + "\n").utf8)
    let bytes = file?.1 ?? []
    let head = Array("\(Self.mark)\(Self.sum(lines, bytes).hex)\n".utf8)
    do throws(WholeFile.Refusal) {
      try makeFolders(request)
      try WholeFile.write([head, lines, bytes], to: path)
    } catch {
      throw .cache(path: folder, code: error.code)
    }
    let made = file.map { file, bytes in
      MadePhotoFile(role: encoding.role, file: file, hash: ContentHash(of: bytes), path: path)
    }
    return Entry(facts: facts, file: made)
  }

  /// The bytes of a file that was made; nil when it is gone or damaged.
  public func bytes(of file: MadePhotoFile) -> [UInt8]? {
    guard let all = try? FileBytes.read(file.path, limit: PhotoJob.mostBytes) else { return nil }
    let start = all.count - file.file.byteCount
    guard start > 0 else { return nil }
    let bytes = Array(all[start...])
    return ContentHash(of: bytes) == file.hash ? bytes : nil
  }
}

extension PhotoCache {
  private static let mark = "candor-photo \(version) "

  /// `.candor-cache/photos/3fa9c1d2045b6e78-3165512/webp-960-q75-e4`.
  private func path(_ request: PhotoRequest, _ encoding: PhotoEncoding) -> String {
    folder(of: request)
      + "/\(encoding.role.rawValue)-\(encoding.width)-q\(encoding.quality)-e\(encoding.effort)"
  }

  private func folder(of request: PhotoRequest) -> String {
    "\(folder)/photos/\(request.hash.hex)-\(request.byteCount)"
  }

  private static func sum(_ lines: [UInt8], _ bytes: [UInt8]) -> ContentHash {
    // Two hashes of long stretches rather than one of a copy.
    ContentHash(of: Array((ContentHash(of: lines).hex + ContentHash(of: bytes).hex).utf8))
  }

  private static func parse(
    _ bytes: [UInt8],
    _ path: String,
    _ encoding: PhotoEncoding
  ) -> (Entry, start: Int)? {
    var lines: [String] = []
    var ends: [Int] = []
    var place = 0
    while lines.count < 3 {
      guard let end = bytes[place...].prefix(200).firstIndex(of: 0x0A) else { return nil }
      lines.append(String(decoding: bytes[place..<end], as: UTF8.self))
      place = end + 1
      ends.append(place)
    }
    guard lines[0].hasPrefix(mark), let sum = ContentHash(hex: lines[0].dropFirst(mark.count)),
      case .facts(let facts)? = PhotoAnswer(line: lines[1]),
      let answer = PhotoAnswer(line: lines[2])
    else { return nil }
    let payload = Array(bytes[place...])
    guard Self.sum(Array(bytes[ends[0]..<place]), payload) == sum else { return nil }
    switch answer {
    case .none where payload.isEmpty: return (Entry(facts: facts, file: nil), place)
    case .file(_, let file) where file.byteCount == payload.count:
      let hash = ContentHash(of: payload)
      let made = MadePhotoFile(role: encoding.role, file: file, hash: hash, path: path)
      return (Entry(facts: facts, file: made), place)
    default: return nil
    }
  }

  private func makeFolders(_ request: PhotoRequest) throws(WholeFile.Refusal) {
    try CacheFolder(folder).make([folder + "/photos", folder(of: request)])
  }
}
