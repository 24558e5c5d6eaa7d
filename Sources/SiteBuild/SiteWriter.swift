internal import Formats
internal import Output
internal import Profile

/// Makes and writes every file of a site on all cores, but those that are remembered and untouched.
struct SiteWriter: Sendable {
  let outputs: [Output]
  /// What each follows from, where that is known.
  let keys: [Fingerprint?]
  let build: OutputBuild
  let memory: BuildMemory

  /// Writes them all; gives how many were left alone, or throws the first thing that went wrong.
  func run() throws(BuildError) -> Int {
    let faults = FirstFault<BuildError>()
    let done = Parallel.map(outputs.count) { index -> Bool in
      guard !faults.isSet else { return false }
      do throws(BuildError) {
        if let key = keys[index], try isUntouched(outputs[index], key) { return true }
        try write(outputs[index])
        return false
      } catch {
        faults.set(error, at: index)
        return false
      }
    }
    if let fault = faults.first { throw fault }
    return done.count { $0 }
  }

  private func isUntouched(_ output: Output, _ key: Fingerprint) throws(BuildError) -> Bool {
    guard let known = memory.record(of: output.path.text, key) else { return false }
    do throws(OutputError) { return try build.keep(known) } catch { throw .output(error) }
  }

  private func write(_ output: Output) throws(BuildError) {
    let bytes: [UInt8]
    do throws(FileFault) { bytes = try output.make() } catch { throw .asset(error) }
    do throws(OutputError) {
      try build.write(output.path.text, bytes)
    } catch {
      throw .output(error)
    }
  }
}
