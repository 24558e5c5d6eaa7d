import Foundation
import TestSupport

/// The program itself, as a user calls it.
struct Program {
  /// What a call came to.
  struct Outcome {
    let code: Int32
    let out: String
    let err: String
  }

  /// The program that was built with these tests, in the folder of their bundle.
  static let built: URL = {
    // Linux runs the bundle itself; elsewhere a program of the system runs it and is told where it is.
    let arguments = CommandLine.arguments.map { URL(filePath: $0).deletingLastPathComponent() }
    let folders = [bundleFolder].compactMap { $0 } + arguments
    let found = folders.map { $0.appending(path: "candor") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    return found ?? URL(filePath: ".build/debug/candor")
  }()

  /// The folder of the running test program, which Linux knows.
  private static var bundleFolder: URL? {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      .map { URL(filePath: $0).deletingLastPathComponent() }
  }

  var file = Self.built
  var folder: String
  var environment: [String: String] = [:]
  /// What it reads from standard input; nothing when nil.
  var input: Data?

  /// A program that runs in `folder`.
  init(in folder: String) { self.folder = folder }

  /// Runs it with nothing but these arguments and this environment.
  func run(_ arguments: String...) throws -> Outcome { try run(arguments) }

  /// Runs it with nothing but these arguments and this environment.
  func run(_ arguments: [String]) throws -> Outcome {
    let process = Process()
    process.executableURL = file
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = environment.merging(["PATH": "/usr/bin:/bin"]) { mine, _ in mine }
    let (out, err) = (Pipe(), Pipe())
    (process.standardOutput, process.standardError) = (out, err)
    let standardInput = try TemporaryFolder()
    try standardInput.write("input", input ?? Data())
    process.standardInput = FileHandle(forReadingAtPath: standardInput.path("input"))
    try process.run()
    // Both fit into a pipe's buffer: these sites are small.
    process.waitUntilExit()
    return Outcome(
      code: process.terminationStatus,
      out: Self.text(out),
      err: Self.text(err)
    )
  }

  private static func text(_ pipe: Pipe) -> String {
    String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  }
}

/// A folder with a small site and the themes of the repository, in which the program runs.
struct Workplace {
  let folder: TemporaryFolder

  /// A folder whose `content/` holds these files, besides a sound `site.yml` and `index.md`.
  init(_ files: [String: String] = [:]) throws {
    folder = try TemporaryFolder()
    let usual = [
      "site.yml": "name: Ada Low\nbase-url: https://ada.test/\ntime-zone: Europe/Lisbon\n",
      "index.md": "---\ntitle: Ada Low\n---\nI mend clocks.\n",
    ]
    for (path, text) in usual.merging(files, uniquingKeysWith: { $1 }) {
      try folder.write("content/" + path, text)
    }
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("themes"),
      withDestinationPath: Self.themes
    )
  }

  static let themes = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "themes").path

  /// The program, running in this folder, on a fixed day.
  var program: Program {
    var program = Program(in: folder.url.path)
    program.environment["SOURCE_DATE_EPOCH"] = "1795305600"
    return program
  }
}
