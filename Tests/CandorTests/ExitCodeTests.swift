import Foundation
import TestSupport
import Testing

/// What the program says to whoever called it: codes, and words on the right stream.
@Suite struct ExitCodeTests {
  @Test func `0: the site is built, and the summary is the only output`() throws {
    let place = try Workplace()
    let call = try place.program.run("build")
    #expect(call.code == 0)
    #expect(call.err == "")
    #expect(call.out.hasPrefix("Built 'site' from 1 page: "))
    #expect(place.folder.has("site/index.html"))
  }

  @Test func `1: the content has errors, nothing is written, and standard output stays empty`()
    throws
  {
    let place = try Workplace(["dog.md": "---\nname: Pip\nspecis: dog\n---\n[x](nothing.md)\n"])
    let call = try place.program.run("build")
    #expect(call.code == 1)
    #expect(call.out == "")
    #expect(
      call.err == """
        content/dog.md:3:1: error: unknown key 'specis'; did you mean 'species'? [front-matter]
          3 | specis: dog
            | ^~~~~~
        content/dog.md:5:5: error: there is no 'nothing.md'; check its name and folder [link]
          5 | [x](nothing.md)
            |     ^~~~~~~~~~
        2 errors: nothing was written, 'site' is as it was

        """
    )
    #expect(!place.folder.has("site"))
  }

  @Test func `1: a warning, when it is strict`() throws {
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"2\" height=\"1\"/>"
    let place = try Workplace(["p.svg": svg, "index.md": "---\ntitle: Ada\n---\n![](p.svg)\n"])
    let strict = try place.program.run("build", "--strict")
    #expect(strict.code == 1)
    #expect(
      strict.err.hasSuffix("1 warning: nothing was written, 'site' is as it was\n")
    )
    #expect(!place.folder.has("site"))
    let usual = try place.program.run("build")
    #expect(usual.code == 0)
    #expect(usual.err.contains("warning: the picture 'p.svg' has no words"))
    #expect(usual.out.contains("1 warning"))
  }

  @Test(arguments: [
    (
      ["--content", "nowhere"],
      "cannot find the content folder 'nowhere'; make one with a 'site.yml' in it, or name another with '--content'"
    ),
    (
      ["--content", "content/site.yml"],
      "the content folder 'content/site.yml' is a file; name the folder it lies in"
    ),
    (["--theme", "plian"], "there is no theme 'plian'; did you mean 'plain'?"),
    (
      ["--base-url", "ada"],
      "'ada' is not an address for a site; it should look like https://example.org/ or https://example.org/me/"
    ),
    (
      ["--output", "content/site"],
      "the site 'content/site' and the content 'content' lie in each other; choose another folder with '--output'"
    ),
    (
      ["--output", "."],
      "the site '.' and the content 'content' lie in each other; choose another folder with '--output'"
    ),
    (
      ["--output", "content"],
      "the site 'content' and the content 'content' lie in each other; choose another folder with '--output'"
    ),
  ])
  func `2: the program could not do its work`(arguments: [String], message: String) throws {
    let place = try Workplace()
    let before = FolderSnapshot(place.folder.url.path)
    let call = try place.program.run(["build"] + arguments)
    #expect(call.code == 2)
    #expect(call.out == "")
    #expect(call.err == "candor: error: \(message)\n")
    #expect(FolderSnapshot(place.folder.url.path) == before)
  }

  @Test func `2: the output folder holds other things`() throws {
    let place = try Workplace()
    try place.folder.write("site/holiday.jpg", "x")
    let call = try place.program.run("build")
    #expect(call.code == 2)
    #expect(call.err.hasPrefix("candor: error: 'site' holds "))
    #expect(call.err.contains("'holiday.jpg'"))
    #expect(FolderSnapshot(place.folder.path("site")).paths == ["holiday.jpg"])
  }

  @Test(arguments: [
    ["build", "--nothing"], ["build", "--quiet", "--verbose"], ["build", "--date", "tomorrow"],
    ["build", "--date", "2026-02-30"], ["build", "more"], ["build", "--content"],
  ])
  func `64: the command was not understood`(arguments: [String]) throws {
    let place = try Workplace()
    let call = try place.program.run(arguments)
    #expect(call.code == 64)
    #expect(call.out == "")
    #expect(call.err.contains("Error: "))
    #expect(!place.folder.has("site"))
  }

  @Test(arguments: ["yesterday", "-1", "1e9", "99999999999999999999"])
  func `64: a moment that is none`(moment: String) throws {
    let place = try Workplace()
    var program = place.program
    program.environment["SOURCE_DATE_EPOCH"] = moment
    let call = try program.run("build")
    #expect(call.code == 64)
    #expect(
      call.err.contains("SOURCE_DATE_EPOCH should be a number of seconds, found '\(moment)'")
    )
  }

  @Test(
    arguments: [
      (
        "biuld",
        "there is no command 'biuld'; did you mean 'candor build'? 'candor --help' lists those that there are"
      ),
      ("content", "there is no command 'content'; 'candor --help' lists those that there are"),
    ]
  )
  func `64: a command that is none`(word: String, message: String) throws {
    let place = try Workplace()
    let call = try place.program.run(word)
    #expect(call.code == 64)
    #expect(call.out == "")
    #expect(call.err == "candor: error: \(message)\n")
  }
}
