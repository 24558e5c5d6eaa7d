import Testing

@testable import PhotoJobs

@Suite struct PhotoJobTests {
  @Test func `a job's line says the same job again`() {
    let job = PhotoJob(
      byteCount: 5_000,
      width: 1_440,
      encodings: [
        PhotoEncoding(.avif, width: 960, quality: 50, effort: 2),
        PhotoEncoding(.still, width: 480, quality: 80, effort: 9),
      ]
    )
    #expect(job.line == "job 5000 1440 avif:960:50:2 still:480:80:9")
    #expect(PhotoJob(line: job.line) == job)
  }

  @Test(
    arguments: [
      "", "job", "job 5", "job 5 9", "jobs 5 9 avif:1:1:1", "job -1 9 avif:1:1:1",
      "job 5 9 avif:1:1", "job 5 9 gif:1:1:1", "job 5 avif:1:1:1", "job 5 0 avif:1:1:1",
      "job 5 70000 avif:1:1:1", "job 5 x avif:1:1:1",
      "job 5 9 avif:0:1:1", "job 5 9 avif:70000:1:1", "job 5 9 avif:1:101:1",
      "job 5 9 avif:1:1:10", "job 99999999999 9 avif:1:1:1", "job 5 9  avif:1:1:1",
      "job x 9 avif:1:1:1", "job 1 9" + String(repeating: " webp:1:1:1", count: 65),
    ]
  )
  func `a line that says no job is none`(line: String) {
    #expect(PhotoJob(line: line) == nil)
  }

  @Test func `an answer's line says the same answer again`() throws {
    let file = try #require(PhotoFile(.webp, width: 960, height: 720, byteCount: 12))
    let answers: [PhotoAnswer] = [
      .ready(library: "8.14.1"),
      .facts(
        PhotoFacts(
          colour: PhotoColour(red: 1, green: 0xAB, blue: 255),
          isTransparent: true,
          frames: 3
        )
      ),
      .file(index: 2, file), .none(index: 0), .done, .fault(.unreadable, words: "premature end"),
      .fault(.noLibrary, words: ""),
    ]
    for answer in answers { #expect(PhotoAnswer(line: answer.line) == answer) }
  }

  @Test(
    arguments: [
      "", "facts 12345 0 1", "facts 1234zz 0 1", "facts 123456 2 1", "facts 123456 0 0",
      "file 0 gif 1 1 1", "file 0 webp 0 1 1", "file 0 webp 1 1 0", "file 0 webp 1 1", "none",
      "none x",
      "done now", "fault", "fault what", "ready", "hello",
    ]
  )
  func `a line that says no answer is none`(line: String) {
    #expect(PhotoAnswer(line: line) == nil)
  }

  @Test func `words of a library become one line`() {
    let answer = PhotoAnswer.fault(.unreadable, words: "one\ntwo\u{0}\u{1B}")
    #expect(answer.line == "fault unreadable one two  ")
  }
}
