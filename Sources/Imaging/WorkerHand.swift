internal import Formats
internal import Glibc
internal import PhotoJobs

/// One thread's worker, which is started with the first photo and again after one that ended it.
struct WorkerHand {
  private let crew: WorkerCrew
  private var process: WorkerProcess?

  init(crew: WorkerCrew) { self.crew = crew }

  /// Makes those files of a photo that are not known yet; all of them in the order of the encodings.
  mutating func make(
    _ work: PhotoWork,
    known: [PhotoCache.Entry?]
  ) -> Result<[PhotoCache.Entry?], PhotoTrouble> {
    if let trouble = crew.trouble {
      crew.finish(nil)
      return .failure(trouble)
    }
    do throws(PhotoTrouble) {
      let entries = try entries(work, known)
      crew.finish(nil)
      return .success(entries)
    } catch {
      crew.finish(error)
      return .failure(error)
    }
  }

  private mutating func entries(
    _ work: PhotoWork,
    _ known: [PhotoCache.Entry?]
  ) throws(PhotoTrouble) -> [PhotoCache.Entry?] {
    let bytes = try Self.original(work.request)
    guard PhotoSource(magic: bytes) != nil else { throw .fault(.unknownFormat, words: "") }
    let wanted = known.indices.filter { known[$0] == nil }
    let process = try ready()
    // Whatever goes wrong from here on, the next photo gets a new worker.
    self.process = nil
    let job = PhotoJob(byteCount: bytes.count, encodings: wanted.map { work.encodings[$0] })
    try process.send(job, bytes)
    var answers = WorkerAnswers(work: work, wanted: wanted, entries: known, cache: crew.cache)
    do throws(PhotoTrouble) {
      while try answers.take(from: process) {}
    } catch {
      // It has answered: the photo is at fault, and the worker as good as before.
      if case .fault(let fault, _) = error, fault != .misunderstood { self.process = process }
      throw error
    }
    self.process = process
    return answers.entries
  }

  private func ready() throws(PhotoTrouble) -> WorkerProcess {
    if let process { return process }
    return try WorkerProcess(path: crew.program)
  }

  private static func original(_ request: PhotoRequest) throws(PhotoTrouble) -> [UInt8] {
    let bytes: [UInt8]
    do throws(FileBytes.Fault) {
      bytes = try FileBytes.read(request.path, limit: PhotoJob.mostBytes)
    } catch {
      switch error {
      case .refused(let code): throw .unreadable(code: code)
      case .notAFile: throw .unreadable(code: EISDIR)
      case .tooLarge: throw .unreadable(code: EFBIG)
      }
    }
    guard bytes.count == request.byteCount, ContentHash(of: bytes) == request.hash else {
      throw .changed
    }
    return bytes
  }
}
