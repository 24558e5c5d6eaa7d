internal import Glibc
public import PhotoJobs

/// Why a photo could not be made.
public enum PhotoTrouble: Error, Sendable, Hashable {
  /// The file cannot be read, with the system's error number.
  case unreadable(code: Int32)
  /// It is another one than the one that was looked into.
  case changed
  /// The worker says why.
  case fault(PhotoFault, words: String)
  /// The worker came to an abrupt end over it.
  case crashed
  /// It took longer than any photo should.
  case tooSlow
  /// What came out still carries something, which is named.
  case unclean(String)
  /// There is no worker, where one was looked for.
  case noWorker(path: String)
  /// The folder for what was made cannot be written.
  case cache(path: String, code: Int32)

  /// Whether no photo at all can be made, whatever its bytes are.
  public var isEverywhere: Bool {
    switch self {
    case .noWorker, .cache, .fault(.noLibrary, _), .fault(.badLibrary, _): true
    case .unreadable, .changed, .fault, .crashed, .tooSlow, .unclean: false
    }
  }

  /// What is wrong and what to do, about a photo that was named before.
  public var description: String {
    switch self {
    case .unreadable(let code):
      "this picture cannot be read: \(Self.words(code)); check that it is there and that you may read it"
    case .changed: "this picture was changed while the site was being built; build it again"
    case .fault(let fault, let words): Self.words(fault, words)
    case .crashed:
      "this picture ended the program that reads pictures, so its file is broken or malicious; export it again"
    case .tooSlow:
      "reading this picture took too long and was given up; export it again, smaller"
    case .unclean(let what):
      "what was made of this picture still carries \(what), so it is not published; export it again as JPEG"
    case .noWorker(let path):
      "photos need the program 'candor-photo-worker', which is missing: '\(path)'; install Candor again"
    case .cache(let path, let code):
      "the folder '\(path)' for photos that were made cannot be written: \(Self.words(code))"
    }
  }

  private static func words(_ fault: PhotoFault, _ words: String) -> String {
    switch fault {
    case .noLibrary: "photos need the library libvips, which is missing; \(install)"
    case .badLibrary: "photos need the library libvips 8.13 or newer; \(install)"
    case .unknownFormat:
      "this is no picture that can be read, whatever its name says; use JPEG, PNG, WebP, AVIF, HEIC, GIF or TIFF"
    case .unreadable:
      "this picture is broken or cut off\(quoted(words)); export it again, or copy it again from the camera"
    case .tooLarge:
      "this picture has more pixels than are read (\(PhotoJob.mostPixels / 1_000_000) million, an animation"
        + " \(PhotoJob.mostMovingPixels / 1_000_000) million in all frames); make it smaller"
    case .noDecoder:
      "this machine has no decoder for this kind of picture; for HEIC on Debian and Ubuntu: sudo apt-get"
        + " install --no-install-recommends libheif-plugin-libde265; or export it as JPEG"
    case .unwritable:
      "this picture cannot be written as JPEG or PNG\(quoted(words)); export it again, smaller"
    case .misunderstood:
      "candor-photo-worker is of another version than candor; install both from one release"
    }
  }

  private static let install =
    "on Debian and Ubuntu: sudo apt-get install --no-install-recommends libvips42"

  private static func quoted(_ words: String) -> String {
    let words = words.split(separator: " ").prefix(20).joined(separator: " ")
    return words.isEmpty ? "" : " ('\(words.map { $0 == "'" ? "’" : String($0) }.joined())')"
  }

  private static func words(_ code: Int32) -> String { String(cString: strerror(code)) }
}
