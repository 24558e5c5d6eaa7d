import Foundation
import TestSupport
import Testing

@testable import Preview

@Suite(.timeLimit(.minutes(15))) struct FolderWatcherTests {
  private let folder: TemporaryFolder
  private let content: String

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("content/index.md", "Hello.")
    try folder.write("content/journal/one.md", "One.")
    content = folder.path("content")
  }

  @Test func `a file that is written is told when it is whole`() throws {
    let watcher = try FolderWatcher([content])
    try folder.write("content/journal/one.md", "Two.")
    #expect(watcher.next() == [folder.path("content/journal/one.md")])
  }

  @Test func `a file that an editor writes aside and renames is told`() throws {
    let watcher = try FolderWatcher([content])
    try folder.write("content/index.md.tmp", "New.")
    #expect(rename(folder.path("content/index.md.tmp"), folder.path("content/index.md")) == 0)
    #expect(watcher.next() == [folder.path("content/index.md")])
  }

  @Test func `what an editor leaves beside a file is passed over`() throws {
    let watcher = try FolderWatcher([content])
    for name in ["index.md~", ".index.md.swp", ".#index.md"] {
      try folder.write("content/\(name)", "half")
    }
    try folder.write("content/dog.md", "Dog.")
    #expect(watcher.next() == [folder.path("content/dog.md")])
  }

  @Test func `a new folder is watched too`() throws {
    let watcher = try FolderWatcher([content])
    try folder.write("content/moments/hill.md", "Hill.")
    #expect(watcher.next().contains(folder.path("content/moments")))
    try folder.write("content/moments/hill.md", "Higher.")
    #expect(watcher.next() == [folder.path("content/moments/hill.md")])
  }

  @Test func `a file that goes is told`() throws {
    let watcher = try FolderWatcher([content])
    try FileManager.default.removeItem(atPath: folder.path("content/journal/one.md"))
    #expect(watcher.next() == [folder.path("content/journal/one.md")])
  }

  @Test func `a folder that comes later is watched when it comes`() throws {
    let watcher = try FolderWatcher([content, folder.path("themes")])
    try folder.write("beside.txt", "nothing of the site")
    try folder.write("themes/mine/theme.yml", "name: mine")
    #expect(watcher.next().contains(folder.path("themes")))
    try folder.write("themes/mine/theme.yml", "name: ours")
    #expect(watcher.next() == [folder.path("themes/mine/theme.yml")])
  }

  @Test func `a folder may be taken away and put back`() throws {
    let watcher = try FolderWatcher([content])
    let aside = folder.path("aside")
    try FileManager.default.moveItem(atPath: content, toPath: aside)
    #expect(watcher.next().contains(content))
    try FileManager.default.moveItem(atPath: aside, toPath: content)
    #expect(watcher.next().contains(content))
    try folder.write("content/index.md", "Back.")
    #expect(watcher.next() == [folder.path("content/index.md")])
  }
}
