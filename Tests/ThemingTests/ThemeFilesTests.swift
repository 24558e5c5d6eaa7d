import Diagnostics
import Foundation
import Glibc
import TestSupport
import Testing
import Theming

/// Files of a theme that are not what they should be.
@Suite struct ThemeFilesTests {
  private func link(_ path: String, to target: String, in themes: ScratchThemes) throws {
    let file = themes.folder.url.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try FileManager.default.createSymbolicLink(atPath: file.path, withDestinationPath: target)
  }

  @Test func `a link out of the theme is not followed`() throws {
    for name in ["partials/y.mustache", "assets/y.txt", "strings/de.yml", "layouts/page.mustache"] {
      let themes = try ScratchThemes(["secret": "secret"])
      try link("own/base/\(name)", to: "../../../secret", in: themes)
      let faults = try themes.faults()
      #expect(
        faults == [
          "own/base/\(name):0:0: error: this link leads out of the theme, to 'secret'; put a copy in its place"
        ]
      )
    }
  }

  @Test func `links that lead nowhere, in circles or to folders are named`() throws {
    let themes = try ScratchThemes(["own/base/assets/deep/b.txt": ""])
    try link("own/base/assets/gone", to: "nothing", in: themes)
    try link("own/base/assets/loop", to: ".", in: themes)
    try link("own/base/assets/round", to: "round", in: themes)
    let faults = try themes.faults()
    #expect(
      faults == [
        "own/base/assets/gone:0:0: error: this link leads nowhere; remove it, or put the file in its place",
        "own/base/assets/loop:0:0: error: this link leads to a folder; put a copy of the folder in its place",
        "own/base/assets/round:0:0: error: this link leads nowhere; remove it, or put the file in its place",
      ]
    )
  }

  @Test func `a link to a file of the same theme is that file, and a theme may be a link`() throws {
    let themes = try ScratchThemes([
      "own/base/partials/y.mustache": "y ", "elsewhere/theme.yml": "contract: 1\nextends: base\n",
    ])
    try link("own/base/partials/x.mustache", to: "y.mustache", in: themes)
    try link("own/linked", to: "../elsewhere", in: themes)
    #expect(try themes.isSound())
    #expect(try themes.render() == "y Title")
    #expect(try themes.faults("linked").filter { $0.contains("error") } == [])
  }

  @Test func `a pipe is not waited for`() throws {
    let themes = try ScratchThemes(["own/base/partials/x.mustache": ""])
    #expect(mkfifo(themes.folder.path("own/base/partials/z.mustache"), 0o600) == 0)
    #expect(
      try themes.faults() == [
        "own/base/partials/z.mustache:0:0: error: this is neither a file nor a folder; remove it"
      ]
    )
  }

  @Test func `a text that is none is refused with its place`() throws {
    let themes = try ScratchThemes()
    let path = "own/base/partials/x.mustache"
    let fault = { try themes.faults() }
    try themes.folder.write(path, Data("ab\nc".utf8 + [0xE9, 0x20]))
    #expect(try fault() == ["\(path):2:2: error: this sign is not UTF-8; save the file as UTF-8"])
    try themes.folder.write(path, Data([0x89, 0x50, 0, 1, 2]))
    #expect(
      try fault() == [
        "\(path):0:0: error: this is not a text file; replace it by one, or delete it"
      ]
    )
    try themes.folder.write(path, Data([0xFF, 0xFE, 0x61, 0]))
    #expect(try fault() == ["\(path):0:0: error: this is UTF-16; save the file as UTF-8"])
    try themes.folder.write(path, Data(repeating: 0x20, count: 5_000_001))
    #expect(
      try fault() == [
        "\(path):0:0: error: this file is larger than 5 MB; remove what does not belong here"
      ]
    )
  }

  @Test func `a theme of another version of the contract is told that and no names`() throws {
    let themes = try ScratchThemes([
      "installed/base/theme.yml": "contract: 2\n",
      "installed/base/layouts/page.mustache": "{{page.new-name}}",
    ])
    let faults = try themes.faults()
    #expect(faults.count == 1)
    #expect(faults.first?.contains("version 2 of the theme contract") == true)
  }

  @Test(
    .enabled(if: geteuid() != 0, "root may read everything"),
    arguments: ["own", "own/base", "own/base/partials", "own/base/partials/x.mustache"]
  )
  func `what may not be read is not passed over`(path: String) throws {
    let themes = try ScratchThemes(["own/base/partials/x.mustache": ""])
    #expect(chmod(themes.folder.path(path), 0) == 0)
    defer { chmod(themes.folder.path(path), 0o700) }
    #expect(
      themes.refusal("base")
        == "cannot read '\(path)': Permission denied; check that you may read it"
    )
  }
}
