import Foundation
import TestSupport
import Testing

/// The program finds its themes wherever it is called from and wherever it was moved to.
@Suite struct WhereItRunsTests {
  /// A folder as a user unpacks it: the program and its themes.
  private func unpacked(at path: String, in folder: TemporaryFolder) throws -> URL {
    let home = folder.url.appending(path: path)
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    // A hard link is the file itself in another folder, without its 20 MB.
    let program = home.appending(path: "candor")
    do {
      try FileManager.default.linkItem(at: Program.built, to: program)
    } catch {
      try FileManager.default.copyItem(at: Program.built, to: program)
    }
    try FileManager.default.copyItem(
      atPath: Workplace.themes,
      toPath: home.appending(path: "themes").path
    )
    return program
  }

  /// A site without themes beside it.
  private func site(in folder: TemporaryFolder) throws {
    try folder.write("mine/content/site.yml", "name: Ada Low\n")
    try folder.write("mine/content/index.md", "---\ntitle: Ada\n---\nHi.\n")
  }

  @Test func `unpacked somewhere, called from elsewhere`() throws {
    let folder = try TemporaryFolder()
    try site(in: folder)
    var program = Program(in: folder.path("mine"))
    program.file = try unpacked(at: "a place/candor-1", in: folder)
    #expect(try program.run("build").code == 0)
    #expect(folder.has("mine/site/index.html"))
  }

  @Test func `through a link, and moved as a whole`() throws {
    let folder = try TemporaryFolder()
    try site(in: folder)
    let file = try unpacked(at: "first", in: folder)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link"),
      withDestinationPath: file.path
    )
    var program = Program(in: folder.path("mine"))
    program.file = folder.url.appending(path: "link")
    #expect(try program.run("build").code == 0)
    try FileManager.default.moveItem(atPath: folder.path("first"), toPath: folder.path("second"))
    program.file = folder.url.appending(path: "second/candor")
    #expect(try program.run("build").code == 0)
  }

  @Test(arguments: [".", "../content", "./", "../../mine/content/"])
  func `from inside the content folder`(content: String) throws {
    let folder = try TemporaryFolder()
    try site(in: folder)
    try FileManager.default.copyItem(
      atPath: Workplace.themes,
      toPath: folder.path("mine/themes")
    )
    let program = Program(in: folder.path("mine/content"))
    let call = try program.run("build", "--content", content, "--output", "../site")
    #expect(call.code == 0, "\(call.err)")
    #expect(folder.has("mine/site/index.html"))
    let inside = try program.run("build", "--content", content)
    #expect(inside.code == 2)
    #expect(inside.err.contains("lie in each other"))
  }

  @Test func `a site without any theme is told where to put one`() throws {
    let folder = try TemporaryFolder()
    try site(in: folder)
    var program = Program(in: folder.path("mine"))
    // Away from where it was built, beside which its source has the themes.
    program.file = try unpacked(at: "alone", in: folder)
    try FileManager.default.removeItem(at: folder.url.appending(path: "alone/themes"))
    let call = try program.run("build")
    #expect(call.code == 2)
    let start = "candor: error: there is no theme 'hearth', nor any other; looked in 'themes', '"
    #expect(call.err.hasPrefix(start), "\(call.err)")
    #expect(call.err.contains("/alone/themes', '"))
    let advice =
      "'; keep the folder 'themes' that comes with Candor beside the program, or copy it to beside your content\n"
    #expect(call.err.hasSuffix(advice), "\(call.err)")
    let themes = try program.run("themes")
    #expect(themes.code == 0)
    #expect(themes.out.hasPrefix("there are no themes; looked in 'themes', '"))
    try folder.write("mine/themes/hearth/partials/footer.mustache", "")
    let overlay = try program.run("build")
    #expect(overlay.code == 2)
    #expect(
      overlay.err.hasPrefix(
        "candor: error: 'themes/hearth' has no theme.yml, and the theme 'hearth' that its files could lie over was not found; looked in 'themes', '"
      )
    )
    #expect(overlay.err.hasSuffix(advice))
  }

  @Test func `inside the content folder one is told to go up`() throws {
    let folder = try TemporaryFolder()
    try site(in: folder)
    let call = try Program(in: folder.path("mine/content")).run("build")
    #expect(call.code == 2)
    #expect(
      call.err
        == "candor: error: there is no folder 'content' here, but a 'site.yml': this is the content folder itself; go up one folder with 'cd ..' and build there\n"
    )
  }

  @Test func `themes are named, the user's own too`() throws {
    let folder = try TemporaryFolder()
    try site(in: folder)
    try folder.write("mine/themes/mine/theme.yml", "contract: 1\nextends: plain\n")
    var program = Program(in: folder.path("mine"))
    program.file = try unpacked(at: "tools", in: folder)
    let call = try program.run("themes")
    #expect(call.out.split(separator: "\n").contains("mine"))
    #expect(call.out.split(separator: "\n").contains("plain"))
    #expect(call.out.contains("looked in 'themes', '"))
    #expect(try program.run("build", "--theme", "mine").code == 0)
  }

  @Test func `the version names what decides about the bytes`() throws {
    let folder = try TemporaryFolder()
    let call = try Program(in: folder.url.path).run("--version")
    #expect(call.code == 0)
    let form = /candor \d+\.\d+\.\d+ \(libcmark-gfm \d+\.\d+\.\d+\.gfm\.\d+\)\n/
    #expect(call.out.wholeMatch(of: form) != nil, "\(call.out)")
  }
}
