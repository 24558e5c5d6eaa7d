import Foundation

/// Where themes are looked for.
enum ThemeFolders {
  /// The user's own folder beside the content, then those that came with the program, wherever it was moved to.
  ///
  /// None of them has to be there.
  static func all(beside content: String) -> [String] { [own(beside: content)] + installed }

  private static func own(beside content: String) -> String { Beside.path(content, "themes") }

  /// Beside the program itself (an unpacked tarball), and in `share` (an installation).
  private static var installed: [String] {
    // The link that Linux keeps to the running program leads to the file itself, through every link to it.
    guard let program = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    else { return [] }
    let folder = URL(filePath: program).deletingLastPathComponent()
    var folders = [
      folder.appending(path: "themes").path,
      folder.deletingLastPathComponent().appending(path: "share/candor/themes").path,
    ]
    // A program that was built and not installed lies in `.build`, beside which its source has the themes.
    if let build = program.range(of: "/.build/") {
      folders.append(program[..<build.lowerBound] + "/themes")
    }
    return folders
  }
}
