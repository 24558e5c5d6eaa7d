import Diagnostics
import Formats
import Foundation
import Profile
import SiteBuild
import TestSupport

/// Numbers that look random and are the same in every run: SplitMix64.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
    return word ^ word >> 31
  }

  /// One of several, or nil where there is none.
  mutating func one<Items: Collection>(of items: Items) -> Items.Element? {
    items.randomElement(using: &self)
  }

  /// Yes, once in so many times.
  mutating func once(in times: Int) -> Bool { Int.random(in: 0..<times, using: &self) == 0 }
}

/// A site that is edited at random, as its owner and a theme's maker might.
struct SiteEdits {
  let site: ScratchSite
  private(set) var dice: Dice
  /// The request as the edits have left it.
  private(set) var request: BuildRequest
  private var count = 0
  private var settings = [
    "name": "Ada Low", "language": "en", "time-zone": "Europe/Lisbon",
    "base-url": "https://ada.test/",
  ]

  init(seed: UInt64) throws {
    dice = Dice(seed: seed)
    site = try ScratchSite()
    request = site.request
    let themes = GoldenSiteTests.folder.appending(path: "Themes/bare")
    let own = site.folder.url.appending(path: "themes/bare")
    try FileManager.default.createDirectory(
      at: own.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try FileManager.default.copyItem(at: themes, to: own)
    request.themeFolders = [site.folder.path("themes")]
    for _ in 0..<20 { try writePage() }
    try writeSettings()
  }

  /// Makes one edit, and says which.
  mutating func edit() throws -> String {
    let edits: [(name: String, make: (inout SiteEdits) throws -> Void)] = [
      ("a page", { try $0.writePage() }), ("a page again", { try $0.rewritePage() }),
      ("a page again", { try $0.rewritePage() }), ("a word", { try $0.changeWord() }),
      ("a word", { try $0.changeWord() }), ("a new name", { try $0.rename() }),
      ("a page less", { try $0.delete() }), ("the settings", { try $0.changeSetting() }),
      ("a drawing", { try $0.draw() }), ("a file", { try $0.writeStatic() }),
      ("the theme", { try $0.changeTheme() }), ("the request", { $0.changeRequest() }),
      ("a file of the site", { try $0.tamper() }), ("nothing", { _ in }),
    ]
    guard let edit = dice.one(of: edits) else { return "" }
    try edit.make(&self)
    return edit.name
  }
}

extension SiteEdits {
  /// Removes the files that keep a site from being built, as their owner would mend them.
  mutating func mend(_ report: BuildReport) throws {
    for path in Set(report.diagnostics.filter { $0.severity == .error }.map { $0.location?.path }) {
      guard let path, FileManager.default.fileExists(atPath: path) else { continue }
      if path.hasSuffix("/index.md") {
        try site.write("index.md", "---\ntitle: Ada Low\n---\nI mend clocks.\n")
      } else if path.hasSuffix("/site.yml") {
        settings = ["name": "Ada Low", "language": "en", "base-url": "https://ada.test/"]
        try writeSettings()
      } else {
        try FileManager.default.removeItem(atPath: path)
      }
    }
  }
}

extension SiteEdits {
  private static let tags = ["love", "dogs", "Hill walking", "clocks", "tea", "rain"]
  private static let words = ["clock", "spring", "river", "morning", "bread", "rope", "hill"]

  /// The content files whose names end so, in order.
  private func files(_ ending: String) -> [String] {
    FolderSnapshotPaths.of(site.content).filter { $0.hasSuffix(ending) && $0 != "index.md" }
  }

  private mutating func sentence() -> String {
    let words = (0..<6).compactMap { _ in dice.one(of: Self.words) }
    return "The " + words.joined(separator: " ") + "."
  }

