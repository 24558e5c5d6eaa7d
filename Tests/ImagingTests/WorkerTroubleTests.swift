import PhotoJobs
import Testing
import TestSupport

@testable import Imaging

@Suite struct WorkerTroubleTests {
  private let png = SamplePNG.bytes(width: 8, height: 8)

  private func requests(_ studio: Studio, _ count: Int) throws -> [PhotoRequest] {
    try (0..<count).map { try studio.photo("\($0).png", png, widths: [8]) }
  }

  @Test func `without a worker every photo says so, and nothing else happens`() throws {
    let studio = try Studio()
    let made = studio.make(try requests(studio, 3), worker: "/nowhere/worker")
    #expect(made == Array(repeating: .failure(.noWorker(path: "/nowhere/worker")), count: 3))
  }

  @Test func `without the library one worker is started and no more`() throws {
    let studio = try Studio()
    let worker = try studio.pretender("echo 'fault no-library'")
    let made = studio.make(try requests(studio, 5), worker: worker, workers: 1)
    #expect(made == Array(repeating: .failure(.fault(.noLibrary, words: "")), count: 5))
    #expect(studio.starts == 1)
  }

  @Test func `a worker that dies over one photo is started again for the next`() throws {
    let studio = try Studio()
    let worker = try studio.pretender("echo 'ready 1'; read job; kill -9 $$")
    let made = studio.make(try requests(studio, 3), worker: worker, workers: 1)
    #expect(made == Array(repeating: .failure(.crashed), count: 3))
    #expect(studio.starts == 3)
  }

  @Test func `a worker that complains of a photo is used again`() throws {
    let studio = try Studio()
    let worker = try studio.pretender(
      "echo 'ready 1'; while read job size rest; do head -c $size >/dev/null; echo 'fault unreadable broken'; done"
    )
    let size = png.count
    let script = try studio.folder.text("pretender")
    try studio.folder.write("pretender", script.replacing("$size", with: "\(size)"))
    let made = studio.make(try requests(studio, 1), worker: worker, workers: 1)
    #expect(made == [.failure(.fault(.unreadable, words: "broken"))])
    #expect(studio.starts == 1)
  }

  @Test(
    arguments: [
      "echo 'ready 1'; echo nonsense", "echo nonsense", "echo 'ready 1'; echo done",
      "echo 'ready 1'; echo 'file 0 webp 8 8 4'; printf 'abcd'",
      "echo 'ready 1'; echo 'facts 000000 0 1'; echo 'none 77'",
      "echo 'ready 1'; echo 'facts 000000 0 1'; echo 'file 0 webp 8 8 4'; printf 'abcd'",
      "head -c 20000 /dev/zero", "exit 0",
    ]
  )
  func `a worker that talks nonsense is not believed`(script: String) throws {
    let studio = try Studio()
    let worker = try studio.pretender(script + "\nsleep 0.2")
    let made = studio.make(try requests(studio, 1), worker: worker, workers: 1)
    guard case .failure = made[0] else {
      Issue.record("\(made[0])")
      return
    }
    #expect(try studio.cached().isEmpty)
  }

  @Test func `a photo that changed since it was looked into is not published`() throws {
    let studio = try Studio()
    let request = try studio.photo("a.png", png, widths: [8])
    _ = try studio.photo("a.png", png + [0], widths: [8])
    #expect(studio.make([request], worker: "/nowhere") == [.failure(.changed)])
  }

  @Test func `every trouble is one sentence that says what to do`() {
    let troubles: [PhotoTrouble] =
      [
        .unreadable(code: 13), .changed, .crashed, .tooSlow, .unclean("EXIF"),
        .noWorker(path: "/x"), .cache(path: "/x", code: 28),
      ] + PhotoFault.allCases.map { .fault($0, words: "a 'quoted' word") }
    for trouble in troubles {
      #expect(trouble.description.count > 30)
      #expect(!trouble.description.hasSuffix("."))
      #expect(trouble.description.first?.isUppercase == false)
    }
    #expect(Set(troubles.map(\.description)).count == troubles.count)
  }
}
