import Output
import Testing

@Suite struct OutputErrorTests {
  @Test(
    arguments: [
      (
        .folder("x", .badName),
        "'x' cannot name the output folder; give a path that is not empty and has no NUL"
      ),
      (
        .folder("site", .notAFolder),
        "'site' is not a folder; choose another output folder, or move that file away"
      ),
      (.folder("site", .missing), "'site' does not exist; run 'candor build' first"),
      (
        .folder("site", .holdsOtherThings(example: "a\u{1B}.txt")),
        """
        'site' holds 'a·.txt' and no '.candor.json', so it may be somebody's own; \
        choose an empty or a new output folder, or delete this one if nothing in it is needed
        """
      ),
      (
        .folder("site", .busy),
        "'site' is in use by another build or publish; try again when that one is done"
      ),
      (
        .folder("site", .openedForReading),
        "'site' is open for reading only; open it for writing to build into it"
      ),
      (
        .manifest("site/.candor.json", .unreadable(line: 3, reason: "no hash")),
        """
        'site/.candor.json' cannot be trusted: no hash in line 3; choose another output folder, \
        or delete this one if nothing in it is needed, then build again
        """
      ),
      (
        .manifest("site/.candor.json", .version(found: 2)),
        """
        'site/.candor.json' has version 2, and this program knows version 1; \
        use the version of Candor that wrote it, or choose another output folder
        """
      ),
    ] as [(OutputError, String)]
  )
  func `says what is wrong with the folder or its manifest`(error: OutputError, words: String) {
    #expect(error.description == words)
  }

  @Test(
    arguments: [
      (.empty, "is empty; give every file a name"),
      (.absolute, "starts with '/'; name files relative to the output folder"),
      (.climbing, "has a part '..'; name files inside the output folder"),
      (.emptyPart, "has a part that is empty or '.'; join names with single slashes"),
      (.backslash, "holds a backslash; join names with '/'"),
      (.control, "holds a NUL or another control character; use letters, digits and hyphens"),
      (.reserved, "uses a name that Candor keeps for itself ('.candor…'); choose another name"),
      (.tooLong, "is too long; keep each name within 255 bytes and the whole within 3000"),
      (.plannedTwice, "is planned twice; give one of the two another address"),
      (
        .clash(other: "A.html"),
        """
        differs from 'A.html' only by case or Unicode form, and many computers would take them \
        for one file; give one of the two another address
        """
      ),
      (
        .alsoFolder(inside: "a/b"),
        "would have to be a folder too, for 'a/b'; give one of the two another address"
      ),
    ] as [(PathFault, String)]
  )
  func `says what is wrong with a planned path`(fault: PathFault, words: String) {
    #expect(OutputError.path("p\0", fault).description == "the output path 'p·' \(words)")
  }

  @Test(
    arguments: [
      (.notPlanned, "is not in the build's plan; plan every file before writing the first"),
      (.writtenTwice, "was written twice in one build; write every planned file once"),
      (
        .notWritten,
        "was planned but not written, so the site is not complete; mend that and build again"
      ),
      (.finished, "was written after the build was finished; begin another build for it"),
    ] as [(StepFault, String)]
  )
  func `says which step was out of order`(fault: StepFault, words: String) {
    #expect(OutputError.step("p", fault).description == "the output path 'p' \(words)")
  }

  @Test(
    arguments: [
      (
        .foreignFile,
        """
        was not written by Candor and stands where a file of the site should go; \
        move it away, or give the page another address
        """
      ),
      (
        .folder,
        """
        is a folder and stands where a file of the site should go; \
        move it away, or give the page another address
        """
      ),
      (
        .notAFolder,
        """
        is not a folder and stands where a folder of the site should be; \
        move it away, or give the pages inside another address
        """
      ),
      (
        .symbolicLink,
        """
        is a symbolic link, and none is followed inside the output folder; \
        remove the link, or build into another folder
        """
      ),
    ] as [(Obstacle, String)]
  )
  func `says what stands in the way`(obstacle: Obstacle, words: String) {
    #expect(OutputError.obstacle("site/a", obstacle).description == "'site/a' \(words)")
  }

  @Test(
    arguments: [
      (
        .permission,
        "may not be read or changed by this user; change its owner or mode, or build somewhere else"
      ),
      (
        .full,
        "found no room on the disk; make room and build again, and the site will be completed"
      ),
      (.readOnly, "is on a disk that takes no changes; build somewhere else"),
      (.nameTooLong, "is too long a name for this disk; give the page a shorter address"),
      (
        .refused(code: 5, words: "Input/output error"),
        "was refused by the system: Input/output error (error 5); check the disk and build again"
      ),
    ] as [(DiskFault, String)]
  )
  func `says why the disk refused`(fault: DiskFault, words: String) {
    #expect(OutputError.disk("site/a", fault).description == "'site/a' \(words)")
  }
}