  /// Some Markdown with links to pages, to places on them, to files, and now and then to nothing.
  private mutating func text() -> String {
    var text = dice.once(in: 4) ? "# \(sentence())\n\n" : ""
    text += sentence() + " " + sentence() + "\n\n## Why\n\n" + sentence() + "\n"
    if dice.once(in: 2), let page = dice.one(of: files(".md")) {
      let place = dice.once(in: 3) ? "#why" : ""
      text += "\n[\(Self.words[0])](/\(page)\(place))\n"
    }
    if dice.once(in: 3), let picture = dice.one(of: files(".svg")) {
      text += "\n![\(dice.once(in: 3) ? "" : "A drawing")](/\(picture))\n"
    }
    if dice.once(in: 5), let file = dice.one(of: files(".txt")) { text += "\n[file](/\(file))\n" }
    if dice.once(in: 6), let page = dice.one(of: files(".md")) {
      text += "\n<p id=\"here\"><a href=\"/\(page)\">raw</a></p>\n"
    }
    if dice.once(in: 3) {
      text += "\nI am a passionate and results-driven mender who is committed to excellence in"
      text += " everything that I do. \(sentence()) Call me at home on 020 7946 0958, any evening"
      text += " after six. I help people to unlock their full potential, whatever it may be.\n"
    }
    if dice.once(in: 40) { text += "\n[nowhere](/nothing.md)\n" }
    if dice.once(in: 20) { text += "\n[odd](some file.pdf)\n" }
    return text
  }

  private mutating func frontMatter(isPost: Bool) -> String {
    var lines = ["title: \"\(sentence())\""]
    if isPost || dice.once(in: 3) {
      lines.append(
        "date: 2026-\(Int.random(in: 10...12, using: &dice))-1\(Int.random(in: 0...9, using: &dice))"
          + (dice.once(in: 4) ? " 23:30" : "")
      )
    }
    if isPost, let tag = dice.one(of: Self.tags), let other = dice.one(of: Self.tags) {
      lines.append(tag == other ? "tags: [\(tag)]" : "tags: [\(tag), \(other)]")
    }
    if isPost, dice.once(in: 3) { lines.append("summary: \(sentence())") }
    if dice.once(in: 4) { lines.append("description: \(sentence())") }
    if dice.once(in: 12) { lines.append("draft: yes") }
    if dice.once(in: 15) {
      lines.append("publish-until: 2026-11-2\(Int.random(in: 0...9, using: &dice))")
    }
    if dice.once(in: 15) { lines.append("language: de") }
    if dice.once(in: 12) {
      count += 1
      lines.append("aliases: [/old-\(count).html]")
    }
    if dice.once(in: 20) {
      count += 1
      lines.append("slug: slug-\(count)")
    }
    if dice.once(in: 8), let picture = dice.one(of: files(".svg")) {
      lines += ["image: /\(picture)", "alt: A drawing"]
    }
    if !isPost, dice.once(in: 4) { lines.append("menu: \(Int.random(in: 1...5, using: &dice))") }
    return "---\n" + lines.joined(separator: "\n") + "\n---\n"
  }

  private mutating func writePage() throws {
    count += 1
    let folders = ["journal", "journal", "journal", "values", "beliefs", "moments", "pages"]
    guard let folder = dice.one(of: folders) else { return }
    try write("\(folder)/page-\(count).md")
  }

  private mutating func write(_ path: String) throws {
    var head = frontMatter(isPost: path.hasPrefix("journal/"))
    if path.hasPrefix("pages/"), dice.once(in: 2) {
      head = head.replacing("---\ntitle", with: "---\nkind: page\ntitle", maxReplacements: 1)
    }
    try site.write(path, head + text())
  }

  private mutating func rewritePage() throws {
    if dice.once(in: 8) {
      try site.write("index.md", "---\ntitle: Ada Low\n---\n" + text())
    } else if let path = dice.one(of: files(".md")) {
      try write(path)
    }
  }

  /// Writes another text below the front matter of a page.
  mutating func rewriteText() throws {
    guard let path = dice.one(of: files(".md")) else { return }
    let old = try site.folder.text("content/" + path)
    guard let end = old.range(of: "\n---\n") else { return }
    try site.write(path, old[..<end.upperBound] + text())
  }

  /// Puts another letter in the place of one, and now and then gives the file its old time back.
  private mutating func changeWord() throws {
    guard let path = dice.one(of: files(".md")) else { return }
    let file = site.content + "/" + path
    let date = try FileManager.default.attributesOfItem(atPath: file)[.modificationDate]
    var text = try String(contentsOfFile: file, encoding: .utf8)
    guard let word = dice.one(of: Self.words), let range = text.ranges(of: word).last else {
      return
    }
    text.replaceSubrange(range, with: String(word.reversed()))
    if dice.once(in: 2) {
      try site.write(path, text)
    } else {
      // In place: the file keeps its number on the disk.
      let handle = try FileHandle(forWritingTo: URL(filePath: file))
      try handle.write(contentsOf: Data(text.utf8))
      try handle.close()
    }
    if dice.once(in: 2), let date {
      try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: file)
    }
  }

