import CVips
import PhotoJobs

/// Reads one photo once and makes all its files, the widest first.
struct PhotoMaker {
  /// Why it stopped.
  enum Fault: Error {
    /// The photo is at fault.
    case photo(PhotoFault, String)
    /// Nobody listens any more.
    case channel(Channel.Fault)
  }

  /// Takes a line of the answer, and the bytes behind it.
  typealias Listener = (PhotoAnswer, [UInt8]) throws(Channel.Fault) -> Void

  private let job: PhotoJob

  init(job: PhotoJob) { self.job = job }

  /// Tells `listener` the facts and each file.
  func run(_ bytes: [UInt8], _ listener: Listener) throws(Fault) {
    guard let source = PhotoSource(magic: bytes) else { throw .photo(.unknownFormat, "") }
    let widths = Set(job.encodings.filter { $0.role != .card }.map(\.width)).sorted(by: >)
    var whole = try Self.read(bytes, source, width: job.width)
    defer { photo_free(&whole) }
    try Self.say(.facts(Self.facts(of: whole)), listener)
    for width in widths {
      if width >= Int(whole.width) {
        try write(whole, width: width, listener)
        continue
      }
      var scaled = photo()
      let code = photo_scale(&whole, Int32(width), &scaled)
      guard code == PHOTO_DONE else { throw Self.fault(code) }
      defer { photo_free(&scaled) }
      try write(scaled, width: width, listener)
    }
    try writeCards(whole, listener)
  }

  /// Makes the files of one width.
  private func write(_ photo: photo, width: Int, _ listener: Listener) throws(Fault) {
    for (index, encoding) in job.encodings.enumerated()
    where encoding.width == width && encoding.role != .card {
      guard let format = Self.format(encoding.role, for: photo) else {
        try Self.say(.none(index: index), listener)
        continue
      }
      if let bytes = Self.bytes(photo, format, encoding) {
        try Self.send(bytes, format, of: photo, at: index, listener)
      } else if encoding.role == .still {
        throw Self.fault(Int32(PHOTO_UNWRITABLE))
      } else {
        // WebP, for one, is never taller than 16,383 pixels; others will do.
        _ = photo_error()
        try Self.say(.none(index: index), listener)
      }
    }
  }

  /// Makes what has the shape of a card.
  private func writeCards(_ whole: photo, _ listener: Listener) throws(Fault) {
    for (index, encoding) in job.encodings.enumerated() where encoding.role == .card {
      var whole = whole
      var card = photo()
      let height = Int32(PhotoEncoding.cardHeight)
      let code = photo_card(&whole, Int32(PhotoEncoding.cardWidth), height, &card)
      guard code == PHOTO_DONE else { throw Self.fault(code) }
      defer { photo_free(&card) }
      guard let bytes = Self.bytes(card, .jpeg, encoding) else {
        throw Self.fault(Int32(PHOTO_UNWRITABLE))
      }
      try Self.send(bytes, .jpeg, of: card, at: index, listener)
    }
  }
}

extension PhotoMaker {
  private static func read(
    _ bytes: [UInt8],
    _ source: PhotoSource,
    width: Int
  ) throws(Fault) -> photo {
    let limits = photo_limits(
      side: Int32(PhotoJob.longestSide),
      pixels: Int64(PhotoJob.mostPixels),
      moving_pixels: Int64(PhotoJob.mostMovingPixels),
      frames: Int32(PhotoJob.mostFrames)
    )
    let mayMove: Int32 = source == .gif || source == .webp ? 1 : 0
    var read = photo()
    let code = bytes.withUnsafeBytes { bytes in
      photo_read(
        bytes.baseAddress,
        bytes.count,
        loader(source),
        Int32(width),
        mayMove,
        limits,
        &read
      )
    }
    guard code == PHOTO_DONE else { throw fault(code, reading: source) }
    return read
  }

  private static func loader(_ source: PhotoSource) -> photo_source {
    switch source {
    case .jpeg: PHOTO_READS_JPEG
    case .png: PHOTO_READS_PNG
    case .gif: PHOTO_READS_GIF
    case .webp: PHOTO_READS_WEBP
    case .heif: PHOTO_READS_HEIF
    case .tiff: PHOTO_READS_TIFF
    }
  }

  /// The format that a role asks for; nil where it cannot hold the photo.
  private static func format(_ role: PhotoEncoding.Role, for photo: photo) -> PhotoFile.Format? {
    switch role {
    case .avif: photo.frames == 1 ? .avif : nil
    case .webp: .webp
    case .still: photo.bands == 4 ? .png : .jpeg
    case .card: .jpeg
    }
  }

  private static func facts(of photo: photo) -> PhotoFacts {
    var photo = photo
    var rgb: [UInt8] = [0, 0, 0]
    photo_average(&photo, &rgb)
    return PhotoFacts(
      colour: PhotoColour(red: rgb[0], green: rgb[1], blue: rgb[2]),
      isTransparent: photo.bands == 4,
      frames: Int(photo.frames)
    )
  }

  /// The file of one encoding; nil when the format cannot hold the photo.
  private static func bytes(
    _ photo: photo,
    _ format: PhotoFile.Format,
    _ encoding: PhotoEncoding
  ) -> [UInt8]? {
    var shown = photo
    if encoding.role == .still { shown.frames = 1 }
    var start: UnsafeMutableRawPointer?
    var count = 0
    defer { photo_free_bytes(start) }
    let (quality, effort) = (Int32(encoding.quality), Int32(encoding.effort))
    guard photo_write(&shown, format.target, quality, effort, &start, &count) == PHOTO_DONE
    else { return nil }
    let written = UnsafeRawBufferPointer(start: start, count: count)
    return format == .webp ? WebPChunks.pictureOnly(written) : Array(written)
  }

  private static func send(
    _ bytes: [UInt8],
    _ format: PhotoFile.Format,
    of photo: photo,
    at index: Int,
    _ listener: Listener
  ) throws(Fault) {
    let (width, height) = (Int(photo.width), Int(photo.height))
    guard let file = PhotoFile(format, width: width, height: height, byteCount: bytes.count) else {
      throw fault(Int32(PHOTO_UNWRITABLE))
    }
    try say(.file(index: index, file), listener, bytes)
  }

  private static func fault(_ code: Int32, reading source: PhotoSource? = nil) -> Fault {
    let words = String(cString: photo_error())
    switch Int(code) {
    case PHOTO_TOO_LARGE: return .photo(.tooLarge, words)
    case PHOTO_NO_DECODER: return .photo(.noDecoder, words)
    case PHOTO_UNWRITABLE: return .photo(.unwritable, words)
    default:
      let fault = source.map { PhotoFault(unread: $0, words: words) }
      return .photo(fault ?? .unreadable, words)
    }
  }

  private static func say(
    _ answer: PhotoAnswer,
    _ listener: Listener,
    _ bytes: [UInt8] = []
  ) throws(Fault) {
    do throws(Channel.Fault) { try listener(answer, bytes) } catch { throw .channel(error) }
  }
}

extension PhotoFile.Format {
  fileprivate var target: photo_target {
    switch self {
    case .avif: PHOTO_WRITES_AVIF
    case .webp: PHOTO_WRITES_WEBP
    case .jpeg: PHOTO_WRITES_JPEG
    case .png: PHOTO_WRITES_PNG
    }
  }
}
