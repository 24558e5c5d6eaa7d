/// What is wrong with an output folder as a whole.
public enum FolderFault: Sendable, Equatable {
  /// Its path is empty or holds a NUL byte.
  case badName
  /// Something that is not a folder stands there.
  case notAFolder
  /// It was opened to be read and does not exist.
  case missing
  /// It has no manifest and holds something, of which `example` is one name.
  case holdsOtherThings(example: String)
  /// Another build writes into it, or it is being published.
  case busy
  /// It was opened to be read, so that no build can begin in it.
  case openedForReading

  /// What is wrong and what to do, to stand after the folder's path.
  var words: String {
    switch self {
    case .badName: "cannot name the output folder; give a path that is not empty and has no NUL"
    case .notAFolder: "is not a folder; choose another output folder, or move that file away"
    case .missing: "does not exist; run 'candor build' first"
    case .holdsOtherThings(let example):
      """
      holds '\(OutputError.shown(example))' and no '\(OutputManifest.name)', so it may be somebody's \
      own; choose an empty or a new output folder, or delete this one if nothing in it is needed
      """
    case .busy: "is in use by another build or publish; try again when that one is done"
    case .openedForReading: "is open for reading only; open it for writing to build into it"
    }
  }
}
