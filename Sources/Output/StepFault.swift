/// What went wrong in the order of planning, writing and finishing.
public enum StepFault: Sendable, Equatable {
  /// It was handed in but is not in the plan.
  case notPlanned
  /// It was handed in a second time.
  case writtenTwice
  /// The build was to be finished without it.
  case notWritten
  /// It was handed in after the build was finished.
  case finished

  /// What is wrong and what to do, to stand after the path.
  var words: String {
    switch self {
    case .notPlanned: "is not in the build's plan; plan every file before writing the first"
    case .writtenTwice: "was written twice in one build; write every planned file once"
    case .notWritten:
      "was planned but not written, so the site is not complete; mend that and build again"
    case .finished: "was written after the build was finished; begin another build for it"
    }
  }
}