  private mutating func rename() throws {
    guard let path = dice.one(of: files(".md")), let slash = path.lastIndex(of: "/") else { return }
    count += 1
    let new = path[...slash] + "page-\(count).md"
    try FileManager.default.moveItem(
      atPath: site.content + "/" + path,
      toPath: site.content + "/" + new
    )
  }

  private mutating func delete() throws {
    guard let path = dice.one(of: files(dice.once(in: 4) ? ".svg" : ".md")) else { return }
    try FileManager.default.removeItem(atPath: site.content + "/" + path)
  }

  private mutating func changeSetting() throws {
    let values = [
      "name": ["Ada Low", "Ada Lowe"], "tagline": ["I mend clocks", "Clocks, mended"],
      "base-url": ["https://ada.test/", "https://ada.test/me/", ""], "language": ["en", "de"],
      "smart-punctuation": ["no", "yes"], "role": ["mender", "maker"],
      "time-zone": ["Europe/Lisbon", "Asia/Tokyo"],
      "check": [
        "{ vocabulary: [passionate] }", "{ rules: { passion-without-evidence: off } }", "",
      ],
      "contact": ["{ phone: \"020 7946 0958\" }", ""],
    ]
    guard let (key, choices) = values.sorted(by: { $0.key < $1.key }).randomElement(using: &dice),
      let value = dice.one(of: choices)
    else { return }
    settings[key] = value.isEmpty ? nil : value
    try writeSettings()
  }

  private func writeSettings() throws {
    let lines = settings.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)\n" }
    try site.write("site.yml", lines.joined())
  }

  private mutating func draw() throws {
    let path = dice.once(in: 2) ? dice.one(of: files(".svg")) : nil
    count += 1
    let size = Int.random(in: 1...9, using: &dice)
    try site.write(
      path ?? "photos/drawing-\(count).svg",
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(size)\" height=\"1\"><path d=\"M0 0\"/></svg>"
    )
  }

  private mutating func writeStatic() throws {
    count += 1
    let old = dice.one(of: files(".txt"))
    try site.write(dice.once(in: 2) ? old ?? "static/a.txt" : "static/f-\(count).txt", sentence())
  }

  private mutating func changeTheme() throws {
    let layouts = ["post", "page", "journal", "tag", "tags", "archive", "front", "value"]
    guard let layout = dice.one(of: layouts), let word = dice.one(of: Self.words) else { return }
    let file = dice.once(in: 3) ? "assets/bare.css" : "layouts/\(layout).mustache"
    let path = "themes/bare/" + file
    let comment = file.hasSuffix(".css") ? "\n.\(word) { color: red }\n" : "\n<p>\(word)</p>\n"
    try site.folder.write(path, try site.folder.text(path) + comment)
  }

  private mutating func changeRequest() {
    switch Int.random(in: 0..<4, using: &dice) {
    case 0: request.includesDrafts.toggle()
    case 1: request.includesFuture.toggle()
    case 2: request.baseURL = request.baseURL == nil ? "https://other.test/" : nil
    default:
      request.today = .day(TestBuild.day.adding(days: Int.random(in: 0..<40, using: &dice)))
    }
  }

  /// Changes or removes a file of the site by hand.
  private mutating func tamper() throws {
    let paths = FolderSnapshotPaths.of(site.output).filter { !$0.hasPrefix(".candor") }
    guard let path = dice.one(of: paths) else { return }
    let file = site.output + "/" + path
    if dice.once(in: 3) { return try FileManager.default.removeItem(atPath: file) }
    let date = try FileManager.default.attributesOfItem(atPath: file)[.modificationDate]
    var bytes = [UInt8](try Data(contentsOf: URL(filePath: file)))
    if let first = bytes.first { bytes[0] = first ^ 1 }
    let handle = try FileHandle(forWritingTo: URL(filePath: file))
    try handle.write(contentsOf: Data(bytes))
    try handle.close()
    if let date {
      try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: file)
    }
  }
}

/// The files of a folder without their bytes.
enum FolderSnapshotPaths {
  /// Their paths in the folder, sorted.
  static func of(_ folder: String) -> [String] {
    let all = FileManager.default.subpaths(atPath: folder) ?? []
    return all.filter { path in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: folder + "/" + path, isDirectory: &isFolder)
        && !isFolder.boolValue
    }.sorted()
  }
}
