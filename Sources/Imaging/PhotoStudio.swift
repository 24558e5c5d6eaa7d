internal import Dispatch
internal import Formats
internal import Glibc
internal import PhotoJobs
internal import Synchronization

/// Makes photos ready for the web: takes from the cache what is there, and has workers make the rest.
///
/// No worker is started while the cache has everything. Each works in a process of its own, so that a hostile file costs
/// that photo and nothing else.
public struct PhotoStudio: Sendable {
  /// Told after each photo that was made or given up: how many are done, and of how many.
  public typealias Progress = @Sendable (_ done: Int, _ total: Int) -> Void

  /// What was made before.
  public let cache: PhotoCache
  private let worker: String
  private let recipe: PhotoRecipe
  private let workerLimit: Int

  /// How many workers run at once at most, however many cores there are: each takes up to 150 MB.
  private static let mostWorkers = 8

  /// A studio that starts the program at `worker`.
  public init(
    cache: PhotoCache,
    worker: String,
    recipe: PhotoRecipe = .usual,
    workerLimit: Int? = nil
  ) {
    self.cache = cache
    self.worker = worker
    self.recipe = recipe
    let cores = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    self.workerLimit = max(1, workerLimit ?? min(cores, Self.mostWorkers))
  }

  /// Each photo with its files, or why there are none, in the order asked.
  public func make(
    _ requests: [PhotoRequest],
    progress: @escaping Progress = { _, _ in }
  ) -> [Result<MadePhoto, PhotoTrouble>] {
    let work = requests.map { request in
      let encodings = recipe.encodings(request)
      return PhotoWork(request: request, encodings: encodings)
    }
    cache.begin()
    var known = inParallel(work.count) { cachedEntries(work[$0]) }
    let missing = work.indices.filter { known[$0].contains(nil) }
    let crew = WorkerCrew(program: worker, cache: cache, total: missing.count, progress: progress)
    let made = Mutex<[Int: Result<[PhotoCache.Entry?], PhotoTrouble>]>([:])
    let start = known
    let next = Atomic<Int>(0)
    DispatchQueue.concurrentPerform(iterations: min(workerLimit, missing.count)) { _ in
      var hand = WorkerHand(crew: crew)
      while true {
        let turn = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard turn < missing.count else { break }
        let index = missing[turn]
        let result = hand.make(work[index], known: start[index])
        made.withLock { $0[index] = result }
      }
    }
    let results = made.withLock { $0 }
    return work.indices.map { index in
      switch results[index] {
      case .failure(let trouble): return .failure(trouble)
      case .success(let entries): known[index] = entries
      case nil: break
      }
      return Self.photo(known[index].compactMap { $0 })
    }
  }

  private func cachedEntries(_ work: PhotoWork) -> [PhotoCache.Entry?] {
    work.encodings.map { cache.entry(work.request, $0) }
  }

  private static func photo(_ entries: [PhotoCache.Entry]) -> Result<MadePhoto, PhotoTrouble> {
    guard let facts = entries.first?.facts else { return .failure(.crashed) }
    let files = PhotoEncoding.Role.allCases.flatMap { role -> [MadePhotoFile] in
      var widths: Set<Int> = []
      // Where the header said another size than there was, several files may have come out as wide.
      return entries.compactMap(\.file)
        .filter { $0.role == role && widths.insert($0.file.width).inserted }
        .sorted { $0.file.width < $1.file.width }
    }
    return .success(MadePhoto(facts: facts, files: files))
  }

  private func inParallel<Value: Sendable>(
    _ count: Int,
    _ body: @Sendable (Int) -> Value
  ) -> [Value] {
    let values = Mutex<[Int: Value]>([:])
    DispatchQueue.concurrentPerform(iterations: count) { index in
      let value = body(index)
      values.withLock { $0[index] = value }
    }
    let all = values.withLock { $0 }
    return (0..<count).compactMap { all[$0] }
  }
}
